import type { Failure } from './failure.ts';

/** A file whose bytes end before their time: thrown by what hands them out, told by who reads them. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/** What the error says if it is an UnreadableFile; throws every other again. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UnreadableFile) return error.failure;
  throw error;
}
