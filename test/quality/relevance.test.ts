import t from 'tap';
import { holdFloors } from './floors.ts';
import { figuresOf, judgedSet, LUCENE, overHttp } from './judged-sets.ts';

const folder = process.env['DATELINE_DATA'];

/** Building and asking five collections takes a minute or two. */
t.setTimeout(900_000);

for (const [name, lucene] of Object.entries(LUCENE))
  void t.test(`relevance: ${name}`, { skip: folder === undefined && 'no DATELINE_DATA' }, async (test) => {
    const set = judgedSet(`${folder}/ir/${name}`);
    const figures = await figuresOf(await overHttp(set.docs), set);
    holdFloors(
      test,
      'relevance',
      Object.fromEntries(
        Object.entries(figures).map(([measure, figure]) => [`${name}: ${measure}`, down(figure)]),
      ),
    );
    for (const measure of ['nDCG@10', 'MAP@100'] as const)
      test.ok(figures[measure] >= lucene[measure], `${name}: ${measure} is at least that of Lucene`);
  });

/** Rounded down, so that the last digits of floating point decide nothing. */
function down(figure: number): number {
  return Math.floor(figure * 1000) / 1000;
}
