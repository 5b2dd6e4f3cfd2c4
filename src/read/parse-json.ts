import type { ParsedRecord } from './collect-records.ts';
import { failure } from './failure.ts';
import { isHostileJson } from './is-hostile-json.ts';

/** Parses JSON, or says why it cannot: it never throws. `remedy` is a sentence for the one who repairs the text. */
export function parseJson(json: string, remedy: string): Omit<ParsedRecord, 'record'> {
  const expected = 'valid JSON';
  try {
    if (!isHostileJson(json)) return { value: JSON.parse(json), failure: null };
    const found = 'more than 100 levels or 2,000,000 lists and objects';
    return { value: null, failure: failure('syntax', { expected, found, remedy }) };
  } catch (error) {
    const found = `a slip (${(error as SyntaxError).message})`;
    return { value: null, failure: failure('syntax', { expected, found, remedy }) };
  }
}
