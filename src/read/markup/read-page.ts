import type { Content } from '../content.ts';
import { failure } from '../failure.ts';
import { noArticle } from '../no-article.ts';
import { rejected } from '../read-whole.ts';
import { isIndex } from './is-index.ts';
import { layOutText } from './lay-out-text.ts';
import { mainText } from './main-text.ts';
import { pageMetadata } from './page-metadata.ts';
import { otherThanArticle } from './other-than-article.ts';
import { parseMarkup } from './parse-markup.ts';

const KEEP = 'Keep the pages that it leads to, and remove this one.';

/**
 * Reads a web page as one article: the text of the whole page, with marks for what is not of the article, and what its
 * markup says of it. Nothing is executed or fetched.
 */
export function readPage(html: string): Content {
  const root = parseMarkup(html, false);
  if ('code' in root) return rejected(root);
  const page = layOutText(root);
  const other = otherThanArticle(root, page);
  if (other !== null) return rejected(noArticle(other, KEEP));
  if (page.raw === '') return rejected(noText());
  const document = { raw: page.raw, given: pageMetadata(root), marks: mainText(page) };
  if (isIndex(page.blocks, document.marks, document.given))
    return rejected(noArticle('a page that only leads to others', KEEP));
  return { shared: false, documents: [document], rejected: [], warnings: [] };
}

function noText(): ReturnType<typeof failure> {
  const remedy = 'Save the page after its programs have run, or remove the file.';
  return failure('empty', { expected: 'a page with text', found: 'a page that shows none', remedy });
}
