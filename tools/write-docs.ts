import { readFileSync, writeFileSync } from 'node:fs';
import { type ApiDocument, withTables } from './docs-tables.ts';

/** Writes the tables of README.md anew, from the settings and from openapi/openapi.json. */
const api = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as ApiDocument;
writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), api));
