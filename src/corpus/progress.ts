import { setImmediate as otherWork } from 'node:timers/promises';
import type { Pieces } from '../thread/pieces.ts';

/** The steps from a folder to a corpus, in the words that people are told. */
export type Step =
  | 'read'
  | 'clean'
  | 'duplicates'
  | 'recognise'
  | 'resolve'
  | 'stories'
  | 'index'
  | 'compare';

/** How far one step has come. */
export interface Progress {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
}

/** Work that stops after every piece of it and tells how far it has come; in the end it has a result. */
export type Steps<T> = Generator<Progress, T, void>;

/** Works on one item after the other; the results in their order. */
export function* each<In, Out>(step: Step, items: readonly In[], work: (item: In) => Out): Steps<Out[]> {
  const made: Out[] = [];
  for (const item of items) {
    made.push(work(item));
    yield { step, done: made.length, total: items.length };
  }
  return made;
}

/** Work on so many items together, piece by piece: how much of it is done is told at the end. */
export function* together<T>(step: Step, total: number, work: Pieces<T>): Steps<T> {
  let next = work.next();
  while (next.done !== true) {
    yield { step, done: 0, total };
    next = work.next();
  }
  yield { step, done: total, total };
  return next.value;
}

/** Milliseconds of work before requests get their turn: far below what a caller notices. */
const SLICE = 10;

/** Does the work in slices of a few milliseconds, so that the process answers requests in between. */
export async function inSlices<T>(steps: Steps<T>, onProgress: (progress: Progress) => void): Promise<T> {
  let began = performance.now();
  let next = steps.next();
  while (next.done !== true) {
    onProgress(next.value);
    if (performance.now() - began >= SLICE) {
      await otherWork();
      began = performance.now();
    }
    next = steps.next();
  }
  return next.value;
}
