import t from 'tap';
import { holdFloors } from './floors.ts';
import { scoreDates, scoredPages } from './page-set.ts';
import { scoreShingles, wordRecall } from './shingle-score.ts';

const data = process.env['DATELINE_DATA'];

const round = (figure: number): number => Math.floor(figure * 1000) / 1000;

t.strictSame(
  scoreShingles([
    { gold: 'a b c d e', found: 'a b c d f' },
    { gold: 'x', found: 'x' },
    { gold: 'x', found: '' },
  ]),
  { precision: 0.5, recall: 0.5, f1: 0.5 },
  'the measure',
);
t.equal(wordRecall([{ gold: 'a a b', found: 'a b c' }]), 2 / 3);

void t.test('articles in web pages', { skip: data ? false : 'DATELINE_DATA is not set' }, async (real) => {
  const pages = scoredPages(data!);
  const { precision, recall, f1 } = scoreShingles(pages);
  holdFloors(real, 'pages', {
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    'words kept': round(wordRecall(pages)),
  });
});

void t.test('dates of web pages', { skip: data ? false : 'DATELINE_DATA is not set' }, async (real) => {
  const { right, wrong, none } = scoreDates(data!);
  const all = right + wrong + none;
  holdFloors(real, 'dates', {
    [`right of ${all}`]: right,
    'share right of those given': round(right / (right + wrong)),
  });
});
