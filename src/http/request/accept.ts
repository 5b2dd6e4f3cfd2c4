import type { FastifyRequest } from 'fastify';

export const JSON_TYPE = 'application/json';
export const HTML = 'text/html; charset=utf-8';

interface Accepted {
  readonly type: string;
  readonly weight: number;
}

/**
 * The media type that the caller likes best of those on offer (RFC 9110, section 12.5.1); the first where none is
 * preferred or nothing fits. `offers` are bare types such as `text/html`.
 */
export function preferredType<T extends string>(accept: string | undefined, offers: readonly [T, ...T[]]): T {
  const ranges = (accept ?? '*/*').slice(0, LONGEST_ACCEPT).split(',').map(parseRange);
  const ranked = offers.map((offer) => ({ offer, weight: weightOf(offer, ranges) }));
  return ranked.reduce((best, one) => (one.weight > best.weight ? one : best)).offer;
}

/** Whether a page for people is wanted rather than data: browsers say so. */
export function prefersHtml(request: FastifyRequest): boolean {
  return preferredType(request.headers.accept, [JSON_TYPE, 'text/html']) === 'text/html';
}

/** Browsers send some 200 characters. */
const LONGEST_ACCEPT = 2000;

function parseRange(text: string): Accepted {
  const [type, ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { type: type!, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

/** The weight of the most specific range that covers the offer; 0 where none does. */
function weightOf(offer: string, ranges: readonly Accepted[]): number {
  for (const pattern of [offer, `${offer.split('/', 1)[0]!}/*`, '*/*']) {
    const range = ranges.find(({ type }) => type === pattern);
    if (range) return range.weight;
  }
  return 0;
}
