import type { TextBlock } from '../text/paragraphs.ts';
import { isCaption } from './caption.ts';
import { furnitureRule, FURNITURE } from './furniture.ts';
import { type Cleaning, removeBlocks } from './removal.ts';
import { wordKey } from './repeats.ts';
import { endsSentence, isHeadingLike, wordsIn } from './shape.ts';

/**
 * A sentence of `SENTENCE_LEAST` words counts for running text, and so does a line of `LINE_LEAST` words that ends like none;
 * each with its words, at most `MOST_WORDS`. Any other line counts against it as much as `LINE_COST` words count for it.
 * Set on 303 labelled news pages (L3S-GN1): a lower cost keeps more teasers, a higher one loses articles that a long table
 * interrupts.
 */
const SENTENCE_LEAST = 6;
const LINE_LEAST = 25;
const MOST_WORDS = 40;
const LINE_COST = 20;
/** Words that menus are made of. An article has one as a crosshead, now and then. */
const MENU_ENTRIES: ReadonlySet<string> = new Set(
  (
    'home,homepage,home page,front page,news,latest news,top stories,local,local news,uk,world,world news,international,national,nation,politics,' +
    'sport,sports,football,soccer,business,money,markets,finance,economy,entertainment,arts,arts & entertainment,music,movies,film,tv,tv listings,' +
    'television,books,games,technology,tech,science,health,travel,food,style,fashion,life,lifestyle,living,features,opinion,opinions,editorial,' +
    'editorials,comment,columns,columnists,letters,blog,blogs,forum,forums,video,videos,audio,photos,pictures,galleries,podcasts,weather,traffic,' +
    'obituaries,classified,classifieds,jobs,careers,cars,autos,motoring,property,real estate,homes,shopping,shop,search,advanced search,sitemap,' +
    'site map,contact,contact us,about,about us,help,faq,faqs,feedback,advertise,advertise with us,advertising,subscribe,subscriptions,newsletter,' +
    'newsletters,rss,rss feeds,mobile,archive,archives,login,log in,sign in,register,my account,privacy,privacy policy,privacy statement,terms,' +
    'terms of use,terms & conditions,terms and conditions,terms of service,copyright,crossword,crosswords,horoscopes,competitions,events,education,' +
    'environment,media,magazine,special reports,in pictures,most read,most viewed,most popular,site index,make us your homepage'
  ).split(','),
);
/** So many different ones make a page: in 18,664 articles of 491 websites none has more than three. */
const MENU_LEAST = 4;
const BETWEEN_ENTRIES = /[|·•»>]/;
/** No menu is longer. */
const LONGEST_MENU = 300;
/** Between headline and text a page shows a standfirst, a byline, a date and a few buttons: not more than this. */
const HEAD_LINES = 10;
/** A headline speaks of what the first paragraphs say, in words of some length. */
const OPENING = 5;
const TELLING_LETTERS = 4;
/** Times and bars stand in stamps and toolbars. */
const CLOCK = /\d:\d\d|\|/;

/**
 * Where the document is the text of a whole page, with its menus, takes away what stands around the article: above the
 * headline, and below the last running text. The article is the stretch of lines with the most running text
 * (Pasternack & Roth 2009, Maximum Subsequence Segmentation). Other documents come back as they are.
 */
export function removePageFrame(cleaning: Cleaning, title: string): Cleaning {
  const { kept } = cleaning;
  if (!hasMenus(kept)) return cleaning;
  const [start, end] = densest(kept.map((block) => score(block.text)));
  const head = headStart(kept, start, title);
  return removeBlocks(cleaning, (_, i) =>
    i < head || i >= end ? { kind: 'furniture', rule: 'page-frame' } : undefined,
  );
}

function score(line: string): number {
  const count = wordsIn(line, MOST_WORDS);
  return count >= (endsSentence(line) ? SENTENCE_LEAST : LINE_LEAST) ? count : -LINE_COST;
}

/** The stretch with the greatest sum, the first of equals (Kadane's algorithm). */
function densest(scores: readonly number[]): [start: number, end: number] {
  let best = { sum: 0, start: 0, end: 0 };
  let sum = 0;
  let start = 0;
  for (const [i, value] of scores.entries()) {
    if (sum <= 0) [sum, start] = [0, i];
    sum += value;
    if (sum > best.sum) best = { sum, start, end: i + 1 };
  }
  return [best.start, best.end];
}

function hasMenus(blocks: readonly TextBlock[]): boolean {
  const found = new Set<string>();
  for (const { text } of blocks) {
    if (text.length > LONGEST_MENU) continue;
    const entries = text.toLowerCase().split(BETWEEN_ENTRIES);
    for (const entry of entries) if (MENU_ENTRIES.has(entry.trim())) found.add(entry.trim());
  }
  return found.size >= MENU_LEAST;
}

/** Where the article begins: at its headline, the given one or the line above the text that says most of what it says. */
function headStart(blocks: readonly TextBlock[], start: number, title: string): number {
  const first = Math.max(0, start - HEAD_LINES);
  const above = blocks.slice(first, start);
  const given = title === '' ? -1 : above.findLastIndex((block) => wordKey(block.text) === wordKey(title));
  const place = given === -1 ? likeliestHeadline(above, blocks.slice(start, start + OPENING)) : given;
  return place === -1 ? start : first + place;
}

/** The line with the greatest share of words that the opening of the text says as well; -1 where none has two. */
function likeliestHeadline(above: readonly TextBlock[], opening: readonly TextBlock[]): number {
  const said = new Set(opening.flatMap((block) => tellingWords(block.text)));
  const shares = above.map(({ text }) => (couldBeHeadline(text) ? shareSaid(tellingWords(text), said) : 0));
  const best = Math.max(0, ...shares);
  return best === 0 ? -1 : shares.indexOf(best);
}

/** The share of words that are said; one more word is counted, so that of two lines that are said whole the longer wins. */
function shareSaid(words: readonly string[], said: ReadonlySet<string>): number {
  const count = words.filter((word) => said.has(word)).length;
  return count < 2 ? 0 : count / (words.length + 1);
}

const tellingWords = (line: string): string[] =>
  [...new Set(wordKey(line).split(' '))].filter((word) => word.length >= TELLING_LETTERS);

function couldBeHeadline(line: string): boolean {
  return isHeadingLike(line) && !CLOCK.test(line) && !isCaption(line) && !furnitureRule(line, FURNITURE);
}
