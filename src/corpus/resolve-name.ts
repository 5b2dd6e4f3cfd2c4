import type { Entity, EntityType } from '../model/entity.ts';
import type { ResolvedEntity } from '../model/entity-articles.ts';
import { nameKey } from '../search/store/name-index.ts';
import { compareText } from '../text/compare.ts';
import { editDistance } from '../text/edit-distance.ts';
import { pushTo } from '../text/push-to.ts';
import type { Corpus } from './corpus.ts';
import { rememberByCorpus } from './remember-by-corpus.ts';

/** A name, and of which type its bearer has to be; null for any. */
export interface NameQuery {
  readonly name: string;
  readonly type: EntityType | null;
}

/**
 * The entities that a name may mean, the likeliest first, each once and with its reason:
 * 1. those that bear the name, by the share of its mentions that mean them, places of which it is a demonym among them;
 * 2. those of which one name has all its words, the most mentioned first;
 * 3. where there are none, those whose name comes nearest: one edit from five letters on, two from nine.
 */
export function resolveName(corpus: Corpus, { name, type }: NameQuery): ResolvedEntity[] {
  const names = namesOf(corpus);
  const key = keyOf(name);
  const fitting = (keys: readonly string[], kind?: Kind): ResolvedEntity[] =>
    keys
      .flatMap((one) => resolvedBy(names.byKey.get(one) ?? [], kind))
      .filter((entity) => type === null || entity.type === type)
      .sort(kind === undefined ? byShare : byMentions);
  const found = [...fitting([key]), ...fitting(keysWithin(names, key), 'part')]; // 1, 2
  return onceEach(found.length > 0 ? found : fitting(nearestKeys(names, key), 'spelling')); // 3
}

type Kind = ResolvedEntity['why']['kind'];

/** An entity under one of its names. */
interface Bearer {
  readonly entity: Entity;
  readonly kind: Kind;
  /** The name as written, most often. */
  readonly text: string;
  /** How many of its mentions are written so. */
  readonly mentions: number;
}

interface Names {
  readonly byKey: ReadonlyMap<string, readonly Bearer[]>;
  /** By word: the keys that have it. */
  readonly keysByWord: ReadonlyMap<string, readonly string[]>;
}

const namesOf = rememberByCorpus(({ entities }: Corpus): Names => {
  const byKey = new Map<string, Bearer[]>();
  for (const entity of entities.values())
    for (const [key, bearer] of bearersOf(entity)) pushTo(byKey, key, bearer);
  const keysByWord = new Map<string, string[]>();
  for (const key of byKey.keys()) for (const word of new Set(key.split(' '))) pushTo(keysByWord, word, key);
  return { byKey, keysByWord };
});

const keyOf = (name: string): string => nameKey(name).toLowerCase();

/** Forms that differ in case, dots and accents are one name: their mentions add up. */
function bearersOf(entity: Entity): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  const add = (kind: Kind, text: string, mentions: number): void => {
    const key = keyOf(text);
    const known = bearers.get(key);
    const bearer = known ?? { entity, kind, text, mentions: 0 };
    if (key !== '') bearers.set(key, { ...bearer, mentions: bearer.mentions + mentions });
  };
  add('name', entity.name, 0);
  for (const { text, count } of entity.aliases) add('alias', text, count);
  for (const text of entity.alsoKnownAs) add('listed', text, 0);
  if (entity.type === 'person') add('surname', entity.name.split(/\s/).at(-1)!, 0);
  for (const { kind, text } of entity.related)
    if (kind === 'demonym') for (const form of [text, `${text}s`]) add('demonym', form, 0);
  return bearers;
}

/** The names that have all the words of another, and more. */
function keysWithin({ keysByWord }: Names, key: string): string[] {
  const asked = key.split(' ');
  const [first = [], ...others] = asked.map((word) => keysByWord.get(word) ?? []);
  const sets = others.map((keys) => new Set(keys));
  return first.filter((one) => one !== key && sets.every((set) => set.has(one)));
}

/** Letters from which on so many edits are forgiven, as in search. */
const FORGIVEN = [
  { letters: 9, edits: 2 },
  { letters: 5, edits: 1 },
  { letters: 0, edits: 0 },
];

function nearestKeys({ byKey }: Names, key: string): string[] {
  const { edits } = FORGIVEN.find(({ letters }) => key.length >= letters)!;
  return edits === 0 ? [] : [...byKey.keys()].filter((one) => editDistance(key, one, edits) <= edits);
}

/** The bearers of one name, each with its part of the mentions. */
function resolvedBy(bearers: readonly Bearer[], why?: Kind): ResolvedEntity[] {
  const all = bearers.reduce((sum, { mentions }) => sum + mentions, 0);
  return bearers.map(({ entity, kind: own, text, mentions }) => {
    const kind = why ?? own;
    const share = all === 0 ? 0 : Math.round((mentions / all) * 10_000) / 10_000;
    return { ...entity, why: { kind, text, share, reason: REASONS[kind](text, writtenSo(mentions, all)) } };
  });
}

function writtenSo(mentions: number, all: number): string {
  return all === 0 ? 'no article writes it so' : `${mentions} of ${all} mentions written so mean it`;
}

const REASONS: Readonly<Record<Kind, (text: string, written: string) => string>> = {
  name: (text, written) => `Its name is "${text}"; ${written}.`,
  alias: (text, written) => `Articles call it "${text}"; ${written}.`,
  listed: (text, written) => `"${text}" is a listed name of it; ${written}.`,
  surname: (text, written) => `"${text}" is the last word of its name; ${written}.`,
  part: (text) => `The words stand in its name "${text}".`,
  demonym: (text) => `"${text}" is said of its people and things, and is no mention of it.`,
  spelling: (text) => `Nothing has the name; "${text}" comes nearest.`,
};

function byShare(a: ResolvedEntity, b: ResolvedEntity): number {
  return b.why.share - a.why.share || byMentions(a, b);
}

function byMentions(a: ResolvedEntity, b: ResolvedEntity): number {
  return b.counts.mentions - a.counts.mentions || compareText(a.id, b.id);
}

/** The first reason of each entity. */
function onceEach(entities: readonly ResolvedEntity[]): ResolvedEntity[] {
  const seen = new Set<string>();
  return entities.filter(({ id }) => !seen.has(id) && seen.add(id));
}
