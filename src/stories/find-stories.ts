import type { Story } from '../model/story.ts';
import { compareText } from '../text/compare.ts';
import { inOneGo, pieceByPiece, type Pieces } from '../thread/pieces.ts';
import { averageLink, type Link } from './average-link.ts';
import { proposeEarlier } from './candidates.ts';
import { createComparer, type Print } from './compare-articles.ts';
import { describeStory } from './describe-story.ts';
import { publishedDays } from './published-days.ts';
import type { StoryArticle } from './story-article.ts';
import { createStoryMemory, type StoryMemory } from './memory.ts';
import { rarities, weighTerms } from './weigh-terms.ts';

/**
 * Below this similarity two articles are strangers and count as 0 in the mean of two groups.
 * Tried at .10, .15 and .20 on labelled events, 2026-11, with no difference that counts; fewer links are less work.
 */
const LINKED = 0.15;

/**
 * The articles that report one event, in whatever words, as stories of at least two different reports; copies belong to
 * the story of their canonical article. In the order of story ids, whatever the order of the articles.
 *
 * 1. Count the terms of each article. Its own text alone decides them.
 * 2. Weigh them: rare terms, names and figures tell events apart.
 * 3. Propose the pairs that share telling terms, a bounded number for each article, and keep those that are similar.
 * 4. Join mutual nearest neighbours while their mean similarity lasts. What is not connected has no influence.
 * 5. Describe each story.
 */
export function findStories(articles: readonly StoryArticle[], memory?: StoryMemory): Story[] {
  return inOneGo(storiesInPieces(articles, memory));
}

/**
 * The same, piece by piece. With the memory of the last time, steps 1 to 3 are done only for articles that are new, or
 * whose terms have become rarer or more common by an octave, and for pairs with one of these.
 */
export function* storiesInPieces(
  articles: readonly StoryArticle[],
  memory: StoryMemory = createStoryMemory(),
): Pieces<Story[]> {
  const reports = articles.filter(isReport).sort(byDay);
  const { prints, termsInUse } = yield* readPrints(reports, memory); // 1, 2
  const links = yield* findLinks(prints, memory); // 3
  const groups = averageLink(
    prints.map(({ days }) => days),
    links,
  ); // 4
  memory.end(termsInUse);
  const copies = copiesByCanonical(articles);
  const stories = yield* pieceByPiece(groups, (members) =>
    describeStory(
      members.map((at) => ({ article: reports[at]!, terms: prints[at]!.telling })),
      members.flatMap((at) => copies.get(reports[at]!.id) ?? []),
    ),
  );
  return stories.sort((a, b) => compareText(a.id, b.id)); // 5
}

function* readPrints(
  reports: readonly StoryArticle[],
  memory: StoryMemory,
): Pieces<{ prints: Print[]; termsInUse: number }> {
  const counted = yield* pieceByPiece(reports, memory.read);
  const { rarity, inUse } = rarities(counted, memory.vocabulary());
  yield;
  const prints = yield* pieceByPiece(counted.entries(), ([at, terms]) => {
    const own = Float64Array.from(terms.numbers, (number) => rarity[number]!);
    const days = publishedDays(reports[at]!.published);
    return memory.weigh(terms, own, () => Object.assign(weighTerms(terms, own), { days }));
  });
  return { prints, termsInUse: inUse };
}

/** Undated articles last; then by id. */
function byDay(a: StoryArticle, b: StoryArticle): number {
  const [day, other] = [a, b].map(({ published }) => publishedDays(published)?.[0] ?? Infinity);
  return day === other ? compareText(a.id, b.id) : day! - other!;
}

/** The pairs that are similar, among those proposed. */
function* findLinks(prints: readonly Print[], memory: StoryMemory): Pieces<Link[]> {
  const compare = createComparer(memory.vocabulary());
  const proposed = yield* proposeEarlier(prints);
  const links: Link[] = [];
  for (const [b, others] of proposed.entries()) {
    const similarities = memory.compare(
      prints[b]!,
      others.map((a) => prints[a]!),
      compare,
    );
    similarities.forEach((similarity, at) => {
      if (Math.abs(similarity) >= LINKED) links.push({ a: others[at]!, b, similarity });
    });
    yield;
  }
  return links;
}

function isReport(article: StoryArticle): boolean {
  return article.canonical === article.id;
}

function copiesByCanonical(articles: readonly StoryArticle[]): Map<string, StoryArticle[]> {
  const copies = new Map<string, StoryArticle[]>();
  for (const article of articles) {
    if (isReport(article)) continue;
    const known = copies.get(article.canonical);
    if (known) known.push(article);
    else copies.set(article.canonical, [article]);
  }
  return copies;
}
