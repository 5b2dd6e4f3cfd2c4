import fc from 'fast-check';
import t from 'tap';
import type { Published } from '../src/model/article.ts';
import type { Story } from '../src/model/story.ts';
import { averageLink, type Days, type Link } from '../src/stories/average-link.ts';
import { proposeEarlier } from '../src/stories/candidates.ts';
import { findStories } from '../src/stories/find-stories.ts';
import { publishedDays } from '../src/stories/published-days.ts';
import { createStoryMemory } from '../src/stories/memory.ts';
import type { StoryArticle } from '../src/stories/story-article.ts';
import { seedCorpus } from './http/real-corpus.ts';
import { inOneGo } from '../src/thread/pieces.ts';
import { property } from './property.ts';
import { makeArticle, type ArticleSketch } from './search/make-article.ts';

/** Every case is: what must hold, what is, what should be. */
const check = (name: string, is: unknown, expected: unknown): void => void t.strictSame(is, expected, name);

const article = (
  id: string,
  text: string,
  more: ArticleSketch & { readonly canonical?: string } = {},
): StoryArticle => ({
  ...makeArticle({ id, title: 'A title', titleOrigin: 'first-sentence', text, ...more }),
  canonical: more.canonical ?? id,
});
const members = (articles: readonly StoryArticle[]): string[] =>
  findStories(articles).map((story) => story.articles.join(' '));

const fire = [
  article('fire-1', 'A fire at the Ostrava steel mill killed 7 workers, said fire chief Jana Novak.', {
    published: '2024-03-04',
    source: 'one',
    entities: ['place/ostrava', 'person/jana-novak'],
  }),
  article(
    'fire-2',
    'Seven dead as blaze guts mill in Ostrava. Chief Jana Novak blamed a steel furnace; 7 workers died.',
    {
      published: '2024-03-05',
      source: 'two',
      entities: ['place/ostrava'],
    },
  ),
];
const otherFire = article('fire-3', 'A fire at a mill in Porto hurt 23 workers, said its chief, Rui Costa.', {
  published: '2024-03-04',
});
const copy = article('copy', 'A fire at the Ostrava steel mill killed 7 workers.', {
  canonical: 'fire-1',
  source: 'one',
});
const unrelated = article('zoo', 'The zoo of Basel shows a young okapi named Quinn.', {
  published: '2024-03-04',
});
const news = [...fire, otherFire, copy, unrelated];

check('reports of one event in other words are a story, with their copies', members(news), [
  'fire-1 fire-2 copy',
]);
check('a report and its copies are no story', members([fire[0]!, copy, unrelated]), []);
check('no articles have no stories', members([]), []);
check(
  'articles without words have none',
  members([article('a', ''), article('b', ''), article('c', 'The and of.')]),
  [],
);

const [story] = findStories(news) as [Story];
check('a story goes by its first article', [story.id, story.links.self], ['fire-1', '/stories/fire-1']);
check('it counts', story.counts, { total: 3, unique: 2, duplicates: 1, sources: 2 });
check('it spans its dates', [story.earliest, story.latest], ['2024-03-04', '2024-03-05']);
check(
  'it names whom most articles mention first',
  story.entities.map(({ id, articles }) => [id, articles]),
  [
    ['place/ostrava', 2],
    ['person/jana-novak', 1],
  ],
);
check(
  'its label is made of names and terms',
  story.label,
  'place/ostrava, person/jana-novak: mill, steel, chief',
);
check('in any order', findStories(news.toReversed()), [story]);
const headline = article('fire-9', 'The blaze at the Ostrava steel mill: 7 workers died, said Jana Novak.', {
  published: '2024-03-06',
  title: 'Mill fire',
  titleOrigin: 'given',
  lead: 'Ostrava mourns 7 workers',
});
const grown = findStories([...news, headline]);
check(
  'its id stays when a later report joins',
  grown.map(({ id, counts }) => [id, counts.unique]),
  [['fire-1', 3]],
);
check('a headline stands for it better than a first sentence', grown[0]?.title, 'Mill fire');

const asCaptions = (one: StoryArticle): StoryArticle => ({
  ...one,
  paragraphs: one.paragraphs.map((paragraph) => Object.assign({}, paragraph, { kind: 'caption' as const })),
});

const market = (day: number, figures: string): StoryArticle =>
  article(
    `market-${day}`,
    `Grain prices at the Rotterdam exchange closed. Wheat, barley and maize traded at ${figures}.`,
    {
      published: `2024-03-0${day}`,
    },
  );
check(
  'instalments of a series are stories of their own',
  members([market(4, '211, 187 and 160'), market(5, '214, 190 and 158'), unrelated]),
  [],
);
const dated = (id: string, published: string | null): StoryArticle =>
  article(id, 'Voters in Malta elected Maria Vella president on a promise of 400 new homes.', { published });
check(
  'one event is told within days',
  members([dated('a', '2024-03-04'), dated('b', '2024-03-06'), unrelated]),
  ['a b'],
);
check(
  'what is months apart is another event',
  members([dated('a', '2024-03-04'), dated('b', '2024-09-04'), unrelated]),
  [],
);
check(
  'an undated report does not bridge months',
  members([dated('a', '2024-03-04'), dated('b', '2024-09-04'), dated('c', null), unrelated]).length,
  1,
);
check('undated reports come last', members([dated('a', null), dated('b', '2024-03-04'), unrelated]), ['b a']);
check(
  'what has no figures is no series',
  members([
    article('a', 'Voters in Malta elected Maria Vella president.', { published: '2024-03-04' }),
    article('b', 'Voters in Malta elected Maria Vella president.', { published: '2024-03-05' }),
    unrelated,
  ]),
  ['a b'],
);
check('captions tell nothing', members([asCaptions(fire[0]!), asCaptions(unrelated)]), []);

const days = (value: string | null, precision: Published['precision']): unknown =>
  publishedDays({ value, precision, basis: null });
check('a day is itself', days('1970-01-03', 'day'), [2, 2]);
check('so is an instant', days('1970-01-03T23:59:00Z', 'second'), [2, 2]);
check('a month is all its days', days('1970-02', 'month'), [31, 58]);
check('so is a year', days('1970', 'year'), [0, 364]);
check('no date is none', days(null, 'unknown'), null);

const { stories, articles } = seedCorpus();
check(
  'of the seeds, three tell of the talks in Vienna',
  [...stories.values()].map((one) => one.articles),
  [['000-8f67c9f0b1cc3016', '001-1c1a7fc034ecfba1', '002-175e92e2922cc121']],
);
check(
  'their articles say so',
  [...articles.values()].map((one) => one.story),
  [false, false, true, null, null].map((representative) =>
    representative === null ? null : { id: '000-8f67c9f0b1cc3016', articles: 3, sources: 0, representative },
  ),
);

/** A graph of a few articles, with each pair linked at most once. */
const graph = fc.uniqueArray(
  fc
    .tuple(
      fc.nat({ max: 11 }),
      fc.nat({ max: 11 }),
      fc.constantFrom(-0.5, -0.2, 0.15, 0.25, 0.3, 0.5, 0.5, 0.8, 1),
    )
    .filter(([a, b]) => a !== b)
    .map(([a, b, similarity]): Link => ({ a: Math.min(a, b), b: Math.max(a, b), similarity })),
  { selector: ({ a, b }) => `${a} ${b}`, maxLength: 40 },
);
const SIZE = 12;
const UNDATED: readonly Days[] = Array.from({ length: SIZE }, () => null);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

property(t, 'the order of links does not matter', [graph, fc.nat()], (links, seed) =>
  same(
    averageLink(UNDATED, links),
    averageLink(
      UNDATED,
      links.toSorted((a, b) => (((a.a * 31 + a.b) * seed) % 7) - (((b.a * 31 + b.b) * seed) % 7)),
    ),
  ),
);
property(t, 'members of a group resemble it', [graph], (links) =>
  averageLink(UNDATED, links).every((group) => {
    const inside = links.filter(({ a, b }) => group.includes(a) && group.includes(b));
    return inside.length > 0;
  }),
);

/** The articles that are connected with one, itself included. */
function connected(start: number, links: readonly Link[]): Set<number> {
  const found = new Set([start]);
  for (const one of found)
    for (const { a, b } of links) {
      if (a === one) found.add(b);
      if (b === one) found.add(a);
    }
  return found;
}

property(t, 'one by one, only what is connected with the new article is grouped again', [graph], (links) => {
  let groups: number[][] = [];
  for (let added = 0; added < SIZE; added++) {
    const known = links.filter(({ b }) => b <= added);
    const touched = connected(added, known);
    const again = averageLink(
      UNDATED,
      known.filter(({ a }) => touched.has(a)),
    );
    groups = [...groups.filter((group) => !touched.has(group[0]!)), ...again];
  }
  return same(
    groups.sort((a, b) => a[0]! - b[0]!),
    averageLink(UNDATED, links),
  );
});

const words =
  'storm fire vote strike trial quake match budget ferry summit Malta Oslo Quito Lagos Perth 12 40 700'.split(
    ' ',
  );
const texts = fc.array(
  fc.tuple(fc.array(fc.constantFrom(...words), { maxLength: 12 }), fc.nat({ max: 30 })),
  { maxLength: 9 },
);
property(t, 'the order of articles does not matter', [texts, fc.nat()], (sketches, turn) => {
  const all = sketches.map(([said, day], at) =>
    article(`a${at}`, `It was ${said.join(' ')}.`, {
      published: day > 27 ? null : `2024-02-${String(day + 1).padStart(2, '0')}`,
    }),
  );
  const turned = all.map((_, at) => all[(at + turn) % all.length]!);
  return same(findStories(all), findStories(turned));
});

property(
  t,
  'a memory changes no answer, whatever comes and goes',
  [texts, fc.array(fc.nat(2 ** 9 - 1), { maxLength: 6 }), fc.nat({ max: 8 })],
  (sketches, rounds, moved) => {
    const memory = createStoryMemory();
    const all = sketches.map(([said, day], at) =>
      article(`a${at}`, `It was ${said.join(' ')}.`, {
        published: `2024-02-${String(1 + (day % 28)).padStart(2, '0')}`,
      }),
    );
    const other = Object.assign({}, all[moved], {
      published: { value: null, precision: 'unknown', basis: null },
    });
    return [...rounds, 2 ** 9 - 1].every((chosen, round) => {
      const now = all
        .map((one, at) => (at === moved && round % 2 === 1 ? other : one))
        .filter((_, at) => ((chosen >> at) & 1) === 1);
      return same(findStories(now, memory), findStories(now));
    });
  },
);

const idsOf = (found: readonly Story[]): string[] => found.map((one) => one.articles.join(' '));

/** News of so many events, a report or two of each, in a language of a few thousand words. */
const archive = (from: number, to: number): StoryArticle[] =>
  Array.from({ length: to - from }, (_, at) => {
    const event = Math.floor((from + at) / 2);
    const word = (n: number, of: number): string =>
      `w${((event * 7919 + n * n * 104_729) % of).toString(36)}x`;
    const said = Array.from({ length: 40 }, (__, n) => word(n, n % 2 === 0 ? 300 : 6000));
    const day = `2024-${String(1 + (event % 12)).padStart(2, '0')}-${String(1 + (event % 28)).padStart(2, '0')}`;
    return article(`n${from + at}`, `Then ${said.join(' ')} at place${event}.`, { published: day });
  });
{
  const memory = createStoryMemory();
  const news2000 = archive(0, 2000);
  const before = findStories(news2000, memory);
  const first = memory.work();
  const [added] = archive(2000, 2001) as [StoryArticle];
  const after = findStories([...news2000, added], memory);
  const then = memory.work();
  const done = {
    read: then.read - first.read,
    weighed: then.weighed - first.weighed,
    compared: then.compared - first.compared,
  };
  check('a new article is read, and no other', [first.read, done.read], [2000, 1]);
  t.ok(done.weighed < 100, `few are weighed again: ${done.weighed}`);
  t.ok(
    done.compared * 10 < first.compared,
    `few pairs are compared again: ${done.compared} of ${first.compared}`,
  );
  check('one report of a new event makes no story', idsOf(after), idsOf(before));
  findStories([...news2000, added], memory);
  check('what is known is not done again', memory.work(), then);
}

const NEIGHBOURS = 32;
const crowd = (size: number): number[] =>
  inOneGo(
    proposeEarlier(
      Array.from({ length: size }, () => ({
        telling: [1, 2, 3].map((term) => ({
          term,
          weight: 1,
          kind: 'word' as const,
          frequency: 1,
          written: 'x',
        })),
      })),
    ),
  ).map((others) => others.length);
check(
  'the thousandth article on one subject meets no more than its neighbours',
  Math.max(...crowd(1000)),
  NEIGHBOURS,
);
check('so does the two thousandth', Math.max(...crowd(2000)), NEIGHBOURS);
