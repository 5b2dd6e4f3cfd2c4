/** Marks a query string that is not UTF-8: the router has no way to refuse it, so a hook does. */
const MALFORMED = Symbol('malformed');

/** A query string's values by name; a repeated name has an array. */
export type ParsedQuery = Record<string | symbol, string | string[] | true>;

/**
 * Reads a query string strictly: `%`, `%C0%AF` and lone surrogates are faults, where the usual parser passes them on
 * undecoded. Never throws; see `isMalformed`.
 */
export function parseQueryString(text: string): ParsedQuery {
  const query = Object.create(null) as ParsedQuery;
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decode(at === -1 ? pair : pair.slice(0, at));
    const value = decode(at === -1 ? '' : pair.slice(at + 1));
    if (name === null || value === null) query[MALFORMED] = true;
    else add(query, name, value);
  }
  return query;
}

/** Whether a part of the query string could not be decoded. */
export function isMalformed(query: unknown): boolean {
  return typeof query === 'object' && query !== null && MALFORMED in query;
}

function add(query: ParsedQuery, name: string, value: string): void {
  const before = query[name];
  if (before === undefined) query[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else query[name] = [before as string, value];
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
