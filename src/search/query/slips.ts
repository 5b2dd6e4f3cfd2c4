import type { Warning } from '../../model/page.ts';
import { QueryError } from '../search-index.ts';

/** What is wrong, and what is done about it where the language is lenient. */
interface Slip {
  readonly wrong: (what: string) => string;
  readonly done: string;
}

/** The slips of the language. Under `strict` each is an error, else a warning. */
const SLIPS = {
  'unclosed-quote': {
    wrong: () => 'A quotation mark has no partner',
    done: 'the words after it are searched as plain words',
  },
  'unclosed-parenthesis': {
    wrong: () => 'A parenthesis is never closed',
    done: 'it is closed at the end',
  },
  'unopened-parenthesis': {
    wrong: () => 'A parenthesis closes nothing',
    done: 'it is ignored',
  },
  'empty-parentheses': {
    wrong: () => 'There is nothing between the parentheses',
    done: 'they are ignored',
  },
  'empty-quotes': {
    wrong: () => 'There are no words between the quotation marks',
    done: 'they are ignored',
  },
  'dangling-operator': {
    wrong: (what) => `${what} has nothing to join`,
    done: 'it is ignored; put it in quotes to search for the word itself',
  },
  'dangling-prefix': {
    wrong: (what) => `Nothing follows ${what}`,
    done: 'it is ignored',
  },
  'dangling-sign': {
    wrong: (what) => `${what} stands alone; write -word to exclude and +word to require`,
    done: 'it is ignored',
  },
  'repeated-sign': {
    wrong: (what) => `${what} is no operator; write one - to exclude and one + to require`,
    done: 'it is read as punctuation',
  },
  'misplaced-suffix': {
    wrong: (what) => `The * or ~ in ${what} does not end a plain word`,
    done: 'it is read as punctuation',
  },
  'edit-count': {
    wrong: (what) => `${what} does not ask for 1 or 2 typing errors: write word~1, word~2 or word~`,
    done: 'it is searched as written',
  },
  'phrase-distance': {
    wrong: (what) => `${what} has no number after the ~: write "two words"~5`,
    done: 'the words must stand side by side',
  },
  'trailing-backslash': {
    wrong: () => 'There is nothing for the last \\ to escape',
    done: 'it is ignored',
  },
} satisfies Record<string, Slip>;

/** The name of a slip; it is also the code of its warning. */
export type SlipCode = keyof typeof SLIPS;

/** Where a parser tells what is wrong. `at` counts UTF-16 units of the text that is parsed. */
export interface Report {
  /** A slip of the language: throws under `strict`, else warns. */
  readonly slip: (code: SlipCode, at: number, what?: string) => void;
  /** Words that hold nothing to search: always a warning, and never an error. */
  readonly notice: (code: string, detail: string) => void;
  /** A broken limit: always throws. */
  readonly fail: (message: string, at: number) => never;
  /** One for each kind of slip or notice, in the order met. */
  readonly warnings: () => Warning[];
}

/** Collects what is wrong with a query; `locate` turns a position of the parsed text into one of the query as given. */
export function makeReport(options: { strict: boolean; locate: (at: number) => number }): Report {
  const met = new Map<string, { readonly detail: string; readonly times: number }>();
  const notice = (code: string, detail: string): void => {
    const before = met.get(code);
    met.set(code, { detail: before?.detail ?? detail, times: (before?.times ?? 0) + 1 });
  };
  const fail = (message: string, at: number): never => {
    const position = options.locate(at);
    throw new QueryError(`${message} (character ${position + 1}).`, position);
  };
  const slip = (code: SlipCode, at: number, what = ''): void => {
    const { wrong, done } = SLIPS[code];
    if (options.strict) fail(wrong(what), at);
    notice(code, `${wrong(what)} (character ${options.locate(at) + 1}): ${done}.`);
  };
  const warnings = (): Warning[] =>
    [...met].map(([code, { detail, times }]) => ({ code, detail: withTimes(detail, times), param: 'q' }));
  return { slip, notice, fail, warnings };
}

/** How much of a query a message quotes, in characters. */
const QUOTED = 40;

/** A piece of a query in quotation marks, cut where it is long: for messages. */
export function quoted(text: string): string {
  const characters = Array.from(text);
  return characters.length > QUOTED ? `"${characters.slice(0, QUOTED).join('')}…"` : `"${text}"`;
}

function withTimes(detail: string, times: number): string {
  return times > 1 ? `${detail} (The first of ${times}.)` : detail;
}
