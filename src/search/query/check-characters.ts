import { LONGEST_QUERY } from '../../model/search.ts';
import { QueryError } from '../search-index.ts';

/** Every control character but tab, line feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Throws QueryError where a query is too long or holds characters that no text can hold. */
export function checkCharacters(q: string): void {
  if (q.length > LONGEST_QUERY) {
    const message = `A query has at most ${LONGEST_QUERY.toLocaleString('en')} characters; this one has ${q.length.toLocaleString('en')}. Shorten it.`;
    throw new QueryError(message, LONGEST_QUERY);
  }
  refuse(q, CONTROL, (name) => `The control character ${name} cannot be searched`);
  refuse(q, LONE_SURROGATE, (name) => `${name} is half of a character`);
}

function refuse(q: string, pattern: RegExp, wrong: (name: string) => string): void {
  const at = q.search(pattern);
  if (at === -1) return;
  const code = q.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const name = code === '0000' ? 'NUL (U+0000)' : `U+${code}`;
  throw new QueryError(`${wrong(name)} (character ${at + 1}). Remove it.`, at);
}
