import type { Inventor } from './invent.ts';
import { parseAnnotated, type Annotated, type LabelType } from './annotated.ts';
import { pick, shuffled, type Random } from './random.ts';

/** A slot like `{surname:2}` or `{agency}`; one in capitals, `{TEAM:1}`, is filled in capitals. */
const SLOT = /\{([a-z]+|[A-Z]+)(?::(\d+))?\}/g;
/** The beginning of a mark that is still open: a slot there is part of a longer name, `[{city:1} Times](organization)`. */
const IN_MARK = /\[[^\]]*$/;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Names that take an article inside a sentence, which is no part of them. */
const TAKES_ARTICLE =
  /^(?:United (?:States|Kingdom|Arab)|Netherlands|Philippines|U\.|US$|USA$|UK$|UAE$|Czech Republic|Dominican|Central African|Bahamas|Gambia|Maldives|Seychelles|Marshall|Solomon)/;
const NEAR_ARTICLE = /(?:^|[\s(“"'])the $/i;
/** Most templates are quoted sentence by sentence; some sit in capitals above the others. */
const FEWEST_LINES = 4;
const MORE_LINES = 7;
const SHOUTED_HEADLINE = 0.25;

/** What one slot is filled with; the article before it is not part of the name. */
interface Filling {
  readonly text: string;
  readonly type: LabelType | null;
}

/** Every kind of slot; `of` gives what other slots of the same number mean. */
type Kinds = Readonly<Record<string, (of: Cast, number: string) => Filling>>;

/** Whoever is met under a number in one text. */
interface Cast {
  readonly inventor: Inventor;
  readonly random: Random;
  readonly met: Map<string, unknown>;
}

function once<T>(cast: Cast, key: string, make: () => T): T {
  if (!cast.met.has(key)) cast.met.set(key, make());
  return cast.met.get(key) as T;
}

const person = (text: string): Filling => ({ text, type: 'person' });
const place = (text: string): Filling => ({ text, type: 'place' });
const organization = (text: string): Filling => ({ text, type: 'organization' });
const word = (text: string): Filling => ({ text, type: null });

const whoIs = (cast: Cast, number: string): ReturnType<Inventor['person']> =>
  once(cast, `person:${number}`, cast.inventor.person);
const whereIs = (cast: Cast, number: string): ReturnType<Inventor['country']> =>
  once(cast, `country:${number}`, cast.inventor.country);
const bodyOf = (cast: Cast, number: string): string =>
  once(cast, `organization:${number}`, cast.inventor.organization);

const KINDS: Kinds = {
  person: (cast, number) => person(whoIs(cast, number).full),
  surname: (cast, number) => person(whoIs(cast, number).surname),
  given: (cast, number) => person(whoIs(cast, number).full.split(' ')[0]!),
  country: (cast, number) =>
    place(once(cast, `name:${number}`, () => pick(cast.random, whereIs(cast, number).names))),
  demonym: (cast, number) => word(whereIs(cast, number).demonym),
  capital: (cast, number) => place(whereIs(cast, number).capital),
  city: (cast, number) => place(once(cast, `city:${number}`, cast.inventor.city)),
  region: (cast, number) => place(once(cast, `region:${number}`, cast.inventor.region)),
  organization: (cast, number) => organization(bodyOf(cast, number)),
  acronym: (cast, number) => organization(acronymOf(bodyOf(cast, number))),
  company: (cast, number) => organization(once(cast, `company:${number}`, cast.inventor.company)),
  party: (cast, number) => organization(once(cast, `party:${number}`, cast.inventor.party)),
  team: (cast, number) => organization(once(cast, `team:${number}`, cast.inventor.team)),
  university: (cast, number) => organization(once(cast, `university:${number}`, cast.inventor.university)),
  agency: (cast) => organization(cast.inventor.agency()),
  number: ({ random }) => word(String(Math.floor(random() * 95) + 2)),
  day: ({ random }) => word(pick(random, DAYS)),
  month: ({ random }) => word(pick(random, MONTHS)),
};

/** The slots that the filler knows. */
export const SLOT_KINDS: readonly string[] = Object.keys(KINDS);

/** How many texts to make of the templates of one genre. */
export interface FillOptions {
  readonly genre: string;
  readonly count: number;
  readonly inventor: Inventor;
  readonly random: Random;
}

/** Texts of several sentences each, in which one number always means one and the same. */
export function fillTemplates(
  templates: readonly string[],
  { genre, count, inventor, random }: FillOptions,
): Annotated[] {
  let queue: string[] = [];
  return Array.from({ length: count }, (_, n) => {
    const lines: string[] = [];
    const wanted = FEWEST_LINES + Math.floor(random() * MORE_LINES);
    while (lines.length < wanted) {
      // Every template is used once before any is used again.
      if (queue.length === 0) queue = shuffled(random, templates);
      lines.push(queue.pop()!);
    }
    const cast: Cast = { inventor, random, met: new Map() };
    const shouted = random() < SHOUTED_HEADLINE;
    const filled = lines.map((line, i) => fill(line, cast, shouted && i === 0));
    return parseAnnotated(`${genre}-${n}`, filled.join('\n'));
  });
}

function fill(template: string, cast: Cast, shouted: boolean): string {
  let filled = '';
  let from = 0;
  for (const match of template.matchAll(SLOT)) {
    filled += template.slice(from, match.index);
    const filling = fillingOf(match, cast);
    filled += IN_MARK.test(filled) ? filling.text : marked(filling, filled);
    from = match.index + match[0].length;
  }
  filled += template.slice(from);
  return shouted ? shout(filled) : filled;
}

function fillingOf([slot, kind, number]: RegExpMatchArray, cast: Cast): Filling {
  const make = KINDS[kind!.toLowerCase()];
  if (!make) throw new Error(`Unknown slot ${slot}; known are ${SLOT_KINDS.join(', ')}.`);
  const filling = make(cast, number ?? '');
  return kind === kind!.toLowerCase() ? filling : { ...filling, text: filling.text.toUpperCase() };
}

function marked({ text, type }: Filling, before: string): string {
  if (type === null) return text;
  const article =
    type === 'place' && TAKES_ARTICLE.test(text) && !NEAR_ARTICLE.test(before) && wantsArticle(before)
      ? 'the '
      : '';
  // A newspaper's own article counts only with its capital.
  const own = /^the /.exec(text)?.[0] ?? '';
  return `${article}${own}[${text.slice(own.length)}](${type})`;
}

/** Headlines, tables and brackets leave articles out. */
function wantsArticle(before: string): boolean {
  return /\p{Ll} $/u.test(before);
}

function shout(markup: string): string {
  return markup.replace(/\]\([a-z]+\)|[^\]]+|\]/g, (part) =>
    part.startsWith('](') ? part : part.toUpperCase(),
  );
}

function acronymOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((part) => /^\p{Lu}/u.test(part));
  const initials = words.map((part) => part[0]).join('');
  return initials.length > 1 ? initials : name;
}
