import closeWithGrace from 'close-with-grace';
import { failureText, start } from './start.ts';

/** Longer than any request may take (3 s) and the drain before it; then the process ends whatever is open. */
const LONGEST_STOP = 10_000;

try {
  await start({
    args: process.argv.slice(2),
    env: process.env,
    out: console.log,
    onStop: (stop) => closeWithGrace({ delay: LONGEST_STOP, skip: ['beforeExit'] }, stop),
  });
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
}
