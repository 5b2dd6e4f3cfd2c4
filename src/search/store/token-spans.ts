import { byteList, numberList } from './number-list.ts';

/** Where tokens stand in their fields, as UTF-16 offsets, the end excluded. Two bytes a token. */
export interface TokenSpans {
  startOf(token: number): number;
  endOf(token: number): number;
  /** Tells the spans of tokens in their order, from one up to another, which is not among them. */
  read(from: number, to: number, take: (start: number, end: number) => void): void;
}

/** Takes the tokens of a corpus in reading order. */
export interface SpanWriter {
  readonly push: (start: number, end: number) => void;
  finish(): TokenSpans;
}

/** A byte that stands for a number it has no room for: that one is kept apart. */
const APART = 255;

/** Every so many tokens the start is written out: no more than so many steps are added up to tell a start. */
const STRIDE = 32;

/**
 * Starts are kept as steps from the start before, lengths as they are. Where a field begins the step is backwards:
 * that start is kept apart, as are steps and lengths beyond a byte.
 */
export function spanWriter(): SpanWriter {
  const steps = byteList();
  const lengths = byteList();
  const starts = numberList();
  const startsApart = new Map<number, number>();
  const lengthsApart = new Map<number, number>();
  let last = 0;
  return {
    push(start, end) {
      const token = steps.length;
      if (token % STRIDE === 0) starts.push(start);
      steps.push(byteOrApart(start - last, start, { token, apart: startsApart }));
      lengths.push(byteOrApart(end - start, end - start, { token, apart: lengthsApart }));
      last = start;
    },
    finish: () =>
      readSpans({
        steps: steps.toArray(),
        lengths: lengths.toArray(),
        starts: starts.toArray(),
        startsApart,
        lengthsApart,
      }),
  };
}

interface Spans {
  readonly steps: Uint8Array;
  readonly lengths: Uint8Array;
  /** Of each `STRIDE`th token. */
  readonly starts: Uint32Array;
  readonly startsApart: ReadonlyMap<number, number>;
  readonly lengthsApart: ReadonlyMap<number, number>;
}

function byteOrApart(
  small: number,
  whole: number,
  { token, apart }: { readonly token: number; readonly apart: Map<number, number> },
): number {
  if (small >= 0 && small < APART) return small;
  apart.set(token, whole);
  return APART;
}

function readSpans({ steps, lengths, starts, startsApart, lengthsApart }: Spans): TokenSpans {
  const startOf = (token: number): number => {
    let at = token - (token % STRIDE);
    let start = starts[at / STRIDE]!;
    while (at++ < token) start = steps[at] === APART ? startsApart.get(at)! : start + steps[at]!;
    return start;
  };
  const lengthOf = (token: number) => (lengths[token] === APART ? lengthsApart.get(token)! : lengths[token]!);
  return {
    startOf,
    endOf: (token) => startOf(token) + lengthOf(token),
    read(from, to, take) {
      let start = from < to ? startOf(from) : 0;
      for (let token = from; token < to; token++) {
        if (token > from) start = steps[token] === APART ? startsApart.get(token)! : start + steps[token]!;
        take(start, start + lengthOf(token));
      }
    },
  };
}
