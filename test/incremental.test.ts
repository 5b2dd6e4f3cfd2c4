import fc from 'fast-check';
import t from 'tap';
import { ALL_WORK, createArticleMemo } from '../src/corpus/article-work.ts';
import { buildInSteps } from '../src/corpus/build-corpus.ts';
import { documentHash } from '../src/corpus/corpus-version.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { createLinkMemory } from '../src/corpus/link-memory.ts';
import { createEntityMemory } from '../src/entities/memory.ts';
import { createRelating, relatePlaces } from '../src/entities/relate-places.ts';
import { resolveEntities, resolveInPieces, type RecognisedArticle } from '../src/entities/resolve.ts';
import { createClusterMemory } from '../src/entities/resolve/describe.ts';
import type { Article } from '../src/model/article.ts';
import type { Document } from '../src/model/document.ts';
import type { FoundMention } from '../src/model/entity.ts';
import { NO_CORRECTIONS } from '../src/model/override.ts';
import { createTokenStore, type Indexed, type TokenStore } from '../src/search/store/token-store.ts';
import { inOneGo } from '../src/thread/pieces.ts';
import { NAMESAKES } from './namesakes.ts';
import { property, slowProperty } from './property.ts';
import { articleOf, requestOf } from './search/articles.ts';
import { seedDocuments } from './seeds.ts';

t.setTimeout(300_000);

const DEFAULTS = { source: null, dateFrom: null };

/** Recognition costs the most, and is a function of one article: each text is read once for all builds. */
const mentions = new Map<string, FoundMention[]>();
const WORK = {
  clean: ALL_WORK.clean,
  recognise: (...[document, article]: Parameters<typeof ALL_WORK.recognise>): FoundMention[] => {
    const key = `${documentHash(document)} ${article.contentHash}`;
    const found = mentions.get(key) ?? ALL_WORK.recognise(document, article);
    mentions.set(key, found);
    return found.map((mention) => Object.assign({}, mention));
  },
};

const COPY =
  'The bridge at Zarn was closed on Monday after a barge struck a pillar, the port office said. Nobody was hurt. ' +
  'Engineers will look at the pillar on Tuesday, and trains will stop at Orlan until they have.';

const TEXTS: readonly string[] = [
  ...Object.values(NAMESAKES),
  ...seedDocuments.map(({ raw }) => raw),
  COPY,
  `Bridge closed\n\n${COPY}`,
  `${COPY} A ferry will carry workers.`,
  'Jordan Vale won. Jordan Vale said so. Vale is glad.',
  'The trade with Jordan Vale grew. Amman and Jordan signed it, in Amman.',
  'Naïve “quotes” — and 東京 beside ’s. US, us; U.S. envoy said: "We will go." 1,000 went.',
  '',
];

/** A folder, by path: which text stands there, and in which form. */
type Folder = ReadonlyMap<string, Document>;

const PLACES = ['a', 'b', 'c', 'd', 'e', 'f'];

const documentOf = (path: string, text: number, given: number): Document => ({
  path: `${path}.txt`,
  shared: false,
  raw: TEXTS[text]!,
  given: [{}, { title: 'A headline of Orlan' }, { date: '2024-05-01', source: 'The Wire' }, { id: 'x' }][
    given
  ]!,
});

function ingredientsOf(folder: Folder) {
  const documents = [...folder.values()];
  const read = { files: documents.length, documents, rejected: [], warnings: [] };
  return { read, defaults: DEFAULTS, overrides: NO_CORRECTIONS, duplicateOverrides: NO_CORRECTIONS };
}

/** Builds one generation after the other, with the memories that a live corpus has. */
function createBuilder() {
  const begin = createArticleMemo(WORK);
  const links = createLinkMemory();
  return {
    links,
    build: (folder: Folder): Corpus => {
      const work = begin();
      const corpus = inOneGo(buildInSteps(ingredientsOf(folder), work, links));
      work.end();
      return corpus;
    },
  };
}

const QUESTIONS = [
  '',
  'orlan',
  'brill said',
  '"supreme court"',
  'entity:Orlan',
  'lavrof~',
  'bridg*',
  'talks',
];

function answersOf({ index }: Corpus): unknown {
  const asked = QUESTIONS.map((q) =>
    requestOf(q, { explain: true, facets: ['entity.person', 'source', 'story'] }),
  );
  const typed = ['o', 'br', 'supreme c', 'bridge z', 'a h'].map((q) => ({
    q,
    kinds: ['entity', 'title', 'term'] as const,
    limit: 10,
  }));
  return [asked.map((request) => index.search(request)), typed.map((request) => index.suggest(request))];
}

function tokensOf({
  terms,
  tokens,
  bounds,
  articlesWith,
  paragraphStarts,
  spans,
  longest,
}: TokenStore): unknown {
  const places = [...tokens.keys()].map((token) => [spans.startOf(token), spans.endOf(token)]);
  return [terms, [...tokens], [...bounds], [...articlesWith], [...paragraphStarts], places, longest];
}

const wholeOf = ({ version, articles, groups, entities, stories, quotes, stats }: Corpus): unknown => [
  version,
  [...articles],
  [...groups],
  [...entities],
  [...stories],
  [...quotes],
  stats,
];

/** One edit: at this place the text of that number, in this form; nothing where there is no text of that number. */
type Edit = readonly [place: string, text: number, given: number];

const edited = (folder: Folder, [place, text, given]: Edit): Folder => {
  const next = new Map(folder);
  if (text < TEXTS.length) next.set(place, documentOf(place, text, given));
  else next.delete(place);
  return next;
};

async function buildsAlike(generations: readonly (readonly Edit[])[]): Promise<boolean> {
  const live = createBuilder();
  let folder: Folder = new Map();
  for (const edits of generations) {
    folder = edits.reduce(edited, folder);
    const once = createBuilder();
    const [incremental, whole] = [live.build(folder), once.build(folder)];
    if (JSON.stringify(wholeOf(incremental)) !== JSON.stringify(wholeOf(whole))) return false;
    if (JSON.stringify(answersOf(incremental)) !== JSON.stringify(answersOf(whole))) return false;
    const [copied, read] = [live, once].map(({ links }) =>
      JSON.stringify(tokensOf(links.index.last()!.store)),
    );
    if (copied !== read) return false;
  }
  return true;
}

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom(...PLACES),
  fc.nat({ max: TEXTS.length + 4 }),
  fc.nat({ max: 3 }),
);

void t.test('whatever is edited, a generation made from the one before is that of a whole build', (t) =>
  slowProperty(t, 'random generations', [fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 8 })], {
    runs: 25,
    holds: buildsAlike,
  }),
);

const NAMES: readonly string[] = (
  'Donald Brill Jr.,Brill Jr.,Donald Brill,Brill,Anna McOrlan,Anna Mcorlan,McOrlan,Ajax,Motion Picture Guild,MPG,' +
  'Supreme Court,Chad,Jordan,Amman,Capitol Hill,the Hill'
).split(',');

type Named = readonly [name: number, type: FoundMention['type'], confidence: number];

const named: fc.Arbitrary<Named> = fc.tuple(
  fc.nat({ max: NAMES.length - 1 }),
  fc.constantFrom('person', 'organization', 'place'),
  fc.constantFrom(0.5, 0.6, 0.9),
);

/** An article that mentions these, one a sentence. */
function mentioning(id: string, names: readonly Named[]): RecognisedArticle {
  let text = '';
  const found = names.map(([name, type, confidence]): FoundMention => {
    const start = text.length;
    text += `${NAMES[name]!} went. `;
    const range: FoundMention['range'] = [start, start + NAMES[name]!.length];
    return { type, text: NAMES[name]!, field: 'text', range, confidence };
  });
  const published = { value: null, precision: 'unknown', basis: null } as const;
  return { id, title: '', lead: null, text, published, mentions: found };
}

function resolvesAlike(steps: readonly (readonly [place: string, names: readonly Named[]])[]): boolean {
  const [memory, relate] = [createEntityMemory(), createRelating()];
  const articles = new Map<string, RecognisedArticle>();
  return steps.every(([place, names]) => {
    articles.set(place, mentioning(place, names));
    const now = inOneGo(resolveInPieces([...articles.values()], memory));
    const whole = resolveEntities([...articles.values()]);
    return (
      JSON.stringify([relatePlaces(now.entities, relate), [...now.byArticle]]) ===
      JSON.stringify([relatePlaces(whole.entities), [...whole.byArticle]])
    );
  });
}

property(
  t,
  'resolved by memory, or at once: the same entities',
  [fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.array(named, { maxLength: 6 })), { maxLength: 20 })],
  resolvesAlike,
);

const AJAX = NAMES.indexOf('Ajax');
const ajax = (place: string, type: FoundMention['type']) => [place, [[AJAX, type, 0.5]]] as const;
t.ok(
  resolvesAlike([
    ...['a', 'b', 'c'].map((place) => ajax(place, 'person')),
    ajax('d', 'place'),
    ...['a', 'b', 'c', 'e', 'f'].map((place) => ajax(place, 'organization')),
  ]),
  'what most articles take for a person, and then for an organisation',
);

const storeOf = (of: readonly Article[], last: Indexed | null): TokenStore =>
  inOneGo(createTokenStore(of, last));

void t.test('a memory is asked by all that its answer depends on', (t) => {
  const [mention] = mentioning('a', [[15, 'place', 1]]).mentions;
  const published = { value: null, precision: 'unknown', basis: null } as const;
  const mentioned = [{ mention: mention!, article: { id: 'a', published } }];
  const { draftOf } = createClusterMemory();
  const names = ['place hill', 'place hill (Chad)'].map((key) => draftOf({ key, mentions: mentioned }).name);
  t.strictSame(names, ['the Hill', 'the Hill (Chad)'], 'by whom the name is told apart');
  const articles = [articleOf('a', { title: 'One', text: 'x', entities: [] })];
  const last = { articles, store: storeOf(articles, null) };
  const others = [{ title: 'Two' }, { titleOrigin: 'derived' as const }, { lead: 'Three' }, { text: 'y' }];
  const read = [{}, ...others].map((other) => storeOf([{ ...articles[0]!, ...other }], last).read);
  t.strictSame(read, [0, 1, 1, 1, 1], 'by all that is searched');
  t.end();
});

void t.test('what did not change is the very same object, and is not worked on again', (t) => {
  const { build, links } = createBuilder();
  const folder: Folder = new Map(TEXTS.map((_, text) => [`t${text}`, documentOf(`t${text}`, text, 0)]));
  const [before, edits] = [build(folder), { ...links.entities.work() }];
  const again = build(edited(folder, ['t14', 16, 0]));
  const { read, described } = links.entities.work();
  t.equal(links.index.last()!.store.read, 1, 'the tokens of one article are read');
  t.equal(read - edits.read, 1, 'the mentions of one article are read');
  t.ok(described - edits.described < 12, 'those whom it mentions are described again');
  const same = [...before.articles.keys()].find((id) => id !== 't14');
  t.equal(again.articles.get(same!)!.entities, before.articles.get(same!)!.entities);
  t.equal(again.quotes.get(same!), before.quotes.get(same!));
  t.end();
});
