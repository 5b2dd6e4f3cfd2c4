import type { Rejected } from '../model/ingest.ts';

/** Why a file or a record is not served. */
export type Failure = Pick<Rejected, 'code' | 'reason'>;

/** The three parts of every reason: what was expected, what came, and what to do (a whole sentence). */
export interface Reason {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** A failure with its reason in words. */
export function failure(code: Failure['code'], reason: Reason): Failure {
  return { code, reason: sentence(reason) };
}

/** The sentence that every message of this stage is: expected, found, what to do. */
export function sentence({ expected, found, remedy }: Reason): string {
  return `Expected ${expected}; found ${found}. ${remedy}`;
}
