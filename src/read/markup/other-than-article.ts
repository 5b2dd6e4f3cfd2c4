import { attribute, descendants, type Element } from './element.ts';
import type { LaidOutText } from './lay-out-text.ts';
import { isListing } from './linked-data.ts';
import { countWords } from './running-text.ts';

/** What a page is that says in its markup that it is no article; null where it says nothing of the kind. */
export function otherThanArticle(root: Element, { raw }: Pick<LaidOutText, 'raw'>): string | null {
  const elements = [...descendants(root)];
  if (elements.some(isRedirect) && countWords(raw) < NOTICE) return 'a page that sends its readers elsewhere';
  const isArchive = elements.some(
    ({ name, attributes }) => name === 'body' && isOfArchive(attributes['class']),
  );
  return isArchive || isListing(root) ? 'a page that says it lists others' : null;
}

/** Words of a page that only says where its text is now; a page that loads itself again from time to time has more. */
const NOTICE = 40;

/** `<meta http-equiv="refresh">` that leads to another address within some seconds. */
function isRedirect(element: Element): boolean {
  return (
    element.name === 'meta' &&
    /^refresh$/i.test(attribute(element, 'http-equiv')) &&
    /^\s*\d\s*[;,]\s*url\s*=/i.test(attribute(element, 'content'))
  );
}

/** What WordPress says of a page on its body: it lists posts of a category, tag or author, or what a search found … */
const ARCHIVE =
  /(?:^|\s)(?:(?:category|tag|author|term)-\d+|search-(?:no-)?results|error404|archive (?:date|category|tag|author|tax-\S+|post-type-archive))(?:\s|$)/;
/** … and what it says of a single post. */
const SINGLE = /(?:^|\s)(?:single|postid-\d+|page-id-\d+)(?:\s|$)/;

function isOfArchive(classes = ''): boolean {
  return ARCHIVE.test(classes) && !SINGLE.test(classes);
}
