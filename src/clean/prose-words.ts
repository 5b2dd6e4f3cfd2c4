import { monthNumber } from './calendar.ts';

/** Small letters that stand in stamps too, by themselves or between what they tell. */
const OF_STAMPS: ReadonlySet<string> = new Set(
  (
    'at on of the by in and a.m p.m am pm est edt gmt utc h hrs hours uhr um kl klo o’clock ' +
    'de del do da di el la le les à a às alle las och den der dem og i th st nd rd ' +
    'story article date time last first created published posted updated modified edited changed issued filed online'
  ).split(' '),
);
const WORD = /\p{L}[\p{L}\p{M}.’'-]*/gu;
const SMALL = /^\p{Ll}/u;

/** How many words of a line begin with a small letter and are none that stamps are made of: a stamp has hardly any. */
export function proseWords(line: string): number {
  const written = (line.match(WORD) ?? []).map((word) => word.replace(/\.$/, ''));
  return written.filter((word) => SMALL.test(word) && !OF_STAMPS.has(word) && monthNumber(word) === 0).length;
}
