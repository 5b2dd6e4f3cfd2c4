import type { Suggestion, SuggestionKind } from '../../model/suggestion.ts';
import type { Entity } from '../../model/entity.ts';
import { compareText } from '../../text/compare.ts';
import { remember } from '../../text/remember.ts';
import type { Pieces } from '../../thread/pieces.ts';
import { words } from '../../text/words.ts';
import type { SuggestRequest } from '../search-index.ts';
import type { IndexData } from '../store/index-data.ts';
import { nameKey } from '../store/name-index.ts';
import { completeTerms } from './complete-terms.ts';
import { createPrefixTable, type Entry } from './prefix-table.ts';
import type { Completer, TypedQuery } from './typed-query.ts';

/**
 * Makes what completes a query as it is typed: entities by any word of any of their names, titles by any of their
 * words, terms by their beginning. All names are sorted here, once, so that a letter typed costs two binary searches
 * and a scan: no typing errors are forgiven.
 */
export function* createCompletions(
  data: IndexData,
  entities: readonly Entity[],
): Pieces<(request: SuggestRequest) => Suggestion[]> {
  const entity = completeEntities(entities);
  yield;
  const title = completeTitles(data);
  yield;
  const kinds: Readonly<Record<SuggestionKind, Completer>> = { entity, title, term: completeTerms(data) };
  return ({ q, kinds: asked, limit }) => {
    const typed = readTyped(q);
    if (typed.key === '' && q.trim() !== '') return [];
    const lists = asked.map((kind) => kinds[kind](typed, limit));
    return shareOut(lists, limit);
  };
}

function readTyped(q: string): TypedQuery {
  const found = words(q, { query: true });
  const isWhole = /\s$/.test(q);
  const last = found.at(-1);
  return {
    key: found.map(({ term }) => term.toLowerCase()).join(' '),
    isWhole,
    before: q.slice(0, last?.start ?? 0),
    earlier: found.slice(0, -1).map(({ term }) => term),
    last: { key: last?.term.toLowerCase() ?? '', isWhole },
  };
}

/** A place for each kind in turn until all are taken; shown kind by kind. */
function shareOut(lists: readonly Suggestion[][], limit: number): Suggestion[] {
  const shares = lists.map(() => 0);
  let free = limit;
  for (let turn = 0; turn < limit; turn++)
    lists.forEach((list, kind) => {
      if (free === 0 || list.length <= turn) return;
      shares[kind]!++;
      free--;
    });
  return lists.flatMap((list, kind) => list.slice(0, shares[kind]));
}

/** An alias is worth its share of the mentions, but not less than this: rare ones are typed on purpose. */
const LEAST_SHARE = 0.2;

function completeEntities(entities: readonly Entity[]): Completer {
  const ordered = entities.toSorted(
    (a, b) => b.counts.articles - a.counts.articles || compareText(a.id, b.id),
  );
  const names = ordered.flatMap((entity, item) =>
    namesOf(entity).map(({ text, weight, key }): Named => ({ text, weight, item, key, from: 'any word' })),
  );
  const table = createPrefixTable(names);
  return (typed, limit) => table.best(typed, limit).map((named) => entityNamed(ordered, named));
}

interface Named extends Entry {
  readonly text: string;
}

type Name = Pick<Named, 'text' | 'weight' | 'key'>;

const namesByEntity = new WeakMap<Entity, readonly Name[]>();

/** Worked out once for each entity: most are the same objects in the next generation. */
function namesOf(entity: Entity): readonly Name[] {
  const names =
    namesByEntity.get(entity) ??
    weighedNames(entity).map((name) => Object.assign(name, { key: keyOf(name.text) }));
  namesByEntity.set(entity, names);
  return names;
}

function weighedNames({ name, alsoKnownAs, aliases, counts }: Entity): Omit<Name, 'key'>[] {
  return [
    ...[name, ...alsoKnownAs].map((text) => ({ text, weight: counts.articles })),
    ...aliases
      .filter(({ text }) => text !== name)
      .map(({ text, count }) => ({
        text,
        weight: counts.articles * Math.max(LEAST_SHARE, count / counts.mentions),
      })),
  ];
}

function entityNamed(entities: readonly Entity[], { item, text }: Named): Suggestion {
  const { id, name, counts, links } = entities[item]!;
  return {
    kind: 'entity',
    text: name,
    matched: text,
    count: counts.articles,
    id,
    links: { self: links.self },
  };
}

/** Articles under one title, whatever its case, are one suggestion: it leads to the newest. */
function completeTitles({ articles, ranks }: IndexData): Completer {
  const byKey = new Map<string, number[]>();
  articles.forEach(({ title }, number) => {
    const key = titleKey(title);
    const known = byKey.get(key);
    if (known) known.push(number);
    else byKey.set(key, [number]);
  });
  const newest = (a: number, b: number): number => ranks.newest[a]! - ranks.newest[b]!;
  const titles = Array.from(byKey, ([key, bearers]) => ({ key, bearers: bearers.sort(newest) }))
    .filter(({ key }) => key !== '')
    .sort((a, b) => b.bearers.length - a.bearers.length || newest(a.bearers[0]!, b.bearers[0]!));
  const table = createPrefixTable(
    titles.map(({ key, bearers }, item) => ({ key, item, weight: bearers.length, from: 'any word' })),
  );
  return (typed, limit) =>
    table.best(typed, limit).map(({ item }) => {
      const { bearers } = titles[item]!;
      const { id, title, links } = articles[bearers[0]!]!;
      const count = bearers.length;
      return { kind: 'title', text: title, matched: title, count, id, links: { self: links.self } };
    });
}

const keyOf = (name: string): string => nameKey(name).toLowerCase();

/** Titles whose keys are remembered for the next generation; of more, all are read anew. */
const MOST_TITLES = 100_000;

const titleKey = remember(keyOf, MOST_TITLES);
