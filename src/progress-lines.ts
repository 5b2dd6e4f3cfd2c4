import type { Progress } from './corpus/progress.ts';

/** Fewer articles are ready before a line could be read. */
const MANY = 1000;
/** Progress is said at every tenth. */
const STEPS = 10;

/** Says at every tenth how many articles of a large corpus have been searched for names, which takes the longest; each line once. */
export function progressLines(out: (line: string) => void): (progress: Progress) => void {
  let said = 0;
  return ({ step, done, total }) => {
    if (step !== 'recognise' || total < MANY) return;
    const tenth = Math.floor((STEPS * done) / total);
    if (tenth <= said) return;
    said = tenth;
    out(`Names      found in ${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles.`);
  };
}
