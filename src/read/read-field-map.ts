import { CorpusError } from './corpus-error.ts';
import { failure, type Failure } from './failure.ts';
import { frontMatter } from './front-matter.ts';
import { loadText } from './load-text.ts';

/** A map of fields has a line for each of nine. */
const LONGEST = 10_000;

/**
 * The field map in a file of YAML or JSON: our field, then the name it has in the files (`title: headline`). Throws
 * CorpusError for a file that cannot be read or holds anything else.
 */
export async function readFieldMap(path: string): Promise<Readonly<Record<string, string>>> {
  const read = mapOf(await loadText(path, LONGEST));
  if (!('code' in read)) return read.map;
  throw new CorpusError(`The field map ${JSON.stringify(path)} cannot be read. ${read.reason}`);
}

interface FieldMap {
  readonly map: Readonly<Record<string, string>>;
}

function mapOf(text: string | Failure): FieldMap | Failure {
  if (typeof text !== 'string') return text;
  const { fields, fault } = frontMatter(`---\n${text}\n---\n`);
  const entries = Object.entries(fields ?? {});
  const wrong = entries.find(([, name]) => typeof name !== 'string' || name.trim() === '');
  if (fields !== null && fault === null && wrong === undefined) return { map: fields as FieldMap['map'] };
  const expected = 'YAML or JSON with our field and the name it has in the files';
  const found = wrong === undefined ? 'something else' : `no name at ${JSON.stringify(wrong[0])}`;
  return failure('shape', { expected, found, remedy: 'Write a line like "title: headline" for each.' });
}
