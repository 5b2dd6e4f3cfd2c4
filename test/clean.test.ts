import t from 'tap';
import { cleanDocument } from '../src/clean/clean-document.ts';
import { seedDocuments } from './seeds.ts';

const NO_DEFAULTS = { source: null, dateFrom: null } as const;
const seeds = seedDocuments.map((document) => cleanDocument(document, NO_DEFAULTS));

t.strictSame(
  seeds.map((article) => article.quality.removed.length),
  [1, 0, 4, 1, 11],
);
