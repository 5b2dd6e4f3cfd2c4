import t from 'tap';
import { findDuplicates } from '../../src/dedupe/find-duplicates.ts';
import { bbcSet, mergedBy, reutersSet, syntheticSet, webSet, type LabelledSet } from './duplicate-sets.ts';
import { holdFloors } from './floors.ts';

const folder = process.env['DATELINE_DATA'];

const SETS: Readonly<Record<string, (path: string) => LabelledSet>> = {
  synthetic: syntheticSet,
  reuters: reutersSet,
  web: (path) => webSet(path, 0),
  bbc: bbcSet,
};

/** Labels whose pairs must stay apart; pairs with other labels ("partial", "unlabelled") count for nothing. */
const APART: ReadonlySet<string> = new Set(['different', 'template', 'shared_boilerplate']);

/** Reading and comparing 25,000 articles takes a minute or two. */
t.setTimeout(900_000);

for (const [name, load] of Object.entries(SETS))
  void t.test(`duplicates: ${name}`, { skip: folder === undefined && 'no DATELINE_DATA' }, async (test) => {
    const { articles, pairs } = load(folder ?? '');
    const merged = mergedBy(findDuplicates(articles));
    const same = pairs.filter(({ label }) => label === 'duplicate');
    const apart = pairs.filter(({ label }) => APART.has(label));
    holdFloors(test, 'dedupe', {
      [`${name}: duplicates found of ${same.length}`]: same.filter(({ a, b }) => merged(a, b)).length,
      [`${name}: others kept apart of ${apart.length}`]: apart.filter(({ a, b }) => !merged(a, b)).length,
    });
  });
