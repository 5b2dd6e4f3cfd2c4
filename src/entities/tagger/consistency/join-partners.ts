import type { TaggedSpan } from '../tag.ts';
import { ORGANIZATION, type Step } from './names.ts';

/** Makes one company of two names with "&" in between: "Marsh & McLennan". */
export const joinPartners: Step = ({ tokens }, spans) => {
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isJoined = before?.to === span.from - 1 && tokens[before.to]!.text === '&';
    if (isJoined) joined.splice(-1, 1, { ...span, from: before.from, type: ORGANIZATION });
    else joined.push(span);
  }
  return joined;
};
