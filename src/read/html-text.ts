import type { Document } from '../model/document.ts';
import { failure, type Failure } from './failure.ts';

/** The text of HTML that stands in a field of a record, or why it has none. The parser is loaded with the first. */
export async function htmlText(html: string): Promise<Pick<Document, 'raw' | 'marks'> | Failure> {
  const { readFragment } = await import('./markup/read-fragment.ts');
  const body = readFragment(html);
  if ('code' in body || body.raw !== '') return body;
  const remedy = 'Write its text, or remove the record.';
  return failure('empty', { expected: 'HTML with text', found: 'HTML that shows none', remedy });
}
