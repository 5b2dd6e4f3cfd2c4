import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EntityType, FoundMention } from '../../src/model/entity.ts';
import type { GoldSpan, Judged } from './score-spans.ts';

/** A text of a corpus with its names. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldSpan[];
  /** The part that was annotated, where it is not the whole. */
  readonly within?: readonly [number, number];
}

interface Stored {
  readonly id: string;
  readonly text: string;
  readonly span?: readonly [number, number];
  readonly ents: readonly StoredSpan[];
}
interface StoredSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly altType?: readonly string[];
  readonly optional?: boolean;
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Reads the texts of a gold set, `ner/dev/NAME.json.gz` in the folder of real corpora. */
export function goldTexts(data: string, name: string): GoldText[] {
  const stored = JSON.parse(
    gunzipSync(readFileSync(`${data}/ner/dev/${name}.json.gz`)).toString(),
  ) as Stored[];
  return stored.map(goldText);
}

/** A gold text beside the names that were found in it. */
export function judged(gold: GoldText, mentions: readonly FoundMention[]): Judged {
  const found = mentions.map(({ range: [start, end], type }) => ({ start, end, type }));
  return { ...gold, found };
}

function goldText({ id, text, span, ents }: Stored): GoldText {
  const gold = { id, text, gold: ents.map(goldSpan) };
  return span ? { ...gold, within: span } : gold;
}

function goldSpan({ start, end, type, altType = [], optional = false }: StoredSpan): GoldSpan {
  return {
    start,
    end,
    type: TYPES[type] ?? 'other',
    alternatives: altType.flatMap((other) => TYPES[other] ?? []),
    optional,
  };
}
