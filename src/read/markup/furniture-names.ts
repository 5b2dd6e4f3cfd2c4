import { attribute, type Element } from './element.ts';

/** What the name of an element says. */
export interface FurnitureName {
  readonly rule: string;
  /** The share of the running text of its page that an element may hold to be thrown out for this name, 0 to 1. */
  readonly most: number;
}

/** Readers may have written more than the author, and notices on cookies fill screens. */
const MOST_OF_PAGE = 0.9;
/** Sure names, and likely ones that articles bear as well. */
export const SURE = 0.5;
const HALF = SURE;
const THIRD = 0.35;

/** A rule, and the words in class, id and role that show it. Words are whole: `ad` is not in `head`. */
interface NamedRule extends FurnitureName {
  readonly words: RegExp;
}

/** Names by which pages call what is no part of an article, the first rule that fits counts. Collected from news sites, 2026-11. */
const RULES: readonly NamedRule[] = [
  named('comments', MOST_OF_PAGE, 'comments?|comment-?list|disqus|respond|livefyre|viafoura|vuukle'),
  named('consent', MOST_OF_PAGE, 'cookies?|consent|gdpr'),
  named('consent', HALF, 'modal|popup|pop-up|overlay|lightbox|paywall|regwall'),
  named(
    'navigation',
    HALF,
    'nav|navigation|navbar|menus?|breadcrumbs?|crumbs?|pagination|pager|skip|masthead|toc',
  ),
  named(
    'related',
    HALF,
    'outbrain|taboola|zergnet|revcontent|related-?(?:posts|articles|stories|content|news)',
  ),
  named('sidebar', HALF, 'sidebar|side-bar|right-?rail|left-?rail|site-?footer|footer'),
  named('newsletter', HALF, 'newsletters?'),
  named(
    'related',
    THIRD,
    'relateds?|recirc|recirculation|recommended|recommendations?|read-?more|more-(?:stories|news|from|on|like|in|top|articles|posts|links)|' +
      'see-?also|you-?may-?like|trending|popular|most-?(?:read|viewed|popular)|latest(?:-news)?|up-?next|next-?(?:up|article)|prev-?next|post-?nav|' +
      'teasers?|suggested|suggestions|similar|mgid|jp-relatedposts|yarpp|crp|rel',
  ),
  named(
    'sharing',
    THIRD,
    'shares?|sharing|share-?(?:bar|tools)|socials?|sns|addthis|addtoany|sharedaddy|sharethis|shareaholic|follow|facebook|twitter|whatsapp|pinterest|toolbar|tools',
  ),
  named(
    'promotion',
    THIRD,
    'subscribe|subscriptions?|sign-?up|registration|promos?|promotions?|promoted|sponsor(?:ed|s)?|adverts?|advertisements?|advertising|ads?|adsense|' +
      'ad-?(?:slot|unit|box|container|wrapper)|dfp|banners?|cta|call-to-action|opt-?in|marketing|affiliate|shop|shopping|store|donate|donations?|membership|piano|offers?',
  ),
  named(
    'byline',
    THIRD,
    'bylines?|by-line|authors?|author-?(?:bio|box|info|card)|bio|biography|about-(?:the-)?author|contributors?|writer|vcard|avatar|attribution',
  ),
  named(
    'page-data',
    THIRD,
    'meta|metadata|(?:post|entry|article)-?(?:meta|info)|time-?stamp|dates?|dateline|pubdate|published|(?:publish|post)-?date|date-?published|datetime|posted-?on|updated|last-?updated|' +
      '(?:read|reading)-?time|view-?count|tags?|tag-?(?:list|cloud)|taglist|topics?|categor(?:y|ies)|cat-links|keywords|labels?|kicker|eyebrow|slug|filed-?under|copyright',
  ),
  named(
    'hidden',
    THIRD,
    'tooltip|sr-only|screen-?reader(?:-text)?|visually-?hidden|invisible|no-?print|print-?only|d-print-(?:block|inline)',
  ),
  named(
    'widget',
    THIRD,
    'widgets?|poll|quiz|ratings?|votes?|likes?|playlist|ticker|weather|login|log-in|search|searchform|form|contact|feedback|report-?error|' +
      'disclaimer|legal|terms|alerts?|notifications?|carousel|slider|slideshow|slidecount|thumbnails?',
  ),
  named(
    'caption',
    THIRD,
    'captions?|figcaption|(?:photo|image)-?credit|credits?|cutline|(?:img|photo|media|news)-?caption',
  ),
];

/** Elements that say by themselves that they are no part of the text (HTML Standard, 4.3 Sections and 4.10 Forms). */
const ELEMENTS: ReadonlyMap<string, FurnitureName> = new Map([
  ['nav', { rule: 'navigation', most: HALF }],
  ['menu', { rule: 'navigation', most: HALF }],
  ['footer', { rule: 'page-data', most: HALF }],
  ['aside', { rule: 'sidebar', most: HALF }],
  ['dialog', { rule: 'consent', most: HALF }],
  ['button', { rule: 'widget', most: HALF }],
  ['form', { rule: 'widget', most: THIRD }],
  ['label', { rule: 'widget', most: THIRD }],
  ['header', { rule: 'page-data', most: THIRD }],
  ['address', { rule: 'byline', most: THIRD }],
  ['figcaption', { rule: 'caption', most: THIRD }],
]);

/** What holds quotes, rows and the page itself is not judged by its name: sites use names there for anything. */
const UNJUDGED: ReadonlySet<string> = new Set(
  'html body main article blockquote table tbody thead tr td th'.split(' '),
);

/** What microdata calls the author (schema.org) needs no name. */
const AUTHOR: FurnitureName = { rule: 'byline', most: THIRD };

/** Posts of social networks that an article shows belong to it. */
const EMBEDDED =
  /tweet|(?:social|twitter|facebook|instagram)-(?:media-)?embed|embed(?:ded)?-?(?:social|twitter|facebook|instagram)/;

/** A paragraph so called is behind the wall, not the wall. */
const PAID = /paywall/;

const HIDDEN = /display:\s*none|visibility:\s*hidden/i;
const HUMP = /([a-z])([A-Z])/g;

/** Why an element is furniture, by its own name or by those that the page gave it; null where nothing says so. */
export function furnitureName(element: Element): FurnitureName | null {
  if (UNJUDGED.has(element.name)) return null;
  if (isHidden(element)) return { rule: 'hidden', most: THIRD };
  const names = withoutSubjects(tellingNames(element));
  if (EMBEDDED.test(names) || (element.name === 'p' && PAID.test(names))) return null;
  if (attribute(element, 'itemprop') === 'author') return AUTHOR;
  return ELEMENTS.get(element.name) ?? RULES.find(({ words }) => words.test(names)) ?? null;
}

/** What WordPress calls each post, and the subjects that it names with it: `type-post category-weather tag-offers`. */
const POST = /(?:^|\s)(?:hentry|post-\d+|type-[a-z-]+)(?:\s|$)/;
const SUBJECTS = /(?:^|\s)(?:category|tag)-\S+/g;

/** A post on the weather is no weather report beside an article. */
function withoutSubjects(names: string): string {
  return POST.test(names) ? names.replace(SUBJECTS, ' ') : names;
}

/** The id of a section is often its heading, for links to it: `sharing-with-a-single-developer`. */
const SLUG = /^[a-z]+(?:-[a-z0-9]+){3,}$/;

function tellingNames(element: Element): string {
  return SLUG.test(attribute(element, 'id')) ? join(element, ['class', 'role']) : namesOf(element);
}

/** Class, id and role, in lower case, with hyphens for humps: `articleBody` → `article-body`. */
export function namesOf(element: Element): string {
  return join(element, ['class', 'id', 'role']);
}

function join(element: Element, attributes: readonly string[]): string {
  const names = attributes.map((name) => attribute(element, name)).join(' ');
  return names.replace(HUMP, '$1-$2').toLowerCase();
}

function isHidden(element: Element): boolean {
  return Object.hasOwn(element.attributes, 'hidden') || HIDDEN.test(attribute(element, 'style'));
}

function named(rule: string, most: number, words: string): NamedRule {
  return { rule, most, words: wholeWords(words) };
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words})(?:[^a-z]|$)`);
}
