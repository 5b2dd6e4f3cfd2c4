import t from 'tap';
import { holdFloors } from './floors.ts';
import { keptLines, labelledPages, scoreLines } from './labelled-pages.ts';
import { scoredPageTexts } from './page-set.ts';
import { wordRecall } from './shingle-score.ts';

const folder = process.env['DATELINE_DATA'];

/** Down to a thousandth, so that the figure itself passes its floor. */
const three = (share: number): number => Math.floor(share * 1000) / 1000;

void t.test('furniture in plain text', { skip: folder === undefined && 'no DATELINE_DATA' }, async (test) => {
  const pages = labelledPages(folder ?? '');
  const { line, word } = scoreLines(pages, keptLines(pages));
  holdFloors(test, 'cleaning-text', {
    'pages: line F1': three(line.f1),
    'pages: word F1': three(word.f1),
    'pages: recall of gold words': three(word.recall),
    'page texts: recall of gold words': three(wordRecall(scoredPageTexts(folder ?? ''))),
  });
});
