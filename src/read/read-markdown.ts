import MarkdownIt from 'markdown-it';
import { collectRecords } from './collect-records.ts';
import type { Content } from './content.ts';
import { failure, sentence } from './failure.ts';
import type { FieldNames } from './field-names.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';
import { tomlFrontMatter } from './toml-front-matter.ts';

/** CommonMark with tables, and HTML where the author wrote it. Lists and quotes within each other may be 100 deep. */
const MARKDOWN = new MarkdownIt({ html: true, maxNesting: 100 });

/** What no author nests, and the package would leave out. */
const TOO_DEEP = /^(?:[ \t]{0,9}(?:[>*+-]|\d{1,9}[.)])){50}|^[ \t]{200}/m;

/**
 * Reads one article with front matter in YAML or TOML, or without. Of the Markdown the text stays, as a reader sees it. Metadata that
 * cannot be read is a warning, never a lost article: then the file is its text, word for word.
 */
export async function readMarkdown(text: string, names: FieldNames): Promise<Content> {
  const { body, fields, fault } = tomlFrontMatter(text) ?? frontMatter(text);
  if (body.trim() === '') return { ...NOTHING, rejected: [{ record: null, ...noBody() }] };
  const isHtml = (fields !== null || fault === null) && !TOO_DEEP.test(body);
  const value = { [BODY]: isHtml ? MARKDOWN.render(body) : body, ...fields };
  const record = { record: null, value, failure: null, isHtml };
  const content = await collectRecords([record], { ...names, text: [BODY] });
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
  const detail = sentence({
    expected: 'YAML front matter between two lines of ---, or TOML between two of +++',
    ...fault,
  });
  return [{ code: 'front-matter', detail }];
}
