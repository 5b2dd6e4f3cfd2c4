import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { resolveEntities } from '../../src/entities/resolve.ts';
import type { EntityType, FoundMention } from '../../src/model/entity.ts';
import { fold } from '../../src/text/fold.ts';
import { bCubed } from './b-cubed.ts';

/** A text in which gold says who is meant by each mention. */
export interface LinkedText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly LinkedMention[];
}

interface LinkedMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Of the entity in an outside base. */
  readonly id: string;
}

interface Stored {
  readonly id: string;
  readonly text: string;
  readonly ms: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly id: string;
    readonly name: string;
  }[];
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** What the base does not have is named so, whoever is meant. */
const UNKNOWN = 'Unknown';

/**
 * Reads `link/aida_dev.json.gz` in the folder of real corpora; mentions of other types, and of what its base does not
 * have, are left out.
 */
export function linkedTexts(data: string): LinkedText[] {
  const stored = JSON.parse(
    gunzipSync(readFileSync(`${data}/link/aida_dev.json.gz`)).toString(),
  ) as readonly Stored[];
  return stored.map(({ id, text, ms }) => ({
    id,
    text,
    gold: ms.flatMap((mention) => {
      const type = TYPES[mention.type];
      return type && mention.name !== UNKNOWN ? [{ ...mention, type }] : [];
    }),
  }));
}

/** How well mentions are resolved, where they are given: B-cubed F1. */
export function resolvedGold(texts: readonly LinkedText[]): number {
  return judge(texts, ({ text, gold }) => gold.map((name) => mentionOf(text, name)));
}

/**
 * How well who is meant is known from the text alone: B-cubed F1. The gold set has only names that stand in its base,
 * so what was found and touches none of them is not judged.
 */
export function resolvedFound(texts: readonly LinkedText[], find: (text: string) => FoundMention[]): number {
  return judge(texts, ({ text }) => find(text));
}

/** The same of people alone, where other people of the texts are called by the same last word. */
export function resolvedNamesakes(texts: readonly LinkedText[]): number {
  const bearers = new Map<string, Set<string>>();
  for (const { text, gold } of texts)
    for (const name of gold) {
      const surname = surnameOf(text, name);
      bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name.id));
    }
  const isShared = (text: string, name: LinkedMention): boolean =>
    name.type === 'person' && bearers.get(surnameOf(text, name))!.size > 1;
  return judge(
    texts,
    ({ text, gold }) => gold.map((name) => mentionOf(text, name)),
    ({ text, gold }) => gold.filter((name) => isShared(text, name)),
  );
}

/** The last word of a person's name, folded; '' for other names. */
function surnameOf(text: string, { start, end, type }: LinkedMention): string {
  return type === 'person' ? fold(text.slice(start, end).split(' ').at(-1)!) : '';
}

function mentionOf(text: string, { start, end, type }: LinkedMention): FoundMention {
  return { field: 'text', range: [start, end], text: text.slice(start, end), type, confidence: 1 };
}

/** What was found is judged where it touches names that are `asked`. */
function judge(
  texts: readonly LinkedText[],
  mentionsOf: (text: LinkedText) => FoundMention[],
  asked: (text: LinkedText) => readonly LinkedMention[] = ({ gold }) => gold,
): number {
  const { byArticle } = resolveEntities(
    texts.map((text) => ({
      id: text.id,
      title: '',
      lead: null,
      text: text.text,
      published: { value: null, precision: 'unknown', basis: null },
      mentions: mentionsOf(text),
    })),
  );
  const judged = texts.map((text) => ({ id: text.id, names: asked(text) }));
  const truth = judged.flatMap(({ id, names }) =>
    names.map(({ start, end, id: meant }) => [keyOf(id, [start, end]), meant] as const),
  );
  const found = judged.flatMap(({ id, names }) =>
    byArticle
      .get(id)!
      .flatMap((entity) =>
        entity.mentions
          .filter(({ range: [start, end] }) => names.some((name) => start < name.end && name.start < end))
          .map(({ range }) => [keyOf(id, range), entity.id] as const),
      ),
  );
  return bCubed(new Map(found), new Map(truth)).f1;
}

function keyOf(id: string, [start, end]: readonly [number, number]): string {
  return `${id} ${start}-${end}`;
}
