import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { IngestItem } from '../../model/ingest-report.ts';
import type { Content, Reading } from '../../read/content.ts';
import { sentence } from '../../read/failure.ts';
import type { FieldNames } from '../../read/field-names.ts';
import { readFields } from '../../read/read-fields.ts';
import type { FileReader } from '../../read/reading-thread.ts';
import { slug } from '../../text/slug.ts';
import type { InTurn } from '../../thread/in-turn.ts';
import { chooseFile, refuseForeign, type ChosenFile } from './choose-file.ts';
import { isSameArticle, nameArticle } from './name-article.ts';
import { kindOf, ownFile } from './own-file.ts';
import { notWritable, Refused } from './refused.ts';
import type { Shelf } from './shelf.ts';
import { type Flush, writeWhole } from './write-whole.ts';

/** What storing works with. */
export interface Desk {
  readonly folder: string;
  readonly shelf: Shelf;
  readonly reading: Reading;
  readonly reader: FileReader;
  readonly flush: Flush;
  /** Works for one id after the other: of two articles with one id the second takes the place of the first. */
  readonly inTurnOf: (id: string) => InTurn;
}

/** What was done for one article. */
export interface Stored {
  readonly outcome: Exclude<IngestItem['outcome'], 'rejected'>;
  /** Its file, below the corpus folder. */
  readonly path: string;
  readonly warnings: Content['warnings'];
}

/** Writes an article under the name that it has. Throws Refused where another article has that name. */
export async function addArticle(desk: Desk, article: object): Promise<Stored> {
  const fields = readFields(article, desk.reading.names);
  const id = nameArticle(fields);
  return desk.inTurnOf(id)(async () => {
    const held = desk.shelf.find(id);
    if (held !== undefined && !isSameArticle(id, fields.given, held)) throw taken(id);
    return store(desk, id, article);
  });
}

/** Writes an article under an id. Throws Refused where the article says that it has another. */
export async function putArticle(desk: Desk, id: string, article: object): Promise<Stored> {
  return store(desk, id, withId(id, article, desk.reading.names));
}

/** Deletes the file of an article that the shelf has. Throws Refused where it has none of its own. */
export async function removeArticle(desk: Desk, id: string): Promise<Stored> {
  const held = desk.shelf.find(id)!;
  const file = await ownFile(desk.folder, held);
  await writing(() => removeFile(desk, file));
  return { outcome: 'deleted', path: held.path, warnings: [] };
}

async function store(desk: Desk, id: string, article: object): Promise<Stored> {
  const { folder, shelf } = desk;
  const held = shelf.find(id);
  const chosen = await chooseFile(folder, id, held);
  const content = `${JSON.stringify(article, null, 2)}\n`;
  const { path } = chosen;
  if (await says(chosen.file, content)) return { outcome: 'unchanged', path, warnings: [] };
  await refuseForeign(chosen);
  const warnings = await writing(() => write(desk, chosen, content));
  shelf.put(id, { path, shared: false, given: readFields(article, desk.reading.names).given });
  return { outcome: held === undefined ? 'created' : 'replaced', path, warnings };
}

async function write(desk: Desk, { file, path, obsolete }: ChosenFile, content: string) {
  const look = (temporary: string) => readAsArticle(desk, path, temporary);
  const warnings = await writeWhole(file, content, { look, flush: desk.flush });
  if (obsolete !== null) await removeFile(desk, obsolete);
  return warnings;
}

/** Reads the file as the next load will; throws Refused unless there is one article in it. */
async function readAsArticle({ reader, reading }: Desk, path: string, temporary: string) {
  const file = { path, location: Buffer.from(temporary), kind: 'file' } as const;
  const parts = (await reader.read(file, reading)).map(({ content }) => content);
  const failed = parts.flatMap(({ rejected }) => rejected)[0];
  if (failed !== undefined) throw new Refused('article-rejected', failed.reason);
  if (parts.some(({ shared }) => shared)) throw notOne();
  return parts.flatMap(({ warnings }) => warnings);
}

/** Whether a file has exactly this content. */
async function says(file: string, content: string): Promise<boolean> {
  return (await kindOf(file)) === 'file' && (await readFile(file, 'utf8').catch(() => null)) === content;
}

async function removeFile({ flush }: Pick<Desk, 'flush'>, file: string): Promise<void> {
  await rm(file);
  await flush(dirname(file));
}

/** Throws Refused for what the system says. */
async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refused ? error : notWritable(error);
  }
}

/** The article with the id that its address says. */
function withId(id: string, article: object, names: FieldNames): object {
  const said = readFields(article, names).given.id;
  if (said === undefined) return { ...article, [names.id[0]!]: id };
  if (slug(said) === id) return article;
  const remedy = 'Send it to its own address, or without an id.';
  throw new Refused(
    'article-rejected',
    sentence({
      expected: `an article without an id, or with "${id}"`,
      found: `"${said.slice(0, 128)}"`,
      remedy,
    }),
  );
}

function taken(id: string): Refused {
  const found = 'that another article is called so, for its id or URL is written in another way';
  const remedy = 'Give it another id.';
  return new Refused(
    'article-conflict',
    sentence({ expected: `"${id}" to be free or this article`, found, remedy }),
  );
}

function notOne(): Refused {
  const remedy = 'Send a list, [ … ], with one object for each article.';
  return new Refused(
    'article-rejected',
    sentence({ expected: 'one article', found: 'an object that wraps a list', remedy }),
  );
}
