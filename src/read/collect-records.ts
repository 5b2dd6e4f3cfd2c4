import type { Content } from './content.ts';
import { decodedText } from './decoded-text.ts';
import { failure, sentence, type Failure } from './failure.ts';
import type { FieldNames } from './field-names.ts';
import { htmlText } from './html-text.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { plainGiven } from './plain-given.ts';
import { readFields, type Ignored } from './read-fields.ts';
import { failureOf } from './unreadable-file.ts';

/** One record of a file as parsed, or why it could not be. */
export interface ParsedRecord {
  /** Its place in the file, counted from 1; null where the record is the whole file. */
  readonly record: number | null;
  readonly value: unknown;
  readonly failure: Failure | null;
  /** True where the text is known to be HTML; else it is where it looks so. */
  readonly isHtml?: boolean;
}

/** Records as they are parsed, all at once or one by one. */
type Records = Iterable<ParsedRecord> | AsyncIterable<ParsedRecord>;

/** After so many bad records in one file the rest is counted, not listed: the file is not what it was taken for. */
const LISTED_FAILURES = 1000;

/** Keys that a reason lists: enough to recognise the record. */
const LISTED_KEYS = 8;

/** Letters of a key that a reason shows. */
const KEY_LENGTH = 40;

/** Letters of text that one part has about: little beside what a corpus holds, much beside what it costs to hand it over. */
const PART = 1_048_576;

/**
 * Makes documents of records. A bad record is rejected under its number; the others are served, also those before the
 * place where a file that is read record by record turns out to be broken.
 */
export async function collectRecords(records: Records, names: FieldNames): Promise<Omit<Content, 'shared'>> {
  const parts: Omit<Content, 'shared'>[] = [];
  for await (const part of recordParts(records, names)) parts.push(part);
  return { ...parts.at(-1)!, documents: parts.flatMap(({ documents }) => documents) };
}

/** The same in parts, each as soon as there is enough text for it; the last one has all rejections and warnings. */
export async function* recordParts(
  records: Records,
  names: FieldNames,
): AsyncGenerator<Omit<Content, 'shared'>> {
  const failures = failureList();
  const ignored = ignoredFields();
  const documents = documentList();
  try {
    for await (const parsed of records) {
      const fields = parsed.failure ?? (await documentOf(parsed, names));
      if ('code' in fields) failures.add(parsed.record, fields);
      else {
        documents.add(fields.document);
        ignored.add(parsed.record, fields.ignored);
        if (documents.letters() >= PART) yield { documents: documents.take(), rejected: [], warnings: [] };
      }
    }
  } catch (error) {
    failures.add(null, failureOf(error));
  }
  const rejected = failures.list();
  if (documents.total() + rejected.length === 0) rejected.push({ record: null, ...noRecords() });
  yield { documents: documents.take(), rejected, warnings: ignored.list() };
}

type MadeDocument = Content['documents'][number];

/** Documents that wait to be taken, and how much there was of them. */
function documentList() {
  let waiting: MadeDocument[] = [];
  let letters = 0;
  let total = 0;
  return {
    add: (document: MadeDocument): void => {
      waiting.push(document);
      letters += document.raw.length;
      total += 1;
    },
    letters: () => letters,
    total: () => total,
    take: (): MadeDocument[] => {
      const taken = waiting;
      [waiting, letters] = [[], 0];
      return taken;
    },
  };
}

interface Made {
  readonly document: MadeDocument;
  readonly ignored: readonly Ignored[];
}

async function documentOf({ value, isHtml }: ParsedRecord, names: FieldNames): Promise<Made | Failure> {
  if (!isRecord(value)) return noRecord(value);
  const { text, given: said, ignored } = readFields(value, names);
  if (text === null) return noText(value, names);
  const given = await plainGiven(said);
  if (!(isHtml ?? looksLikeHtml(text))) return { document: { raw: await decodedText(text), given }, ignored };
  const body = await htmlText(text);
  return 'code' in body ? body : { document: { ...body, given }, ignored };
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function noRecord(value: unknown): Failure {
  return failure('shape', {
    expected: 'an object with the fields of an article',
    found: Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`,
    remedy: 'Write each article as an object like {"title": "…", "text": "…"}.',
  });
}

function noRecords(): Failure {
  const remedy = 'Add articles, or remove the file.';
  return failure('empty', { expected: 'at least one article', found: 'none', remedy });
}

function noText(record: object, names: FieldNames): Failure {
  const keys = Object.keys(record);
  const listed = keys.slice(0, LISTED_KEYS).map((key) => JSON.stringify(key.slice(0, KEY_LENGTH)));
  const more = keys.length > LISTED_KEYS ? ` and ${keys.length - LISTED_KEYS} more` : '';
  return failure('shape', {
    expected: `the article's text in a field like ${names.text.slice(0, 4).join(', ')}`,
    found: keys.length === 0 ? 'an empty object' : `no text in the fields ${listed.join(', ')}${more}`,
    remedy: 'Name the field that holds the text with --map text=FIELD.',
  });
}

interface Listing<Item, Line> {
  readonly add: (record: number | null, item: Item) => void;
  readonly list: () => Line[];
}

function failureList(): Listing<Failure, Content['rejected'][number]> {
  const listed: Content['rejected'][number][] = [];
  let more = 0;
  return {
    add: (record, found) => {
      if (listed.length < LISTED_FAILURES) listed.push({ record, ...found });
      else more += 1;
    },
    list: () => (more === 0 ? listed : [...listed, { record: null, ...unlisted(more) }]),
  };
}

function unlisted(count: number): Failure {
  return failure('shape', {
    expected: 'a file of articles',
    found: `${count} more records that are rejected and not listed`,
    remedy: 'Check that the file is what its name says.',
  });
}

/** One warning for each field of a file, however many records have it wrong. */
function ignoredFields(): Listing<readonly Ignored[], Content['warnings'][number]> {
  const fields = new Map<string, { found: string; record: number | null; count: number }>();
  return {
    add: (record, items) => {
      for (const { key, found } of items) {
        const field = fields.get(key);
        if (field === undefined) fields.set(key, { found, record, count: 1 });
        else field.count += 1;
      }
    },
    list: () =>
      [...fields].map(([key, { found, record, count }]) => {
        const where = record === null ? '' : ` in record ${record}`;
        const more = count === 1 ? '' : ` and ${count - 1} more like it`;
        const remedy = 'What cannot be used is ignored; the article is served.';
        const expected = `text in the field ${JSON.stringify(key.slice(0, KEY_LENGTH))}`;
        return { code: 'field-type', detail: sentence({ expected, found: found + where + more, remedy }) };
      }),
  };
}
