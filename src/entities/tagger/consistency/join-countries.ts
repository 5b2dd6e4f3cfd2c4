import type { TaggedSpan } from '../tag.ts';
import { ORGANIZATION, PLACE, type Step } from './names.ts';

/** Countries in the short form that stands before the names of their authorities. */
const SHORT = /^(?:US|U\.S\.|UK|U\.K\.)$/;
const ACRONYM = /^\p{Lu}+$/u;

/** Makes one name of "US" + "State Department"; not of "US" + "NATO", which are two in a headline. */
export const joinCountries: Step = ({ tokens }, spans) => {
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isShort =
      before?.type === PLACE && before.to === span.from && SHORT.test(tokens[before.to - 1]!.text);
    const isBody = span.type === ORGANIZATION && !ACRONYM.test(tokens[span.from]!.text);
    if (isShort && isBody) joined.splice(-1, 1, { ...span, from: before.from });
    else joined.push(span);
  }
  return joined;
};
