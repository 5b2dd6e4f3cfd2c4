import { z } from 'zod';
import { sha256 } from '../../text/hash.ts';
import { HttpProblem } from '../problems/http-problem.ts';

/** Where a walk through a list stands. The caller sees it as one opaque token. */
const Place = z.object({
  /** The generation that is walked. */
  corpus: z.string(),
  /** The question, as a hash. */
  query: z.string(),
  /** Rows before the page. */
  offset: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** The time that relative dates count from, so that all pages mean the same days. */
  now: z.int().optional(),
});
export type Place = z.output<typeof Place>;

/** Hexadecimal digits that tell a token from a mistyped one. It is no signature: a forged place is still a true page. */
const CHECK = 12;

/** The token of a place. */
export function encodeCursor(place: Place): string {
  const body = Buffer.from(JSON.stringify(place)).toString('base64url');
  return `${body}.${sha256(body).slice(0, CHECK)}`;
}

/** The place of a token, if it belongs to this question and this corpus; else 400, or 410 for an earlier corpus. */
export function decodeCursor(token: string, { corpus, query }: Pick<Place, 'corpus' | 'query'>): Place {
  const place = readToken(token);
  if (place === null) throw invalidCursor('The cursor is not one that was given out.');
  if (place.query !== query) throw invalidCursor('The cursor was given out for another question.');
  if (place.corpus !== corpus)
    throw new HttpProblem('stale-cursor', 'The articles have changed since the cursor was given out.');
  return place;
}

/** A 400 about the parameter `cursor`. */
export function invalidCursor(message: string): HttpProblem {
  return new HttpProblem('invalid-cursor', message, {
    errors: [{ param: 'cursor', message, suggestion: 'Leave out "cursor" to begin with the first page.' }],
  });
}

function readToken(token: string): Place | null {
  const [body, check, ...more] = token.split('.');
  if (check !== sha256(body!).slice(0, CHECK) || more.length > 0) return null;
  return Place.safeParse(parseJson(Buffer.from(body!, 'base64url').toString())).data ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
