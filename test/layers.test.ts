import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { layerFaults, type SourceFile } from './check-layers.ts';

const house: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

t.ok(house.length > 20, `${house.length} files were read`);
t.strictSame(layerFaults(house), [], 'the house keeps its order');

/** Plants files in the house: exactly the faults named are found. */
function plant(name: string, files: Readonly<Record<string, string>>, ...expected: readonly RegExp[]): void {
  const planted = Object.entries(files).map(([path, text]) => ({ path: `src/${path}`, text }));
  const faults = layerFaults([
    ...house.filter(({ path }) => !planted.some((file) => file.path === path)),
    ...planted,
  ]);
  t.equal(faults.length, expected.length, `${name}: as many faults`, { faults });
  t.match(faults, expected, name);
}

const upward = /^src\/text\/x\.ts imports src\/corpus\/corpus\.ts: upward$/;
plant('an upward import', { 'text/x.ts': `import { a } from '../corpus/corpus.ts';` }, upward);
plant('an upward import of a type', { 'text/x.ts': `import type { A } from '../corpus/corpus.ts';` }, upward);
plant('an upward import()', { 'text/x.ts': `const a = await import('../corpus/corpus.ts');` }, upward);
plant('an upward import() of a template', { 'text/x.ts': 'void import(`../corpus/corpus.ts`);' }, upward);
plant('an upward import() type', { 'text/x.ts': `let a: import('../corpus/corpus.ts').Corpus;` }, upward);
plant('an upward re-export', { 'text/x.ts': `export { a } from '../corpus/corpus.ts';` }, upward);
plant('an upward re-export of all', { 'text/x.ts': `export * from '../corpus/corpus.ts';` }, upward);
plant('an import for its effect', { 'text/x.ts': `import '../corpus/corpus.ts';` }, upward);
plant('an import of the rim', { 'http/x.ts': `import '../config.ts';` }, /upward/);
plant(
  'a stage that imports a stage',
  { 'clean/x.ts': `import '../search/search-index.ts';` },
  /clean.*strangers/,
);
plant('text that imports model', { 'text/x.ts': `import '../model/range.ts';` }, /strangers/);
plant('metrics that import feeds', { 'observe/x.ts': `import '../publish/feed.ts';` }, /strangers/);
plant('a model that imports a package', { 'model/x.ts': `import 'yaml';` }, /zod only/);
plant('a room that is none', { 'utils/x.ts': '' }, /src\/utils is no room/);
plant('an import from a room that is none', { 'http/x.ts': `import '../utils/x.ts';` }, /upward/);
plant('an import from the tests', { 'http/x.ts': `import '../../test/seeds.ts';` }, /outside src/);
plant('an import of a file beside src', { 'http/x.ts': `import '../../package.json';` }, /outside src/);
plant('an import() that is computed', { 'http/x.ts': `void import(name);` }, /not written out/);

for (const name of ['fastify', '@fastify/swagger', 'fastify-type-provider-zod']) {
  plant(
    `${name} outside http`,
    { 'publish/x.ts': `import type {} from '${name}';` },
    /Fastify is for src\/http/,
  );
  plant(`${name} inside http`, { 'http/x.ts': `import type {} from '${name}';` });
}
plant(
  'MiniSearch outside search',
  { 'corpus/x.ts': `import M from 'minisearch';` },
  /an engine is for src\/search/,
);
plant('MiniSearch inside search', { 'search/x.ts': `import M from 'minisearch';` });
plant(
  'a part of MiniSearch outside search',
  { 'corpus/x.ts': `import M from 'minisearch/SearchableMap';` },
  /an engine is for src\/search/,
);
for (const name of ['node:fs', 'fs', 'node:fs/promises', 'fs/promises']) {
  plant(`${name} in a stage`, { 'clean/x.ts': `import '${name}';` }, /the disk is for/);
  plant(`${name} in read, corpus and the rim`, {
    'read/x.ts': `import '${name}';`,
    'corpus/x.ts': `import '${name}';`,
    'x.ts': `import '${name}';`,
  });
}
plant('a thread in a stage', { 'read/x.ts': `import 'node:worker_threads';` }, /a thread is for src\/thread/);
const reads = /only files of src\/ itself read process/;
plant('process outside the rim', { 'http/x.ts': 'const port = process.env.PORT;' }, reads);
plant('process by globalThis', { 'http/x.ts': 'const port = globalThis.process.env;' }, reads);
plant('process by import', { 'http/x.ts': `import p from 'node:process';` }, /the process is for/);
plant('process in the rim', { 'x.ts': 'const port = process.env.PORT;' });
plant('what is only called so', { 'http/x.ts': 'const a = { process: 1 }; a.process; // process.env' });

plant(
  'a circle inside one folder',
  {
    'text/a.ts': `import type {} from './b.ts';`,
    'text/b.ts': `export * from './c.ts';`,
    'text/c.ts': `import './a.ts';`,
  },
  /^circle: src\/text\/a\.ts → src\/text\/b\.ts → src\/text\/c\.ts → src\/text\/a\.ts$/,
);
plant(
  'a file that imports itself',
  { 'text/a.ts': `import './a.ts';` },
  /^circle: src\/text\/a\.ts → src\/text\/a\.ts$/,
);
plant('a diamond is no circle', {
  'text/a.ts': `import './b.ts'; import './c.ts';`,
  'text/b.ts': `import './d.ts';`,
  'text/c.ts': `import './d.ts';`,
  'text/d.ts': '',
});
