import { collectRecords } from './collect-records.ts';
import type { Content } from './content.ts';
import { failure, sentence } from './failure.ts';
import type { FieldNames } from './field-names.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';

/**
 * Reads one article with YAML front matter or without. Metadata that cannot be read is a warning, never a lost article;
 * the Markdown itself stays as written.
 */
export function readMarkdown(text: string, names: FieldNames): Content {
  const { body, fields, fault } = frontMatter(text);
  if (body.trim() === '') return { ...NOTHING, rejected: [{ record: null, ...noBody() }] };
  const value = { [BODY]: body, ...fields };
  const content = collectRecords([{ record: null, value, failure: null }], { ...names, text: [BODY] });
  return { shared: false, ...content, warnings: [...faultOf(fault), ...content.warnings] };
}

/** The text is what stands below the metadata, even where the metadata has a `text` or `content` too. */
const BODY = 'markdown:body';

const NOTHING: Content = { shared: false, documents: [], rejected: [], warnings: [] };

function noBody(): ReturnType<typeof failure> {
  return failure('empty', {
    expected: 'the text of an article below the front matter',
    found: 'nothing',
    remedy: 'Write its text, or remove the file.',
  });
}

function faultOf(fault: FrontMatter['fault']): Content['warnings'] {
  if (fault === null) return [];
  const detail = sentence({ expected: 'YAML front matter between two lines of ---', ...fault });
  return [{ code: 'front-matter', detail }];
}
