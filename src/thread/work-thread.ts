import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createQueue } from './in-turn.ts';
import { ThreadStopped } from './thread-stopped.ts';

/** What a thread may take. */
export interface ThreadLimits {
  /** Milliseconds for each part of an answer; the start of the thread does not count. */
  readonly deadline: number;
  /** MiB of its heap; bytes of buffers do not count. */
  readonly memory: number;
}

/** A module that works beside the caller's thread, one job after the other. */
export interface WorkThread<Job, Part> {
  /**
   * All parts of the answer. Throws what the work throws, and ThreadStopped where it goes beyond the limits; the next
   * job gets a new thread. Jobs and parts are copied as by `structuredClone`: a Buffer arrives as Uint8Array.
   */
  readonly ask: (job: Job) => Promise<readonly Part[]>;
  /** Stops the thread once the jobs are done; the next job would start it again. */
  readonly end: () => Promise<void>;
}

/**
 * A thread that runs a module which calls `answerJobs`; `module` is its URL, as of `moduleBeside`. It starts with the
 * first job, and keeps the process running only while it works.
 */
export function createWorkThread<Job, Part>(
  module: string,
  { deadline, memory }: ThreadLimits,
): WorkThread<Job, Part> {
  let running: Worker | null = null;
  const inTurn = createQueue();
  const stop = async (): Promise<void> => {
    await running?.terminate();
    running = null;
  };
  const ask = async (job: Job): Promise<Part[]> => {
    const parts: Part[] = [];
    try {
      const worker = (running ??= await startWorker(module, memory));
      worker.ref();
      const next = (question: object): Promise<IteratorResult<Part>> => reply(worker, question, deadline);
      for (let step = await next({ job }); !step.done; step = await next({})) parts.push(step.value);
      worker.unref();
      return parts;
    } catch (error) {
      await stop();
      throw stoppedBy(error, { deadline, memory });
    }
  };
  return { ask: (job) => inTurn(() => ask(job)), end: () => inTurn(stop) };
}

/** Starts the module and waits until it listens; throws what it throws. */
async function startWorker(module: string, memory: number): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: memory };
  const worker = module.endsWith('.ts')
    ? new Worker(TYPESCRIPT, { eval: true, workerData: { module, loader: tsx() }, resourceLimits })
    : new Worker(new URL(module), { resourceLimits });
  await once(worker, 'message');
  return worker;
}

const tsx = (): string => import.meta.resolve('tsx/esm/api');

/** A thread does not get the loader that development uses for TypeScript: it asks for it itself. */
const TYPESCRIPT = `
  const { module, loader } = require('node:worker_threads').workerData;
  import(loader).then(({ register }) => {
    register();
    return import(module);
  });
`;

/** What `answerJobs` posts. */
export type Reply<Part> = IteratorResult<Part> | { readonly error: Error };

async function reply<Part>(
  worker: Worker,
  question: object,
  deadline: number,
): Promise<IteratorResult<Part>> {
  const message = once(worker, 'message', { signal: AbortSignal.timeout(deadline) });
  worker.postMessage(question);
  const [told] = (await message) as [Reply<Part>];
  if ('error' in told) throw told.error;
  return told;
}

function stoppedBy(error: unknown, { deadline, memory }: ThreadLimits): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ABORT_ERR') return new ThreadStopped(`more than ${deadline} ms`);
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadStopped(`more than ${memory} MiB`) : error;
}
