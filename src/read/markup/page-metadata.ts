import type { Given } from '../../model/document.ts';
import { attribute, descendants, textContent, type Element } from './element.ts';
import { linkedArticle, linkedDates, textsOf } from './linked-data.ts';
import { shownText } from './shown-text.ts';
import { withoutReferences } from './references.ts';
import { chooseDate, parselyDates, times } from './page-dates.ts';

/** Names of `<meta>` by what they say, the most trusted first; Open Graph, Dublin Core, and what large sites add. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  author: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'],
  date: [
    'article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'dc.date.issued',
    'dc.date.created',
    'dcterms.created',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'date',
  ],
  site: ['og:site_name', 'application-name', 'dc.publisher'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
} as const;

const ADDRESS = /^https?:\/\/\S+$/i;
const SPACE = /\s+/g;

/** What stands between a headline and the name of the site in a title. */
const BEFORE_SITE = /\s+[|–—·»:-]\s+/;

/**
 * What a page says of its article, word for word: by JSON-LD, then `<meta>`, then elements (`<h1>`, `<time>`, `<link>`,
 * `itemprop`). Authors are those of the first that names any. What no source says is left out.
 */
export function pageMetadata(root: Element): Given {
  const elements = [...descendants(root)];
  const article = linkedArticle(root);
  const meta = metaOf(elements);
  const said = (field: keyof typeof META): string[] => META[field].flatMap((name) => meta.get(name) ?? []);
  const site = first([...textsOf(article['publisher']), ...said('site')].map(tidy).filter(isName));
  const authors = [textsOf(article['author']), said('author'), linkedAuthors(elements)]
    .map((names) => names.map(tidy).filter(isName))
    .find((names) => names.length > 0);
  const url = first([...canonical(elements), ...said('url'), ...textsOf(article['url'])], ADDRESS);
  const dates = [
    ...linkedDates(root),
    ...said('date'),
    ...parselyDates(meta.get('parsely-page')),
    ...otherDates(meta),
    ...times(root),
  ];
  return {
    ...optional('title', titleOf(elements, [...textsOf(article['headline']), ...said('title')], site)),
    ...optional('date', chooseDate(dates.map(tidy), url)),
    ...optional('source', site),
    ...optional('url', url),
    ...optional(
      'language',
      first([...languages(elements), ...said('language'), ...textsOf(article['inLanguage'])]),
    ),
    ...(authors && { authors: [...new Set(authors)] }),
  };
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

/** On one line; what stands in JSON is HTML once more, as often as not. */
const tidy = (text: string): string => withoutReferences(text).replace(SPACE, ' ').trim();

/** The first that says something, and fits. */
function first(texts: readonly string[], pattern = /\S/): string | undefined {
  return texts.map(tidy).find((text) => pattern.test(text));
}

/** `<meta>` by name, property or itemprop, in lower case; of several with one name the first. */
function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.name !== 'meta') continue;
    const content = tidy(attribute(element, 'content'));
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, key).toLowerCase();
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** How sites name their own `<meta>` for the day of publication, and what they name alike. */
const DATE_NAME =
  /publi(?:sh|cation)|pub-?_?date|post-?_?date|date[_.-]?(?:original|created|issued)|issue[_.-]?date/;
const NO_DATE_NAME = /modif|updat|expir|revis|publisher|embargo|section/;

function otherDates(meta: ReadonlyMap<string, string>): string[] {
  const names = [...meta.keys()].filter((name) => DATE_NAME.test(name) && !NO_DATE_NAME.test(name));
  return names.map((name) => meta.get(name)!);
}

const named = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => element.name === name);

/**
 * The headline as the page shows it, where its metadata say it too; else theirs, without the name of the site. A logo is a
 * heading as often as the headline is: it is called like the site, or the title of the page has the headline after it.
 */
function titleOf(
  elements: readonly Element[],
  metadata: readonly string[],
  site: string | undefined,
): string | undefined {
  const heads = textsIn(named(elements, 'h1').map(shownText));
  const titles = textsIn([...metadata, ...pageTitles(elements)]);
  const isLogo = (head: string): boolean =>
    isSame(head, site) ||
    titles.some((title) => title.startsWith(head) && title.includes(titles[0]!, head.length));
  const shown = heads.find((head) => titles.some((title) => title.startsWith(head)) && !isLogo(head));
  if (shown !== undefined) return shown;
  return titles[0] === undefined ? heads[0] : withoutSite(titles[0], site);
}

const textsIn = (texts: readonly string[]): string[] => texts.map(tidy).filter((text) => text !== '');

/** A picture has a title too. */
function pageTitles(elements: readonly Element[]): string[] {
  const drawn = named(elements, 'svg').map((svg) => new Set(descendants(svg)));
  return named(elements, 'title')
    .filter((title) => !drawn.some((inside) => inside.has(title)))
    .map(textContent);
}

const isSame = (text: string, other: string | undefined): boolean =>
  text.toLowerCase() === other?.toLowerCase();

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(BEFORE_SITE);
  const last = parts.at(-1)!;
  const isSite = parts.length > 1 && isSame(last, site);
  return isSite ? title.slice(0, -last.length).replace(/\s+[|–—·»:-]\s+$/, '') : title;
}

/** An address or a handle of a social network names an account; "admin" is whoever set up the site. */
const NO_NAME = /^(?:https?:|@|www\.)|^(?:admin|administrator|webmaster)$/i;

/** Whether people or publishers can be called so. */
function isName(name: string): boolean {
  return name !== '' && !NO_NAME.test(name);
}

function linkedAuthors(elements: readonly Element[]): string[] {
  const signed = elements.filter((element) => /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel')));
  return signed
    .filter(({ name }) => name === 'a')
    .map((link) => tidy(shownText(link)))
    .slice(0, 1);
}

function canonical(elements: readonly Element[]): string[] {
  return named(elements, 'link')
    .filter((link) => /(?:^|\s)canonical(?:\s|$)/i.test(attribute(link, 'rel')))
    .map((link) => attribute(link, 'href'));
}

function languages(elements: readonly Element[]): string[] {
  return named(elements, 'html').map((html) => attribute(html, 'lang') || attribute(html, 'xml:lang'));
}
