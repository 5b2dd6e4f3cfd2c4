import type { Given, Mark } from '../../model/document.ts';
import type { Content } from '../content.ts';
import { failure } from '../failure.ts';
import { noArticle } from '../no-article.ts';
import { rejected } from '../read-whole.ts';
import { isIndex, runningWords } from './is-index.ts';
import { layOutText, type LaidOutText } from './lay-out-text.ts';
import { mainText } from './main-text.ts';
import { pageMetadata } from './page-metadata.ts';
import { otherThanArticle } from './other-than-article.ts';
import { pageStandfirst } from './page-standfirst.ts';
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
  const given = pageMetadata(root);
  const marks = articleMarks(page, given);
  if (isIndex(page.blocks, marks, given))
    return rejected(noArticle('a page that only leads to others', KEEP));
  const lead = pageStandfirst(page.blocks, marks);
  const document = { raw: page.raw, given: { ...given, ...(lead !== null && { lead }) }, marks };
  return { shared: false, documents: [document], rejected: [], warnings: [] };
}

/** Words of running text that make an article of a page whose every part is called like furniture. */
const ENOUGH = 80;

/**
 * What each block of the page is. A page that has a date is an article: where the likely names of furniture leave no text
 * of it (page builders call each paragraph a widget), only the sure ones count.
 */
function articleMarks(page: LaidOutText, { date }: Given): Mark[] {
  const marks = mainText(page);
  if (date === undefined || runningWords(page.blocks, marks) > 0) return marks;
  const more = mainText(page, 'sure-names');
  return runningWords(page.blocks, more) < ENOUGH ? marks : more;
}

function noText(): ReturnType<typeof failure> {
  const remedy = 'Save the page after its programs have run, or remove the file.';
  return failure('empty', { expected: 'a page with text', found: 'a page that shows none', remedy });
}
