import { readdirSync, readFileSync } from 'node:fs';
import type { Document } from '../src/model/document.ts';

/** The five seed articles as read from disk, in name order: the shared text of the tests. */
export const seedDocuments: readonly Document[] = readdirSync('seeds')
  .sort()
  .map((path) => ({ path, shared: false, raw: readFileSync(`seeds/${path}`, 'utf8'), given: {} }));
