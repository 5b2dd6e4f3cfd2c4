import type { Given } from '../model/document.ts';

/** A character reference, or the end of an element: nobody writes them in a headline or name that is not HTML. */
const MARKUP = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});|<\/[a-z][\da-z]{0,15}>/i;

/** What a record says of its article, as text: systems write headlines and names as HTML as often as not. */
export async function plainGiven(given: Given): Promise<Given> {
  const { title, lead, source, authors = [] } = given;
  if (![title, lead, source, ...authors].some((text) => text !== undefined && MARKUP.test(text)))
    return given;
  const { plainText } = await import('./feed/feed-record.ts');
  const entries = Object.entries({ title, lead, source }).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, plainText(text)]],
  );
  const names = authors.map(plainText);
  return { ...given, ...Object.fromEntries(entries), ...(names.length > 0 && { authors: names }) };
}
