import { parentPort, type MessagePort } from 'node:worker_threads';
import type { Reply } from './work-thread.ts';

/** What `createWorkThread` asks: a job, or the next part of the answer to the last one. */
interface Question {
  readonly job?: never;
}

/**
 * Makes the module that calls it one for `createWorkThread`. A part of an answer is made when it is asked for, so at
 * most one of them waits to be taken.
 */
export function answerJobs(
  answer: (job: never) => AsyncIterable<unknown>,
  port: Pick<MessagePort, 'on' | 'postMessage'> = parentPort!,
): void {
  let parts: AsyncIterator<unknown>;
  port.on('message', async ({ job }: Question) => {
    if (job !== undefined) parts = answer(job)[Symbol.asyncIterator]();
    port.postMessage(await next(parts));
  });
  port.postMessage('listening');
}

async function next(parts: AsyncIterator<unknown>): Promise<Reply<unknown>> {
  try {
    return await parts.next();
  } catch (error) {
    return { error: error as Error };
  }
}
