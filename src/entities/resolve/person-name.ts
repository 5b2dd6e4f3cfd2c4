import { fold } from '../../text/fold.ts';
import { FEMALE_TITLES, MALE_TITLES, NICKNAMES, ROLES } from '../lexicon/people.ts';
import { listed } from '../lexicon/lexicon.ts';
import { isFirstName, sexOf } from '../lexicon/first-name.ts';

/** A person's name taken apart; every part in a form that its spellings share. */
export interface PersonName {
  /** Given names in order, folded and without nicknames; an initial keeps its full stop ("j."). */
  readonly given: readonly string[];
  /** The surname, without particles. */
  readonly last: string;
  /** The surname read as a given name: "Bill" alone may be William Clinton. */
  readonly asGiven: string;
  readonly sex: 'female' | 'male' | null;
  /** Whether "Jr." or the like stands behind it. */
  readonly isJunior: boolean;
}

/** Roles, and what makes a staff of whoever leads it: "Team Obama". */
const TITLES = new Set([...listed(ROLES), 'team']);
/** Words that a sentence begins with; those that are also given names ("Will") stay names. */
const FUNCTION_WORDS = listed(
  'after,against,and,as,at,because,before,behind,between,both,but,by,can,could,despite,did,does,during,for,from,had,has,have,how,if,in,into,is,like,messrs,neither,nor,of,on,or,since,so,than,that,the,though,to,under,unlike,until,was,were,what,when,where,whether,which,while,who,whom,whose,why,will,with,without,would,yet',
);
/** Four capitals and more: shorter ones may be initials. */
const SHOUTED = /^\p{Lu}{4,}$/u;
const FEMALE = listed(FEMALE_TITLES);
const MALE = listed(MALE_TITLES);
/** Particles that stand alone; "Ash" and "Do" are given names. */
const PARTICLE = listed('al,el,bin,ibn,abu,ben,van,von,de,di,da,del,della,du,der,den,dos,das,la,le,ter');
/** Particles that are given names where a name begins with them in a capital. */
const ALSO_GIVEN = listed('Al,Ben');
const NICKNAME = new Map(NICKNAMES.split(',').map((pair) => pair.split('=') as [string, string]));
const JUNIOR = / [JS]r\.?$/;
/** "Then-President", "ex-wife". */
const FORMERLY = /^(?:then|ex|former|late|now)-/;
/** "H.R.", and "HR" as some papers write it. */
const INITIALS = /^(?:(?:\p{Lu}\.)+|[B-DF-HJ-NP-TV-Z]{2})$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|obe|cbe|kbe|mbe|phd)$/;

/** Family names that come first: always, and where a given name of two parts follows ("Kim Jong-un"). */
const FAMILY_FIRST = listed(
  'xi,hu,wen,deng,mao,jiang,zhou,zhao,zhang,wang,chen,liu,huang,zhu,nguyen,ban,roh',
);
const FAMILY_FIRST_BEFORE_TWO = listed(
  'kim,lee,park,moon,yoon,choi,cho,jung,chung,kang,li,yang,lim,tan,wong,chan',
);

const HAS_LETTER = /\p{L}/u;

/** Shorter names are too alike to be folded further. */
const SHORTEST_FOLDED = 4;

/** The name of whom a title ("Mrs") stands in front of: the title knows the sex better than the given name does. */
export function titled(name: PersonName, before: string): PersonName {
  const sex = sexByTitle(before);
  return sex === null || sex === name.sex ? name : { ...name, sex };
}

/** Takes a name apart. */
export function parsePerson(text: string): PersonName {
  const parts = onceEach(withoutTitles(split(text)));
  const { given, last } = familyFirst(parts) ?? familyLast(parts);
  const names = given.map(givenForm);
  return {
    given: names,
    last: transliterate(last),
    asGiven: givenForm(last),
    sex: sexOf(fold(given[0] ?? '')),
    isJunior: JUNIOR.test(text),
  };
}

/**
 * A spelling that transliterations of one name share: Sergei, Sergey and Sergej, Lavrov and Lawrow, Shoigu and Shoygu,
 * Mohammed and Mohamed. Coarse on purpose: it is compared among people with the same other name only.
 */
export function transliterate(name: string): string {
  const word = fold(name).replace(/[^\p{L}]/gu, '');
  if (word.length < SHORTEST_FOLDED || !/^[a-z]+$/.test(word)) return word;
  if (/^m[ou]h?a?m{1,2}[aeou]d$/.test(word)) return 'mohamed';
  return RESPELLINGS.reduce((form, [from, to]) => form.replace(from, to), word);
}

/** In this order: endings, consonants, vowels, doubled letters. */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ey|ei|ej|iy|ii|ij|yi|aj|ai|ay|y|i)$/, 'i'],
  [/sch|shch|sh|ch/g, 's'],
  [/kh|gh|q|ck/g, 'k'],
  [/g(?=a)/g, 'k'],
  [/zh|dzh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/tz|ts/g, 'c'],
  [/ou|oo/g, 'u'],
  [/ee|ie|y/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1/g, '$1'],
  [/iu/g, 'u'],
  [/h(?=[^aeiou]|$)/g, ''],
];

/** Whether two people with one surname may be one, by their given names; both must have some. */
export function areCompatible(a: readonly string[], b: readonly string[]): boolean {
  const [first, other] = [a[0]!, b[0]!];
  const [middle, otherMiddle] = [a.slice(1), b.slice(1)];
  if (first === other) return middlesAgree(middle, otherMiddle);
  if (isInitial(first) || isInitial(other))
    return startAlike(first, other) && middlesAgree(middle, otherMiddle);
  return (
    middle.includes(other) ||
    otherMiddle.includes(first) ||
    (areSpelledAlike(first, other) && !areTwoNames(first, other))
  );
}

const VOWELS = /[aeiou]/g;

/** "Marina" and "Marinka" are two names, one of which has a consonant more. */
function areTwoNames(a: string, b: string): boolean {
  return isFirstName(a) && isFirstName(b) && consonants(a) !== consonants(b);
}

function consonants(name: string): number {
  return name.replace(VOWELS, '').length;
}

/** Whether a given name is only an initial. */
export function isInitial(name: string): boolean {
  return name.endsWith('.');
}

/** Long names that start alike and differ by one letter: "Mikhail" and "Mikhael". */
export function areSpelledAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && a[0] === b[0] && differByOne(a, b);
}

/** The parts that have a letter; where none has, the whole is one part. */
function split(text: string): string[] {
  const parts = text
    .replace(/['’]s$/, '')
    .split(/[\s,"“”]+/)
    .filter((part) => HAS_LETTER.test(part));
  return parts.length > 0 ? parts : [text];
}

/** "Kerry Kerry" is a heading run together with a text, "Thomas Thomas" may be a name. */
function onceEach(parts: readonly string[]): readonly string[] {
  const [first] = parts;
  const isDoubled = parts.length === 2 && parts[1] === first && !isFirstName(fold(first!));
  return isDoubled ? [first!] : parts;
}

function withoutTitles(parts: readonly string[]): readonly string[] {
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && SUFFIX.test(bare(parts[to - 1]!))) to--;
  while (to - from > 1 && isNoName(parts[from]!, parts[from + 1]!)) from++;
  return parts.slice(from, to);
}

/** A title, or a word of the sentence or a heading in capitals that has run into the name: "While Obama", "WATCHED Obama". */
function isNoName(part: string, next: string): boolean {
  const word = bare(part);
  if (TITLES.has(word.replace(FORMERLY, ''))) return true;
  return (FUNCTION_WORDS.has(word) || (SHOUTED.test(part) && !SHOUTED.test(next))) && !isFirstName(word);
}

function bare(part: string): string {
  return fold(part).replaceAll('.', '');
}

interface Parts {
  readonly given: readonly string[];
  readonly last: string;
}

function familyFirst(parts: readonly string[]): Parts | null {
  if (parts.length < 2 || parts.length > 3) return null;
  const family = fold(parts[0]!);
  const given = parts.slice(1).join('-');
  const isFirst = FAMILY_FIRST.has(family) || (FAMILY_FIRST_BEFORE_TWO.has(family) && given.includes('-'));
  return isFirst ? { given: [given.replaceAll('-', '')], last: parts[0]! } : null;
}

/** "Bashar al-Assad", "Robin van Persie", "Osama bin Laden": particles belong to neither name. "Al Gore" and "Ben Carson" begin with none. */
function familyLast(parts: readonly string[]): Parts {
  const last = parts.at(-1)!.replace(/^(?:al|el|ad|as|ash|an|ar|at)[-'’](?=\p{L})/iu, '');
  const given = parts
    .slice(0, -1)
    .filter((part, i) => !PARTICLE.has(part.toLowerCase()) || (i === 0 && ALSO_GIVEN.has(part)));
  return { given, last };
}

function givenForm(name: string): string {
  const word = bare(name);
  if (word.length === 1) return `${word}.`;
  if (INITIALS.test(name)) return `${word[0]!}.`;
  return transliterate(NICKNAME.get(word) ?? word);
}

function sexByTitle(before: string): PersonName['sex'] {
  const title = bare(before);
  if (FEMALE.has(title)) return 'female';
  return MALE.has(title) ? 'male' : null;
}

/** "George W." is not "George H. W."; "George" may be either. A name in full may stand in another place. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return startAlike(a[0]!, b[0]!) || a.some((name) => !isInitial(name) && b.includes(name));
}

/** The letters that names of an initial begin with once they are transliterated: "William" is "viliam". */
const STARTS: Readonly<Record<string, string>> = {
  c: 'cks',
  d: 'dj',
  g: 'gk',
  p: 'pf',
  q: 'k',
  t: 'tc',
  w: 'wv',
  y: 'yi',
  z: 'zj',
};

/** Whether two names, each perhaps an initial, may begin with one letter. */
function startAlike(a: string, b: string): boolean {
  return startsOf(a).includes(b[0]!) || startsOf(b).includes(a[0]!);
}

function startsOf(name: string): string {
  return (isInitial(name) ? STARTS[name[0]!] : undefined) ?? name[0]!;
}

/** One letter more, less or other. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
