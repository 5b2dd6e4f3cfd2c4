import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import t from 'tap';
import { slug } from '../../src/text/slug.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const data = process.env['DATELINE_DATA'];
const settings = { maxBytes: 1e8, fields: {}, source: null, dateFrom: null } as const;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

void t.test(
  '2,225 articles as one file and as many',
  { skip: data ? false : 'DATELINE_DATA is not set' },
  async (real) => {
    const rows = lines<Row>(gunzipSync(readFileSync(join(data!, 'news/bbc.jsonl.gz'))).toString());
    const folder = mkdtempSync(join(tmpdir(), 'dateline-bbc-'));
    real.teardown(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'one'));
    mkdirSync(join(folder, 'many'));
    writeFileSync(join(folder, 'one/bbc.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
    for (const { id, title, body } of rows) {
      mkdirSync(join(folder, 'many', dirname(id)), { recursive: true });
      writeFileSync(join(folder, 'many', `${id}.txt`), `${title}\n\n${body}`);
    }
    const one = await loadCorpus({ folder: join(folder, 'one'), ...settings });
    const many = await loadCorpus({ folder: join(folder, 'many'), ...settings });

    real.same([one.articles.size, many.articles.size], [rows.length, rows.length], 'every article is served');
    real.same([...one.articles.keys()], [...many.articles.keys()], 'under the same ids');
    const differing = [...one.articles].filter(([id, { text, title }]) => {
      const other = many.articles.get(id)!;
      return other.text !== text || other.title !== title;
    });
    // Two headlines of the set end in dots like a teaser: without metadata they are taken for text.
    real.ok(differing.length <= 2, `with the same titles and texts, but for ${differing.length}`);
    const pairs = lines<{ ids: [string, string] }>(
      readFileSync(join(data!, 'dup/bbc_exact_dups.jsonl'), 'utf8'),
    );
    const apart = pairs.filter(({ ids: [a, b] }) => canonical(one, a) !== canonical(one, b));
    real.same([pairs.length, apart.length], [103, 0], 'every exact pair is collapsed');
  },
);

function lines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function canonical(corpus: Awaited<ReturnType<typeof loadCorpus>>, id: string): string | undefined {
  return corpus.articles.get(slug(id))?.duplicates.canonical;
}
