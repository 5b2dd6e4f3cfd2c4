import type { Source } from '../model/article.ts';
import { sha256 } from '../text/hash.ts';
import { oneLine } from '../text/one-line.ts';
import { slug } from '../text/slug.ts';

/** Enough of a hash to tell the sources of one corpus apart. */
const HASH_LENGTH = 12;

/** The source of a name; its id is the slug, or a short hash of a name that has no Latin letters. null for no name. */
export function sourceOfName(written: string | null | undefined): Source | null {
  const name = oneLine(written ?? '');
  return name === '' ? null : { id: slug(name) || sha256(name).slice(0, HASH_LENGTH), name };
}

/** The source of an address: its host without `www.`, nameless. null for a host without a slug. */
export function sourceOfUrl(url: URL): Source | null {
  const id = slug(url.hostname.replace(/^www\./, ''));
  return id === '' ? null : { id, name: null };
}
