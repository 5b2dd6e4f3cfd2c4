import type { Progress, Step } from './corpus/progress.ts';

/** Where it is shown how far the start has come. */
export interface Screen {
  /** Takes a whole line. */
  readonly out: (line: string) => void;
  /** Writes over the last line of a terminal; null where there is none. */
  readonly draw: ((text: string) => void) | null;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Hears how far the steps have come, and says it. */
export interface ProgressReport {
  readonly hear: (progress: Progress) => void;
  /** What comes later is no longer said. */
  readonly end: () => void;
}

/** Milliseconds between two frames of a terminal, and between two lines elsewhere. */
const FRAME = 100;
const PAUSE = 3000;

/** A step that took no longer is not worth a line, in milliseconds: the samples start without any. */
const SHORT = 1000;

/**
 * Says of each step how much of it is done and how fast: as a bar on a terminal, else as a line every few seconds. A step
 * that took more than a moment leaves a line.
 */
export function progressLines({ out, draw, now }: Screen): ProgressReport {
  let current: Running | null = null;
  let said = 0;
  let isEnded = false;
  const finish = (): void => {
    if (current === null) return;
    const took = now() - current.began;
    draw?.('');
    if (took >= SHORT) out(`${LABELS[current.step]}${doneLine(current.total, took)}`);
    current = null;
  };
  return {
    hear(progress) {
      if (isEnded) return;
      if (current?.step !== progress.step) {
        finish();
        said = now();
      }
      current = { ...progress, began: current?.began ?? now() };
      if (now() - said < (draw ? FRAME : PAUSE)) return;
      said = now();
      const line = `${LABELS[progress.step]}${draw ? bar(progress) : ''}${runningLine(progress, said - current.began)}`;
      (draw ?? out)(line);
    },
    end() {
      finish();
      isEnded = true;
    },
  };
}

/** A step, and when it began. */
interface Running extends Progress {
  readonly began: number;
}

const LABELS: Readonly<Record<Step, string>> = {
  read: 'Reading    ',
  clean: 'Cleaning   ',
  duplicates: 'Duplicates ',
  recognise: 'Names      ',
  resolve: 'Entities   ',
  stories: 'Stories    ',
  index: 'Index      ',
  compare: 'Changes    ',
};

const WIDTH = 20;

function bar({ done, total }: Progress): string {
  const full = Math.round((WIDTH * done) / Math.max(1, total));
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] `;
}

/** Steps that look at all articles together tell only how long they have been at it. */
function runningLine({ done, total }: Progress, took: number): string {
  if (done === 0) return `${count(total)} together, for ${seconds(took)}`;
  return `${count(done)} of ${count(total)}, ${rate(done, took)}`;
}

function doneLine(total: number, took: number): string {
  return `${count(total)} in ${seconds(took)}, ${rate(total, took)}`;
}

function rate(done: number, took: number): string {
  return `${count(Math.round((1000 * done) / took))} a second`;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
