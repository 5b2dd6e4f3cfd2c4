/** Half-open UTF-16 offsets: `text.slice(start, end)`. */
type Range = readonly [start: number, end: number];

/** Short forms that end in a full stop without ending a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon st sr jr gen col lt maj capt cmdr cpl sgt adm brig sen rep gov pres amb supt insp ' +
    'messrs mme mlle sec dept univ inc ltd corp co bros vs v etc no nos vol fig art al eg ie cf approx est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ave blvd rd mt ft calif fla'
  ).split(' '),
);

/** After a dotted acronym or a short form that may stand last, only these begin a new sentence for certain. */
const STARTERS: ReadonlySet<string> = new Set(
  'the a an he she it they we i but and in on at this that these those there his her its their our my as if when while after before for to from with however meanwhile later'.split(
    ' ',
  ),
);

/** Short forms that also close sentences: what follows decides. */
const MAY_END: ReadonlySet<string> = new Set(['inc', 'ltd', 'corp', 'co', 'etc', 'jr', 'sr', 'bros', 'al']);

const END = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+["”’」』]*|\n+/gu;
const IN_WORD = /[\p{L}\p{N}\p{Surrogate}.]/u;
const DOTTED = /^(?:\p{L}\.)*\p{L}$/u;
const NEXT_WORD = /^\s*["'“‘«([]*([\p{L}\p{N}]+)/u;
const BEGINS_LOWER = /^\s*["'“‘«([]*\p{Ll}/u;

/**
 * The sentences of a text, in order, without the white space around them. Line breaks end a sentence;
 * `U.S.`, `Mr.` and initials do not, unless what follows can only begin one ("in the U.S. The talks").
 */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match[0], match.index, end)) continue;
    pushTrimmed(found, text, from, end);
    from = end;
  }
  pushTrimmed(found, text, from, text.length);
  return found;
}

function endsSentence(text: string, mark: string, at: number, end: number): boolean {
  if (mark.startsWith('\n')) return true;
  const after = text.slice(end, end + 80);
  if (BEGINS_LOWER.test(after)) return false;
  if (mark !== '.') return true;
  const before = wordBefore(text, at);
  return !isShortForm(before) || (mayEnd(before) && startsSentence(after));
}

/** Short forms are shorter. */
const LONGEST_WORD = 40;

/** The word, dots within it included, that ends here; '' for none. Read backwards, because every sentence asks for it. */
function wordBefore(text: string, end: number): string {
  let from = end;
  while (end - from < LONGEST_WORD && IN_WORD.test(text.charAt(from - 1))) from--;
  return text.slice(from, end);
}

function isShortForm(word: string): boolean {
  return DOTTED.test(word) || ABBREVIATIONS.has(word.toLowerCase().replaceAll('.', ''));
}

/** "J. Smith" never ends; "the U.S." and "Acme Inc." may. */
function mayEnd(word: string): boolean {
  return word.includes('.') || MAY_END.has(word.toLowerCase());
}

function startsSentence(after: string): boolean {
  const next = NEXT_WORD.exec(after)?.[1];
  return next !== undefined && STARTERS.has(next.toLowerCase());
}

function pushTrimmed(found: Range[], text: string, from: number, end: number): void {
  const piece = text.slice(from, end);
  const start = from + (piece.length - piece.trimStart().length);
  const stop = from + piece.trimEnd().length;
  if (stop > start) found.push([start, stop]);
}
