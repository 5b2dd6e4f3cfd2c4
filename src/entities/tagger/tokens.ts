/** A token of running text; `text.slice(start, end)` is how it is written. Punctuation marks are tokens, too. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Short forms whose full stop belongs to them. */
const SHORT_FORMS =
  'Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Prof|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co|Bros|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|No|Hon|Adm|Brig|Cmdr|Pte|Messrs|Mt|Ft|etc|Pres|Supt';
const CLITIC = String.raw`['’](?:s|S|re|ve|ll|d|m|t)(?!\p{L})`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’](?!(?:s|S|re|ve|ll|d|m|t)(?!\p{L}))|-|&)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;

const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?`, // U.S., J.K.
    String.raw`(?<![\p{L}\p{N}])(?:${SHORT_FORMS})\.(?=[\s,])`,
    String.raw`(?<![\p{L}\p{N}])\p{Lu}\.(?=[\s,]|\p{Lu})`, // an initial
    CLITIC,
    WORD,
    String.raw`\p{Nd}+(?:[.,:/-]\p{Nd}+)*\p{L}*`,
    String.raw`\.\.\.|--+`,
    String.raw`\S`,
  ].join('|'),
  'guy',
);

/** Name particles that stay with what follows their hyphen: al-Assad, Abu-Bakr. */
const PARTICLE = /^(?:al|el|an|ad|as|ash|at|ar|az|ben|bin|abu|ul|ur|de|la|d|l|o|van|von|ibn|di|du|e)$/i;
/**
 * A syllable as Korean and Chinese names are spelt, in whatever romanisation: `Geun-hye`, `Ying-jeou`, `Tse-tung`. The
 * second one of a given name is written in lower case and belongs to the first.
 */
const SYLLABLE =
  /^(?:[bdfghjklmnpqrstwxyzc]|[cszhpkt]h|ch'|hs|ts|tz|[ghkc]w|[ghkmnpr]y|kk|tt|pp|ss|jj|ng)?(?:[aeiouy]|[aeo][aeiouwhy]|e[ou]u?|i[aeou]|ia[ou]|i?e[hw]|u[aeiouh]|ua?i|uei|[yw]e?[aeiou])(?:n[eg]?|m|l|ck?|k|g|p|b|t|h|r)?$/;
/** English words that look like such a syllable and follow a name with a hyphen: `Hong-run`, `Kim-to-Park`. */
const NO_SYLLABLES: ReadonlySet<string> = new Set(
  'all am an and ban bar be but by far go hit it king long man me men my near net non on or out pan run so sun ten to too top up war we win wing'.split(
    ' ',
  ),
);
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
/** "D-Calif.", "R-Texas": the party and the state of a member of Congress. */
const PARTY = /^[DR]$/;
const UPPER = /^\p{Lu}/u;
const DIGIT = /^\p{Nd}/u;

/**
 * The tokens of a text as the name recogniser reads it. Other than the words of search, case and punctuation stay:
 * `US-led` and `counter-ISIL` fall apart at the hyphen, `al-Assad`, `Jean-Luc`, `U.S.` and `Mr.` do not.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = nextInk(text, 0); start < text.length;) {
    const end = plainWordEnd(text, start) ?? tokenEnd(text, start);
    pushParts(tokens, text, { start, end });
    start = nextInk(text, end);
  }
  return tokens;
}

const A = 97;
const Z = 122;
/** Behind a plain word these decide nothing about it: space, line break, comma. */
const ENDS_PLAIN: ReadonlySet<number> = new Set([32, 10, 44]);

/** The end of a word of small a–z, or of a capital and small ones, that nothing clings to: most words are like this. */
function plainWordEnd(text: string, start: number): number | null {
  let at = (text.charCodeAt(start) | 32) === text.charCodeAt(start) ? start : start + 1;
  if (at > start && !isSmall(text.charCodeAt(start) | 32)) return null;
  while (isSmall(text.charCodeAt(at))) at++;
  return at > start && ENDS_PLAIN.has(text.charCodeAt(at)) ? at : null;
}

function isSmall(unit: number): boolean {
  return unit >= A && unit <= Z;
}

function tokenEnd(text: string, start: number): number {
  TOKEN.lastIndex = start;
  TOKEN.test(text);
  return TOKEN.lastIndex;
}

const BLANK = 32;
const SPACE = /\s/;

/** The next place that is no space; the end where there is none. */
function nextInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === BLANK || SPACE.test(text[at]!))) at++;
  return at;
}

function pushParts(
  tokens: Token[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const word = text.slice(start, end);
  if (!word.includes('-')) {
    tokens.push({ text: word, start, end });
    return;
  }
  for (const [from, to] of hyphenParts(word))
    tokens.push({ text: word.slice(from, to), start: start + from, end: start + to });
}

/** Cuts a hyphenated word wherever capitals change sides; `[[0, length]]` where it is one name or no name. */
function hyphenParts(word: string): [number, number][] {
  if (word.length < 3) return [[0, word.length]];
  const parts = word.split('-');
  const cuts: [number, number][] = [];
  let from = 0;
  let at = 0;
  for (const [i, part] of parts.slice(0, -1).entries()) {
    at += part.length;
    if (isCut(parts, i)) {
      cuts.push([from, at], [at, at + 1]);
      from = at + 1;
    }
    at += 1;
  }
  return [...cuts, [from, word.length]];
}

function isCut(parts: readonly string[], i: number): boolean {
  const next = parts[i + 1]!;
  const opensName = PARTICLE.test(next) && i + 2 < parts.length;
  return !opensName && partsDiffer(parts[i]!, next);
}

function partsDiffer(part: string, next: string): boolean {
  if (PARTY.test(part) && UPPER.test(next)) return next !== 'Day';
  if (part === '' || next === '' || PARTICLE.test(part) || DIGIT.test(next)) return false;
  const isUpper = UPPER.test(part);
  return isUpper !== UPPER.test(next) && !isGivenName(part, next);
}

/** Whether two parts are the syllables of one given name. */
function isGivenName(part: string, next: string): boolean {
  return (
    CAPITALISED.test(part) &&
    SYLLABLE.test(part.toLowerCase()) &&
    next.length > 1 &&
    SYLLABLE.test(next) &&
    !NO_SYLLABLES.has(next)
  );
}
