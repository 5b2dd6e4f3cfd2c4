/** Levels of lists and objects. News formats stay below ten; thousands cost seconds to parse and break whoever recurses. */
const DEEPEST = 100;

/** Lists and objects in one text: above it, parsing takes gigabytes however small the file is. */
const MOST_CONTAINERS = 2_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** For each bracket, by character code, whether it opens (1) or closes (-1). */
const STEPS: Readonly<Record<number, 1 | -1>> = { 0x5b: 1, 0x7b: 1, 0x5d: -1, 0x7d: -1 };

/** True if JSON nests deeper than 100 levels or holds more than two million lists and objects; one pass, nothing is built. */
export function isHostileJson(json: string): boolean {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(json, at);
    const step = STEPS[code];
    if (step === undefined) continue;
    depth += step;
    if (step === 1) containers += 1;
    if (depth > DEEPEST || containers > MOST_CONTAINERS) return true;
  }
  return false;
}

function closingQuote(json: string, opening: number): number {
  for (let at = opening + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return json.length;
}
