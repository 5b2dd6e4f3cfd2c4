/**
 * How well is the article told from the page around it, beside what is published of others on the same benchmark?
 *
 *     DATELINE_DATA=… node --import tsx bench/cleaning.ts
 */
import { scoreDates, scoredPages, scoredTexts } from '../test/quality/page-set.ts';
import { scoreShingles, wordRecall } from '../test/quality/shingle-score.ts';

/** F1 on all 181 pages, as published with the benchmark (2026-11); ours is on those in the folder. */
const PUBLISHED = {
  'rs-trafilatura': 0.97,
  'go-trafilatura': 0.96,
  'trafilatura 2.0': 0.958,
  newspaper4k: 0.949,
  'Readability.js 0.6': 0.947,
  goose3: 0.896,
};

const folder = process.env['DATELINE_DATA'];
if (folder === undefined) {
  console.log('Set DATELINE_DATA to the folder of pages.');
} else {
  for (const [kind, pages] of [
    ['HTML', scoredPages(folder)],
    ['page text', scoredTexts(folder)],
  ] as const) {
    const { precision, recall, f1 } = scoreShingles(pages);
    const figures = [precision, recall, f1, wordRecall(pages)].map((figure) => figure.toFixed(3)).join(' ');
    console.log(`Dateline, ${kind} | ${pages.length} pages | P R F1, words kept: ${figures}`);
  }
  console.log(
    'Readability.js 0.6 | 92 pages, measured 2026-11 | P R F1, words kept: 0.902 0.979 0.939 0.991',
  );
  const { right, wrong, none } = scoreDates(folder);
  console.log(`Dates, where the address names one | right ${right} | wrong ${wrong} | none ${none}`);
  for (const [name, published] of Object.entries(PUBLISHED))
    console.log(`${name} | published F1 ${published}`);
}
