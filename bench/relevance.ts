/**
 * How good is the ranking? Prints nDCG@10, MAP@100 and P@10 of judged collections side by side: ours through HTTP with
 * the defaults of the API, MiniSearch with its own, and Lucene as published; and how ours compares.
 *
 * `DATELINE_DATA=DIR npx tsx bench/relevance.ts [SET …]`, where DIR/ir has a folder for each collection with
 * docs.jsonl(.gz), queries.jsonl and qrels.tsv.
 */
import MiniSearch from 'minisearch';
import {
  type Figures,
  figuresOf,
  type JudgedSet,
  judgedSet,
  LUCENE,
  overHttp,
  type Row,
  type Search,
} from '../test/quality/judged-sets.ts';

const MEASURES = ['nDCG@10', 'MAP@100', 'P@10'] as const;

const data = process.env['DATELINE_DATA'];
if (data === undefined) throw new Error('Set DATELINE_DATA to the folder that holds ir/.');
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(LUCENE);
const rows: (readonly Figures[])[] = [];
console.log(
  `${''.padEnd(14)}  Dateline                   MiniSearch                 Lucene              ratios to Lucene`,
);
for (const name of names) {
  const figures = await compare(name, judgedSet(`${data}/ir/${name}`));
  rows.push(figures);
  print(name, figures);
}
print(
  'mean',
  [0, 1, 2].map((place) => meanOf(rows.map((row) => row[place]!))),
);

async function compare(name: string, set: JudgedSet): Promise<Figures[]> {
  const ours = await figuresOf(await overHttp(set.docs), set);
  return [ours, await figuresOf(miniSearch(set.docs), set), LUCENE[name]!];
}

function miniSearch(docs: readonly Row[]): Search {
  const index = new MiniSearch<Row>({ fields: ['title', 'text'] });
  index.addAll(docs);
  return async (q) =>
    index
      .search(q)
      .slice(0, 100)
      .map(({ id }) => String(id));
}

function meanOf(figures: readonly Figures[]): Figures {
  const mean = (measure: (typeof MEASURES)[number]): number =>
    figures.reduce((sum, figure) => sum + (figure[measure] ?? NaN), 0) / figures.length;
  return { 'nDCG@10': mean('nDCG@10'), 'MAP@100': mean('MAP@100'), 'P@10': mean('P@10') };
}

function print(name: string, [ours, mini, lucene]: readonly Figures[]): void {
  const ratios = (['nDCG@10', 'MAP@100'] as const).map((measure) => ours![measure] / lucene![measure]);
  const columns = [ours!, mini!, lucene!].map((figures) =>
    MEASURES.map((measure) => shown(figures[measure])),
  );
  console.log(
    [name.padEnd(14), ...columns.map((cells) => cells.join('    ')), ratios.map(shown).join('    ')].join(
      '    ',
    ),
  );
}

/** Peers publish no P@10. */
function shown(figure = NaN): string {
  return Number.isNaN(figure) ? '  – ' : figure.toFixed(3);
}
