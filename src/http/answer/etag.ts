import { sha256 } from '../../text/hash.ts';

/** A weak entity tag of everything that decides an answer, made before the answer is (RFC 9110, section 8.8.3). */
export function etag(parts: readonly unknown[]): string {
  return `W/"${sha256(JSON.stringify(parts)).slice(0, 32)}"`;
}

/** Whether If-None-Match names the tag; weak and strong forms are equal here, as RFC 9110 has it. */
export function namesTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((one) => opaque(one) === opaque(tag));
}

/** Whether If-None-Match is `*`: any answer at all will do. */
export function isAnyTag(header: string | undefined): boolean {
  return header?.trim() === '*';
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
