import { collectRecords, type ParsedRecord } from '../collect-records.ts';
import type { Content } from '../content.ts';
import { failure, type Failure } from '../failure.ts';
import { fieldNames } from '../field-names.ts';
import { rejected } from '../read-whole.ts';
import { childElements, type Element } from '../markup/element.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { atomRecord } from './atom-record.ts';
import { childText, type FeedRecord } from './feed-record.ts';
import { rssRecord } from './rss-record.ts';

/** How the items of one kind of feed are found and read. */
interface FeedKind {
  readonly items: (root: Element) => readonly Element[];
  /** The element that describes the feed as a whole. */
  readonly channel: (root: Element) => Element;
  readonly record: (item: Element) => FeedRecord;
}

const named = (element: Element, name: string): Element[] =>
  childElements(element).filter((child) => child.name === name);

const channelOf = (root: Element): Element => named(root, 'channel')[0] ?? root;

/** By the name of the root: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom (RFC 4287). */
const KINDS: ReadonlyMap<string, FeedKind> = new Map([
  ['rss', { items: (root) => named(channelOf(root), 'item'), channel: channelOf, record: rssRecord }],
  ['rdf:RDF', { items: (root) => named(root, 'item'), channel: channelOf, record: rssRecord }],
  ['feed', { items: (root) => named(root, 'entry'), channel: (root) => root, record: atomRecord }],
]);

/** Reads the items of a feed in XML, each as an article; the feed's name is their source. */
export async function readXmlFeed(text: string): Promise<Content> {
  const tree = parseMarkup(text, true);
  if ('code' in tree) return rejected(tree);
  const root = childElements(tree).find(({ name }) => KINDS.has(name));
  const kind = root && KINDS.get(root.name);
  if (!root || !kind) return rejected(noFeed(childElements(tree)));
  const items = kind.items(root);
  const common = commonTo(kind.channel(root));
  const records = items.map((item, index) => parsed({ ...common, ...kind.record(item) }, index + 1));
  return { shared: true, ...(await collectRecords(records, fieldNames({}))) };
}

const parsed = (value: FeedRecord, record: number): ParsedRecord => ({
  record,
  value,
  failure: null,
  isHtml: true,
});

/** What a feed says of all its items. */
function commonTo(channel: Element): FeedRecord {
  const language = childText(channel, 'language') ?? childText(channel, 'dc:language');
  const written = channel.attributes['xml:lang'] ?? language;
  return { source: childText(channel, 'title'), language: written };
}

function noFeed(roots: readonly Element[]): Failure {
  return failure('shape', {
    expected: 'an RSS or Atom feed',
    found: roots[0] === undefined ? 'no element' : `<${roots[0].name.slice(0, 40)}>`,
    remedy: 'Convert the file, or name it .html if it is a page.',
  });
}
