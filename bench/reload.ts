/**
 * What does a reload cost when one file of many has changed, step by step, and how long does a request wait meanwhile?
 *
 *     DATELINE_DATA=… node --import tsx bench/reload.ts [articles …]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createLiveCorpus } from '../src/corpus/live-corpus.ts';
import type { Progress } from '../src/corpus/progress.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { newsArticles } from './news-articles.ts';

const SETTINGS = { source: null, maxBytes: 10_000_000, fields: {}, dateFrom: null } as const;

const SIZES = [2000, 6000];

/** Edits of one file; the first compiles, the fastest of the others is told. */
const EDITS = 4;

const asked = process.argv.slice(2).map(Number);
for (const size of asked.length > 0 ? asked : SIZES) await measure(size);

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-reload-'));
  const cache = join(tmpdir(), `dateline-reload-names-${size}`);
  const write = (id: string, title: string, text: string): void =>
    writeFileSync(join(folder, `${id}.txt`), `${title}\n\n${text}\n`);
  try {
    const articles = newsArticles('reuters', size);
    for (const { id, title, text } of articles) write(id, title, text);
    const steps = timeSteps();
    const names = { threads: 2, cache, warn: console.warn };
    const live = createLiveCorpus({ folder, ...SETTINGS }, { remember: true, onProgress: steps.hear, names });
    await timed(`${size} articles, first load`, () => live.reload(), steps);
    const { id, title, text } = articles[Math.floor(size / 2)]!;
    for (let edit = 1; edit <= EDITS; edit++) {
      write(id, title, `${text}\n\nThe ministry will report again on day ${edit} of the talks.`);
      await timed(`${size} articles, edit ${edit}`, () => live.reload(), steps);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface StepTimes {
  readonly hear: (progress: Progress) => void;
  /** Milliseconds by step since the last call. */
  readonly take: () => ReadonlyMap<string, number>;
}

/** What passes between two reports counts for the step of the second; 'between' is what comes after the last. */
function timeSteps(): StepTimes {
  let times = new Map<string, number>();
  let last = performance.now();
  const count = (step: string): void => {
    const now = performance.now();
    times.set(step, (times.get(step) ?? 0) + now - last);
    last = now;
  };
  return {
    hear: ({ step }) => count(step),
    take: () => {
      count('between');
      const taken = times;
      times = new Map();
      return taken;
    },
  };
}

async function timed(name: string, work: () => Promise<unknown>, steps: StepTimes): Promise<void> {
  steps.take();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const before = cpuMilliseconds();
  await work();
  const milliseconds = performance.now() - start;
  const cpu = cpuMilliseconds() - before;
  delay.disable();
  const told = [...steps.take()].map(([step, time]) => `${step} ${time.toFixed(0)}`).join(', ');
  console.log(
    `${name}: ${milliseconds.toFixed(0)} ms (${cpu.toFixed(0)} of CPU), a request waits up to ${(delay.max / 1e6).toFixed(0)} ms | ${told}`,
  );
}
