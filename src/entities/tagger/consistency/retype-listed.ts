import { KNOWN_PEOPLE } from '../../lexicon/known-people.ts';
import { listed, type Entry } from '../../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { isAboutSport } from '../topic.ts';
import { entryOf, ORGANIZATION, PERSON, PLACE, type Step } from './names.ts';

const FOUND = 0.9;
const PEOPLE = listed(KNOWN_PEOPLE);
/** "JustGiving", "AstraZeneca": two capitalised halves of four letters or more; "McDonald" and "LeBron" are people. */
const COINED = /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{3,}$/u;

/**
 * Gives names the type that their words alone decide: listed organisations ("ISIL"), countries and regions, coined words,
 * well-known people.
 */
export const retypeListed: Step = (reading, spans) =>
  spans.map((span) => {
    const type = decidedType(reading, span);
    return type === undefined || type === span.type ? span : { ...span, type, confidence: FOUND };
  });

/** Found as organisations, they are places, but for reports of sport: there "Iowa" is a team. */
const LANDS = listed('country,region');

/** Of two halves of a country news says "the North". */
const DIRECTIONS = listed('north,south,east,west');

/** Countries, regions, letters of a town ("DC"), and "the North". */
function isLand({ forms }: Reading, { from, to }: TaggedSpan, entry: Entry | undefined): boolean {
  if (LANDS.has(entry?.kind ?? '') || (entry?.kind === 'city' && entry.capitals)) return true;
  return to - from === 1 && DIRECTIONS.has(forms[from]!.key);
}

/** What only places end with: "Trump Tower"; not "City" and "Park", which end names of clubs. */
const BUILT = listed(
  'tower,towers,airport,street,avenue,boulevard,bridge,stadium,cemetery,airbase,plaza,lane,highway,peninsula,courthouse',
);
const JUNIOR = listed('jr,jr.,sr,sr.');

/** "Trump Jr." is a person and "Trump Tower" a place, though they look like organisations; undefined for most names. */
function typeByEnd(last: string): number | undefined {
  if (JUNIOR.has(last)) return PERSON;
  return BUILT.has(last) ? PLACE : undefined;
}

/** Whoever heads it gives it the name: "the Trump administration". */
const HEADED = listed('administration,presidency');

/** Papers that are called by a place; inside a sentence they keep the capital of their article: "in The Atlantic". */
const PAPERS = listed('atlantic,hill');

/** What stands behind the name of a paper, and before it where a line names who said what: "Ann Zork, The Atlantic". */
const OF_PAPERS = listed(
  'magazine,article,essay,reporter,reporters,correspondent,columnist,editor,editors,writer,writers,wrote,writes,reported,reports',
);
const ASIDE = /^[,/(–—-]$/;

function isPaper({ tokens, forms, sentences }: Reading, { from, to }: TaggedSpan): boolean {
  if (to - from > 1 || !PAPERS.has(forms[from]!.key)) return false;
  if (OF_PAPERS.has(forms[to]?.key ?? '')) return true;
  if (tokens[from - 1]?.text !== 'The') return false;
  const sentence = sentences.find((one) => from < one.to)!;
  return sentence.shouted ? ASIDE.test(tokens[from - 2]?.text ?? '') : sentence.first !== from - 1;
}

function decidedType(reading: Reading, span: TaggedSpan): number | undefined {
  const { from, to, type } = span;
  if (isPaper(reading, span)) return ORGANIZATION;
  const entry = entryOf(reading, from, to);
  if (entry?.kind === 'organization' && !entry.shared) return ORGANIZATION;
  if (type === ORGANIZATION && !isAboutSport(reading.topic) && isLand(reading, span, entry)) return PLACE;
  if (entry !== undefined) return undefined;
  if (to - from > 1) return type === ORGANIZATION ? typeByEnd(reading.forms[to - 1]!.key) : undefined;
  const { text } = reading.tokens[from]!;
  if (PEOPLE.has(text) || HEADED.has(reading.forms[to]?.key ?? '')) return PERSON;
  return COINED.test(text) ? ORGANIZATION : undefined;
}
