import { addressOf } from '../../clean/address.ts';
import type { Given } from '../../model/document.ts';
import type { Fields } from '../../read/read-fields.ts';
import { compareText } from '../../text/compare.ts';
import { sha256 } from '../../text/hash.ts';
import { slug } from '../../text/slug.ts';
import { nameGiven, withoutScheme } from '../assign-ids.ts';
import type { Place } from './shelf.ts';

/** Hexadecimal digits of a hash that tell two texts apart (see assign-ids.ts). */
const DIGITS = 12;

/** Letters of the title in a name that is made of the text: enough to recognise it in a listing. */
const LONGEST_TITLE = 60;

/**
 * The id that an article is to have: the given one, else from its URL, as everywhere; of an article that has neither,
 * a name made of its title and a hash of all it says, so that the same article sent twice is one.
 */
export function nameArticle({ text, given }: Fields): string {
  return nameGiven(given.id, webAddress(given)) || nameOfText(text ?? '', given);
}

function nameOfText(text: string, given: Given): string {
  const said = Object.entries(given).sort(([a], [b]) => compareText(a, b));
  const hash = sha256(JSON.stringify([text, said])).slice(0, DIGITS);
  const title = slug(given.title ?? '').slice(0, LONGEST_TITLE);
  return slug(`${title || 'article'}-${hash}`);
}

/** Whether what is sent and what stands under its id are one article, and not two whose names have one slug. */
export function isSameArticle(id: string, sent: Given, { given }: Place): boolean {
  if (slug(sent.id ?? '') !== '') return [given.id ?? id, id].includes(sent.id!);
  const address = webAddress(sent);
  return address === null || withoutScheme(webAddress(given) ?? '') === withoutScheme(address);
}

/** The URL where it is one of the web. */
function webAddress({ url }: Given): string | null {
  return addressOf(url).value && url!.trim();
}
