import { collectRecords, type ParsedRecord } from '../collect-records.ts';
import type { Content } from '../content.ts';
import { failure, sentence, type Failure } from '../failure.ts';
import { fieldNames } from '../field-names.ts';
import { rejected } from '../read-whole.ts';
import { attribute, childElements, type Element } from '../markup/element.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { atomRecord, atomText, namesOf } from './atom-record.ts';
import {
  addressIn,
  alternateOf,
  childrenNamed,
  childText,
  plainText,
  type FeedRecord,
} from './feed-record.ts';
import { rssRecord } from './rss-record.ts';
import { withUsualNames } from './usual-names.ts';
import { isOfWordPress, wordPressFailure, wordPressRecord } from './wordpress-item.ts';

/** How the items of one kind of feed are found and read. */
interface FeedKind {
  readonly items: (root: Element) => readonly Element[];
  /** The element that describes the feed as a whole. */
  readonly channel: (root: Element) => Element;
  readonly record: (item: Element, base: string | undefined) => FeedRecord;
  /** What the feed says of all its items. */
  readonly common: (channel: Element) => FeedRecord;
}

const channelOf = (root: Element): Element => childrenNamed(root, 'channel')[0] ?? root;

const RSS = { channel: channelOf, record: rssRecord, common: rssCommon };

/** By the name of the root: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom (RFC 4287). */
const KINDS: ReadonlyMap<string, FeedKind> = new Map([
  ['rss', { ...RSS, items: (root) => childrenNamed(channelOf(root), 'item') }],
  ['rdf:RDF', { ...RSS, items: (root) => childrenNamed(root, 'item') }],
  [
    'feed',
    {
      items: (root) => childrenNamed(root, 'entry'),
      channel: (root) => root,
      record: atomRecord,
      common: (feed) => ({ source: atomText(feed, 'title'), authors: namesOf(feed) }),
    },
  ],
]);

/** Reads the items of a feed in XML, each as an article; the feed's name is their source. */
export async function readXmlFeed(text: string): Promise<Content> {
  const tree = parseMarkup(text, true);
  if ('code' in tree) return rejected(tree);
  const [written, root] =
    childElements(tree)
      .map((element) => [element, withUsualNames(element)] as const)
      .find(([, { name }]) => KINDS.has(name)) ?? [];
  const kind = root && KINDS.get(root.name);
  if (!root || !kind) return rejected(noFeed(childElements(tree)));
  const records = kind.items(root).map((item, index) => recordOf(item, { kind, root, record: index + 1 }));
  const content = await collectRecords(records, fieldNames({}));
  return { shared: true, ...content, warnings: [...cutOff(text, written!), ...content.warnings] };
}

/** Who fetched a feed in part has the last article in part. */
function cutOff(text: string, { name }: Element): Content['warnings'] {
  const end = `</${name}>`;
  if (text.includes(end)) return [];
  const remedy = 'Its last article may be there in part only: fetch the feed again.';
  const detail = sentence({
    expected: `${end} at the end of the feed`,
    found: 'that it ends before',
    remedy,
  });
  return [{ code: 'cut-off', detail }];
}

interface Place {
  readonly kind: FeedKind;
  readonly root: Element;
  /** The number of the item. */
  readonly record: number;
}

function recordOf(item: Element, { kind, root, record }: Place): ParsedRecord {
  const channel = kind.channel(root);
  const base = baseOf([root, channel, item], homeOf(channel));
  const isExported = isOfWordPress(item);
  const own = isExported ? wordPressRecord(item, base, channel) : kind.record(item, base);
  const common = kind.common(channel);
  const authors = own.authors?.length === 0 ? common.authors : own.authors;
  const value = { ...common, ...languageOf(channel), ...own, authors };
  return { record, value, failure: isExported ? wordPressFailure(item) : null, isHtml: true };
}

/** The address that others in an element are below (XML Base); without any, that of the site. */
function baseOf(elements: readonly Element[], home: string | undefined): string | undefined {
  const said = elements.map((element) => attribute(element, 'xml:base')).filter((base) => base !== '');
  return said.reduce<string | undefined>(addressIn, home);
}

function homeOf(channel: Element): string | undefined {
  return childText(channel, 'link') ?? alternateOf(childrenNamed(channel, 'link'));
}

function rssCommon(channel: Element): FeedRecord {
  const title = childText(channel, 'title');
  return { source: title && plainText(title) };
}

function languageOf(channel: Element): FeedRecord {
  const language = childText(channel, 'language') ?? childText(channel, 'dc:language');
  return { language: channel.attributes['xml:lang'] ?? language };
}

function noFeed(roots: readonly Element[]): Failure {
  return failure('shape', {
    expected: 'an RSS or Atom feed',
    found: roots[0] === undefined ? 'no element' : `<${roots[0].name.slice(0, 40)}>`,
    remedy: 'Convert the file, or name it .html if it is a page.',
  });
}
