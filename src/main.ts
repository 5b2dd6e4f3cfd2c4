import closeWithGrace from 'close-with-grace';
import { drawLine } from './draw-line.ts';
import { run } from './run.ts';

/** Longer than any request may take (3 s) and the drain before it; then the process ends whatever is open. */
const LONGEST_STOP = 10_000;

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  out: console.log,
  draw: drawLine(process.stdout),
  fail: console.error,
  // At `beforeExit` there is nothing left to close, and the exit code is to stay.
  onStop: (stop) => closeWithGrace({ delay: LONGEST_STOP, skip: ['beforeExit'] }, stop),
});
