import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IngestItem } from '../../model/ingest-report.ts';
import type { Content } from '../../read/content.ts';
import type { Document } from '../../model/document.ts';
import { sentence } from '../../read/failure.ts';
import type { FieldNames } from '../../read/field-names.ts';
import { readFields } from '../../read/read-fields.ts';
import { slug } from '../../text/slug.ts';
import { chooseFile, refuseForeign, type ChosenFile } from './choose-file.ts';
import type { Desk } from './desk.ts';
import { isSameArticle, nameArticle } from './name-article.ts';
import { kindOf, ownFile } from './own-file.ts';
import { readStored } from './read-stored.ts';
import { refuseChanged } from './refuse-changed.ts';
import { notWritable, Refused } from './refused.ts';
import { writeWhole } from './write-whole.ts';

/** What was done for one article. */
export interface Stored {
  readonly outcome: Exclude<IngestItem['outcome'], 'rejected'>;
  /** Its file, below the corpus folder. */
  readonly path: string;
  readonly warnings: Content['warnings'];
}

/** Writes an article under the name that it has. Throws Refused for what is none, and where another article has that name. */
export async function addArticle(desk: Desk, article: unknown): Promise<Stored> {
  if (!isObject(article)) throw noObject(article);
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
  await refuseChanged(desk, file, held);
  await writing(() => removeFile(desk, file));
  return { outcome: 'deleted', path: held.path, warnings: [] };
}

function isObject(sent: unknown): sent is object {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent);
}

async function store(desk: Desk, id: string, article: object): Promise<Stored> {
  const { folder, shelf } = desk;
  const held = shelf.find(id);
  const chosen = await chooseFile(folder, id, held);
  const content = `${JSON.stringify(article, null, 2)}\n`;
  const { path } = chosen;
  if (await says(chosen.file, content)) return { outcome: 'unchanged', path, warnings: [] };
  const look = async (temporary: string): Promise<Written> => {
    const written = await readAsArticle(desk, path, temporary);
    // As late as can be: whoever edits the file meanwhile would lose that.
    if (held !== undefined) await refuseChanged(desk, join(folder, held.path), held);
    await refuseForeign(chosen);
    return written;
  };
  const { document, warnings } = await writing(() => write(desk, { ...chosen, content }, look));
  shelf.put(id, document);
  return { outcome: held === undefined ? 'created' : 'replaced', path, warnings };
}

interface Written {
  readonly document: Document;
  readonly warnings: Content['warnings'];
}

async function write(
  { flush }: Pick<Desk, 'flush'>,
  { file, obsolete, content }: ChosenFile & { readonly content: string },
  look: (temporary: string) => Promise<Written>,
): Promise<Written> {
  const written = await writeWhole(file, content, { look, flush });
  if (obsolete !== null) await removeFile({ flush }, obsolete);
  return written;
}

/** Reads the file as the next load will; throws Refused unless there is one article in it. */
async function readAsArticle(desk: Desk, path: string, temporary: string): Promise<Written> {
  const { documents, rejected, warnings } = await readStored(desk, path, temporary);
  if (rejected.length > 0) throw new Refused('article-rejected', rejected[0]!.reason);
  if (documents.some(({ shared }) => shared)) throw notOne();
  return { document: documents[0]!, warnings };
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

/** The most characters of what was sent that a reason repeats. */
const LONGEST_ECHO = 40;

function noObject(sent: unknown): Refused {
  const found = Array.isArray(sent) ? 'a list' : JSON.stringify(sent).slice(0, LONGEST_ECHO);
  const remedy = 'Send { … } with at least its text.';
  return new Refused(
    'article-rejected',
    sentence({ expected: 'an article as a JSON object', found, remedy }),
  );
}

function notOne(): Refused {
  const remedy = 'Send a list, [ … ], with one object for each article.';
  return new Refused(
    'article-rejected',
    sentence({ expected: 'one article', found: 'an object that wraps a list', remedy }),
  );
}
