/**
 * How well is the article found in the text of a whole page, without its HTML, beside the plain rule "ends like a sentence
 * and has twelve words"?
 *
 *     DATELINE_DATA=… node --import tsx bench/cleaning-text.ts
 */
import {
  keptLines,
  labelledPages,
  scoreLines,
  type LabelledPage,
  type Scores,
} from '../test/quality/labelled-pages.ts';
import { scoredPageTexts } from '../test/quality/page-set.ts';
import { scoreShingles, wordRecall } from '../test/quality/shingle-score.ts';

const PLAIN_WORDS = 12;
const SENTENCE_END = /[.!?]["'”’)]*$/;

const folder = process.env['DATELINE_DATA'];
if (folder === undefined) {
  console.log('Set DATELINE_DATA to the folder of labelled pages.');
} else {
  const pages = labelledPages(folder);
  report('plain rule', scoreLines(pages, plainRule));
  const start = performance.now();
  report('cleanDocument', scoreLines(pages, keptLines(pages)));
  const seconds = (performance.now() - start) / 1000;
  console.log(`${pages.length} pages: ${(pages.length / seconds).toFixed(0)} pages/s`);
  const texts = scoredPageTexts(folder);
  const { precision, recall, f1 } = scoreShingles(texts);
  const figures = [precision, recall, f1, wordRecall(texts)].map((share) => share.toFixed(4)).join(' ');
  console.log(`Scrapinghub, text of the page | P R F1 of 4-word shingles, words kept ${figures}`);
}

function plainRule({ lines }: LabelledPage): boolean[] {
  return lines.map(({ text }) => SENTENCE_END.test(text) && text.split(/\s+/).length >= PLAIN_WORDS);
}

function report(name: string, scores: Scores): void {
  for (const [unit, { precision, recall, f1 }] of Object.entries(scores)) {
    const shares = [precision, recall, f1].map((share) => share.toFixed(4)).join(' ');
    console.log(`${name} | by ${unit} | P R F1 ${shares}`);
  }
}
