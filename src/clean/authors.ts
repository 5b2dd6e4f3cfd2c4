import { fold } from '../text/fold.ts';
import { oneLine } from '../text/one-line.ts';

/** No byline is longer; what is longer is text. */
const LONGEST = 160;
/** A closing credit may name a whole bureau. */
const LONGEST_CREDIT = 500;
/** "Maria del Carmen de la Cruz" has six words; a longer run of capitals is a headline. */
const NAME_WORDS = 6;

const BY =
  /^(?:(?:written|posted|story|words|text|analysis|report|opinion|column|commentary|exclusive)\s)?by:?\s(?=\S)/i;
const DASHED = /^(?:[—–―]|--?)\s?(?=\p{Lu})/u;
/** Below a post of a social network its writer stands so. */
const HANDLE = /\(@\w{1,30}\)/;
const CREDIT =
  /^\(?(?<work>reporting|report|writing|written|additional reporting|editing|edited|compiled)(?: and (?:writing|editing))? by:?\s/i;
const AUTHORS_WORK = /^(?:report|writ)/i;
const NEXT_CREDIT = /[;.,]?\s\(?(?:additional reporting|reporting|writing|editing|edited|compiled) by\b/i;
/** What may follow a name: a place, an employer, an address, a date. */
const AFTER_NAME = /[|·•()/]| (?:in|for|of|at|from) | [-–—@] |(?= @)/u;
const BETWEEN_NAMES = /,? and |,? & |; ?|, ?/;
const JOINED = / and | & |;/;
/** Agencies print how old a report was when the page was read. */
const AGE = /[\s?–—·|-]*\b(?:\d{1,3}|an?) (?:minute|min|hour|hr|day)s?(?:, \d{1,2} minutes?)? ago$/i;
const END_DOT = /(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u;
const CLOSING = /[).]+$/;
const QUOTES = /["“”]/g;

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*(?<!['’]s)$/u;
/** In what follows a name every word is a name again, a figure, an address or a role. */
const TRAILER_WORD = /^(?:\p{Lu}|\d|@|\S{1,60}@)/u;
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin ibn abu abd bint van von der den de del della di da du dos das la le el ter ten zu y e st'.split(
    ' ',
  ),
);
/** Capitalised words that make a run of capitals a time, a title or a publisher, not a person. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december the a an our this these today tomorrow yesterday news staff press associated reuters agency agencies afp ap ' +
    'cnn bbc times post tribune herald journal gazette guardian telegraph network service services wire desk bureau team editor ' +
    'editors editorial board correspondent correspondents reporter reporters writer writers contributor columnist analyst producer ' +
    'special to opinion politics political business sports world national international chief senior deputy washington ' +
    'online media group company university institute follow email e-mail contact share comments updated published posted if in on when how why what who where with for from but not new north south east west'
  ).split(' '),
);
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The authors by metadata and by the bylines that were taken off the page, each once, those of the metadata first. */
export function authorsOf(given: readonly string[], bylines: readonly string[]): string[] {
  return distinctNames([...givenAuthors(given), ...bylines.flatMap((line) => signedBy(oneLine(line)))]);
}

const signedBy = (line: string): string[] =>
  bylineAuthors(line) ?? signatureAuthors(line) ?? creditedAuthors(line) ?? [];

/** The people whom metadata names as authors: each name by itself, once, without "By". */
function givenAuthors(given: readonly string[]): string[] {
  return given.flatMap((entry) => {
    const line = oneLine(entry).replace(QUOTES, '').replace(BY, '');
    const names = line.length <= LONGEST ? namesOf(line) : null;
    if (names && names.length > 0) return names;
    return line === '' ? [] : [line];
  });
}

/**
 * The authors that a line names if it is a byline and nothing else: "By Jane Doe", "By A and B", "By Jane Doe, Reuters".
 * Empty for a publisher's byline ("By Staff"); null for any other line, also for a sentence that begins with "By".
 */
export function bylineAuthors(line: string): string[] | null {
  const by = line.length <= LONGEST ? BY.exec(line)?.[0] : undefined;
  if (by === undefined) return null;
  const list = line.slice(by.length).replace(AGE, '').replace(END_DOT, '');
  const names = namesOf(list);
  return names?.length === 2 && !JOINED.test(list) ? names.slice(0, 1) : names;
}

/** The authors of a line that signs an article: "— Jane Doe in Geneva"; null for any other line, also below a post. */
export function signatureAuthors(line: string): string[] | null {
  const dash = line.length <= LONGEST && !HANDLE.test(line) ? DASHED.exec(line)?.[0] : undefined;
  const signed = dash === undefined ? null : line.slice(dash.length).replace(BY, '');
  const names = signed === null ? null : namesOf(signed.replace(END_DOT, ''));
  return names && names.length > 0 ? names : null;
}

/**
 * The authors of a closing credit: "(Reporting by X in Geneva and Y; editing by Z)" names X and Y. Empty where it names
 * only editors and helpers; null for any other line.
 */
export function creditedAuthors(line: string): string[] | null {
  const credit = line.length <= LONGEST_CREDIT ? CREDIT.exec(line) : null;
  if (!credit) return null;
  const names = namesOf(line.slice(credit[0].length).split(NEXT_CREDIT, 1)[0]!.replace(CLOSING, ''));
  return names && AUTHORS_WORK.test(credit.groups!['work']!) ? names : names && [];
}

/** The same names, each once; spellings that differ in case or accents count as one, the first stays. */
function distinctNames(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(fold(name))) first.set(fold(name), name);
  return [...first.values()];
}

/** The personal names of a list that holds nothing but names, roles, publishers and places; null for anything else. */
function namesOf(list: string): string[] | null {
  const names: string[] = [];
  for (const [i, part] of list.split(BETWEEN_NAMES).entries()) {
    const [name, rest] = splitName(part);
    if (name !== '') names.push(name);
    if (i > 0 && GENERATION.test(rest)) continue;
    if (!isTrailer(rest) || (names.length === 0 && !isPublisher(rest))) return null;
  }
  return names;
}

/** A personal name at the start of a part, and what follows it; '' where the part begins otherwise. */
function splitName(part: string): [name: string, rest: string] {
  const [head = '', ...tail] = part.split(AFTER_NAME);
  const pieces = head.trim().split(' ');
  const role = pieces.findIndex((word) => NO_NAME.has(word.toLowerCase()));
  const name = role === -1 ? pieces : pieces.slice(0, role);
  if (!isName(name)) return ['', part];
  return [name.join(' '), [...pieces.slice(name.length), ...tail].join(' ')];
}

function isName(pieces: readonly string[]): boolean {
  if (pieces.length < 2 || pieces.length > NAME_WORDS) return false;
  const isWord = (word: string): boolean => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase());
  return NAME_WORD.test(pieces.at(-1)!) && pieces.every(isWord);
}

const isTrailer = (rest: string): boolean =>
  rest.split(' ').every((word) => word === '' || TRAILER_WORD.test(word) || isRole(word) || isParticle(word));

const isPublisher = (rest: string): boolean => rest !== '' && rest.split(' ').every(isRole);

const isRole = (word: string): boolean => NO_NAME.has(word.toLowerCase());

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
