import { MessageChannel } from 'node:worker_threads';
import t from 'tap';
import { answerJobs } from '../src/thread/answer-jobs.ts';
import { moduleBeside } from '../src/thread/module-beside.ts';
import { ThreadStopped } from '../src/thread/thread-stopped.ts';
import { createWorkThread, type ThreadLimits } from '../src/thread/work-thread.ts';
import type { Task } from './task-thread.ts';

const LIMITS: ThreadLimits = { deadline: 60_000, memory: 64 };
const MODULE = moduleBeside(import.meta.url, 'task-thread');

const threadOf = (limits: Partial<ThreadLimits> = {}) =>
  createWorkThread<Task, string>(MODULE, { ...LIMITS, ...limits });

void t.test('jobs are answered in parts, one after the other', async (t) => {
  const thread = threadOf();
  const answers = await Promise.all([
    thread.ask(['count', 3]),
    thread.ask(['count', 0]),
    thread.ask(['count', 1]),
  ]);
  t.strictSame(answers, [['1', '2', '3'], [], ['1']]);
  await thread.end();
  await thread.end();
  t.strictSame(await thread.ask(['count', 1]), ['1'], 'the next job starts it again');
  await thread.end();
});

void t.test('what the work throws is thrown, and the next job is done', async (t) => {
  const thread = threadOf();
  await t.rejects(thread.ask(['fail', 7]), { name: 'RangeError', message: 'no 7' });
  t.strictSame(await thread.ask(['count', 1]), ['1']);
  await thread.end();
});

void t.test('work without end is stopped, and the next job is done', async (t) => {
  const thread = threadOf({ deadline: 300 });
  const [endless, next] = await Promise.allSettled([thread.ask(['spin', 2]), thread.ask(['count', 1])]);
  t.match(endless, { reason: new ThreadStopped('more than 300 ms') });
  t.match(next, { value: ['1'] });
  await thread.end();
});

void t.test('work that eats memory is stopped, and nothing else', async (t) => {
  const thread = threadOf();
  await t.rejects(thread.ask(['eat', 0]), new ThreadStopped('more than 64 MiB'));
  await thread.end();
});

void t.test('a module that cannot be loaded says so', async (t) => {
  const thread = createWorkThread(moduleBeside(import.meta.url, 'none-thread'), LIMITS);
  await t.rejects(thread.ask(1), { message: /none-thread/ });
  const data = `data:text/javascript,import { parentPort as port } from 'node:worker_threads';
    port.postMessage(''); port.on('message', () => port.postMessage({ done: true }));`;
  t.strictSame(await createWorkThread(data, LIMITS).ask(1), [], 'compiled code needs no loader');
});

void t.test('a part is made when it is asked for', async (t) => {
  const { port1, port2 } = new MessageChannel();
  const made: number[] = [];
  answerJobs(async function* (most: number) {
    for (let part = 1; part <= most; part++) {
      made.push(part);
      yield part;
    }
    throw new Error('no more');
  }, port1);
  const told = (question?: object): Promise<unknown> =>
    new Promise((resolve) => {
      port2.once('message', resolve);
      if (question) port2.postMessage(question);
    });
  t.equal(await told(), 'listening');
  t.strictSame([await told({ job: 2 }), made], [{ value: 1, done: false }, [1]]);
  t.strictSame([await told({}), made], [{ value: 2, done: false }, [1, 2]]);
  t.match(await told({}), { error: new Error('no more') });
  port1.close();
});
