import { answerJobs } from '../src/thread/answer-jobs.ts';

/** What the tests of threads have done there, and a number for it. */
export type Task = readonly [name: keyof typeof TASKS, number: number];

const TASKS = {
  count: countTo,
  /** Parts of which the second takes for ever. */
  spin: function* (number: number): Generator<string> {
    yield String(number);
    for (;;);
  },
  fail: (number: number): Iterable<string> => {
    throw new RangeError(`no ${number}`);
  },
  eat: (): Iterable<string> => {
    for (const eaten: number[][] = []; ;) eaten.push(Array<number>(1e5).fill(1.5));
  },
};

function* countTo(number: number): Generator<string> {
  for (let count = 1; count <= number; count++) yield String(count);
}

answerJobs(async function* ([name, number]: Task) {
  yield* TASKS[name](number);
});
