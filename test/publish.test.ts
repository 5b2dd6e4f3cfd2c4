import { articleLinks } from '../src/corpus/article-links.ts';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import t from 'tap';
import type { Article } from '../src/model/article.ts';
import type { EntityGraph } from '../src/model/entity-graph.ts';
import { atomFeed } from '../src/publish/atom-feed.ts';
import type { Feed } from '../src/publish/feed.ts';
import { dot } from '../src/publish/dot.ts';
import { graphml } from '../src/publish/graphml.ts';
import { jsonFeed } from '../src/publish/json-feed.ts';
import { rssFeed } from '../src/publish/rss-feed.ts';
import { property } from './property.ts';

interface Link {
  readonly rel: string;
  readonly href: string;
}
interface Item {
  readonly [key: string]: unknown;
}

const bare: Article = {
  id: 'a1',
  givenId: null,
  path: 'a1.txt',
  title: 'Talks fail',
  titleOrigin: 'given',
  lead: null,
  text: 'One & two.\n\nThree.',
  paragraphs: [
    { kind: 'body', range: [0, 10], text: 'One & two.' },
    { kind: 'body', range: [12, 18], text: 'Three.' },
  ],
  authors: [],
  dateline: null,
  source: null,
  url: null,
  published: { value: null, precision: 'unknown', basis: null },
  language: null,
  wordCount: 3,
  readingMinutes: 1,
  contentHash: '',
  quality: { removed: [], warnings: [] },
  duplicates: { count: 0, canonical: 'a1', copies: [], origin: 'found' as const },
  story: null,
  entities: [],
  links: articleLinks('a1'),
};

const rich: Article = {
  ...bare,
  lead: 'No progress',
  authors: ['Ann Lee', 'Bo & Co'],
  url: 'https://news.test/a b?x=1&y=2',
  published: { value: '2015-10-23', precision: 'day', basis: null },
  language: 'en',
};

const empty: Feed = {
  title: 'Dateline: Lavrov',
  description: 'Articles that match Lavrov',
  homeUrl: 'http://127.0.0.1:3000/search?q=Lavrov',
  selfUrl: '/feed?q=Lavrov&limit=1',
  nextUrl: null,
  publicUrl: null,
  articles: [],
};

const feedOf = (article: Partial<Article>, settings: Partial<Feed> = {}): Feed => ({
  ...empty,
  ...settings,
  articles: [{ ...bare, ...article }],
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) =>
    ['link', 'author', 'entry', 'item', 'atom:link', 'dc:creator', 'node', 'edge', 'data'].includes(name),
});

/** The validator lets through what XML 1.0 forbids in production 2 (Char) and in text (`]]>`). */
function isWellFormed(xml: string): boolean {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\]\]>/u;
  return XMLValidator.validate(xml) === true && !forbidden.test(xml);
}

function parsed(xml: string): Item {
  t.ok(isWellFormed(xml), 'well-formed');
  return parser.parse(xml) as Item;
}
const atom = (feed: Feed): Item => parsed(atomFeed(feed))['feed'] as Item;
const channel = (feed: Feed): Item => (parsed(rssFeed(feed))['rss'] as Item)['channel'] as Item;
const json = (feed: Feed): Item => JSON.parse(jsonFeed(feed)) as Item;
const first = (items: unknown): Item => (items as Item[])[0] as Item;
const href = (links: unknown, rel: string): string | undefined =>
  (links as Link[]).find((link) => link.rel === rel)?.href;

interface Facts {
  readonly id: unknown;
  readonly title: unknown;
  readonly link: unknown;
  readonly date: unknown;
}

/** What each format says of one article. */
function told(feed: Feed): { readonly atom: Facts; readonly json: Facts; readonly rss: Facts } {
  const entry = first(atom(feed)['entry']);
  const item = first(json(feed)['items']);
  const rss = first(channel(feed)['item']);
  return {
    atom: {
      id: entry['id'],
      title: entry['title'],
      link: href(entry['link'], 'alternate'),
      date: entry['updated'],
    },
    json: { id: item['id'], title: item['title'], link: item['url'], date: item['date_published'] },
    rss: {
      id: (rss['guid'] as Item)['#text'],
      title: rss['title'],
      link: first(rss['link'])['#text'] ?? first(rss['link']),
      date: rss['pubDate'],
    },
  };
}

function checkDate(name: string, value: string | null, iso: string | undefined, rfc822: string | undefined) {
  const facts = told(feedOf({ published: { value, precision: 'unknown', basis: null } }));
  t.equal(facts.json.date, iso, `JSON Feed: ${name}`);
  t.equal(facts.rss.date, rfc822, `RSS: ${name}`);
  t.equal(facts.atom.date, iso ?? '1970-01-01T00:00:00Z', `Atom: ${name}`);
}

checkDate('a day is its midnight', '2015-10-23', '2015-10-23T00:00:00Z', 'Fri, 23 Oct 2015 00:00:00 GMT');
checkDate('a month is its first instant', '2015-10', '2015-10-01T00:00:00Z', 'Thu, 01 Oct 2015 00:00:00 GMT');
checkDate('a year is its first instant', '2015', '2015-01-01T00:00:00Z', 'Thu, 01 Jan 2015 00:00:00 GMT');
checkDate(
  'a zone is kept',
  '2015-10-23T01:30+03:00',
  '2015-10-22T22:30:00Z',
  'Thu, 22 Oct 2015 22:30:00 GMT',
);
checkDate('no zone is UTC', '2015-10-23T01:30:05', '2015-10-23T01:30:05Z', 'Fri, 23 Oct 2015 01:30:05 GMT');
checkDate('before 1970', '1955-05-15', '1955-05-15T00:00:00Z', 'Sun, 15 May 1955 00:00:00 GMT');
checkDate('an unknown date is left out', null, undefined, undefined);
checkDate('no date at all is unknown', 'soon', undefined, undefined);

function checkLinks(name: string, feed: Feed, own: string, page: string) {
  const facts = told(feed);
  t.equal(facts.atom.link, own, `Atom: ${name}`);
  t.equal(facts.rss.link, own, `RSS: ${name}`);
  t.equal(facts.json.link, page, `JSON Feed: ${name}`);
}

const here = 'http://127.0.0.1:3000/articles/a1';
checkLinks('without PUBLIC_URL the origin of the home page', feedOf({}), here, here);
checkLinks(
  'a path in PUBLIC_URL is kept',
  feedOf({}, { publicUrl: 'https://d.test/api/', homeUrl: '/' }),
  'https://d.test/api/articles/a1',
  'https://d.test/api/articles/a1',
);
checkLinks('its own address, spelled as a URL', feedOf(rich), 'https://news.test/a%20b?x=1&y=2', here);
checkLinks('an address that is none', feedOf({ url: 'https://' }), here, here);

for (const title of [
  ']]>',
  '<script>alert(1)</script>',
  `"><img src=x onerror='x'>`,
  'a & b &amp; c',
  '007',
  '🙂 𝒳',
  '  spaces  ',
]) {
  const facts = told(feedOf({ title }));
  t.strictSame(
    [facts.atom.title, facts.json.title, facts.rss.title],
    [title, title, title],
    `title ${title}`,
  );
}
t.equal(
  told(feedOf({ title: 'a\u0000b\u0008c\u000b\u001b\ufffe\uffff' })).atom.title,
  'abc',
  'no forbidden characters',
);
t.equal(told(feedOf({ title: 'a\ud800b' })).rss.title, 'a\ufffdb', 'no lone surrogates');

void t.test('Atom has what RFC 4287 requires', (t) => {
  const feed = atom({ ...feedOf(rich), nextUrl: '/feed?page=2' });
  const entry = first(feed['entry']);
  t.match(feed, {
    id: 'http://127.0.0.1:3000/feed?q=Lavrov&limit=1',
    title: empty.title,
    subtitle: empty.description,
  });
  t.equal(feed['updated'], '2015-10-23T00:00:00Z', 'the greatest of its entries');
  t.equal(first(feed['author'])['name'], 'Dateline', 'an author for entries without one');
  t.equal(href(feed['link'], 'self'), feed['id']);
  t.equal(href(feed['link'], 'alternate'), empty.homeUrl);
  t.equal(href(feed['link'], 'next'), 'http://127.0.0.1:3000/feed?page=2');
  t.match(entry, {
    id: 'urn:dateline:a1',
    published: '2015-10-23T00:00:00Z',
    summary: 'No progress',
    'xml:lang': 'en',
  });
  t.strictSame(entry['author'], [{ name: 'Ann Lee' }, { name: 'Bo & Co' }]);
  t.strictSame(entry['content'], { type: 'text', '#text': bare.text });
  t.equal(href(entry['link'], 'related'), here, 'and where this server shows it');
  t.equal(atom(empty)['updated'], '1970-01-01T00:00:00Z', 'also with no entries');
  t.equal(
    atom(feedOf({ published: { value: '1955', precision: 'year', basis: null } }))['updated'],
    '1955-01-01T00:00:00Z',
  );
  t.end();
});

void t.test('RSS has what its specification requires', (t) => {
  const rss = channel({ ...feedOf(rich), nextUrl: '/feed?page=2' });
  const item = first(rss['item']);
  t.match(rss, { title: empty.title, description: empty.description, link: [empty.homeUrl] });
  t.equal(href(rss['atom:link'], 'self'), 'http://127.0.0.1:3000/feed?q=Lavrov&limit=1');
  t.equal(href(rss['atom:link'], 'next'), 'http://127.0.0.1:3000/feed?page=2');
  t.strictSame(item['guid'], { isPermaLink: 'false', '#text': 'urn:dateline:a1' });
  t.equal(item['description'], '<p>One &amp; two.</p><p>Three.</p>', 'HTML, as readers take it');
  t.match(item, { 'dc:creator': rich.authors, 'dc:language': 'en' });
  t.equal(channel(empty)['item'], undefined);
  t.end();
});

void t.test('JSON Feed has what version 1.1 requires', (t) => {
  t.strictSame(json({ ...feedOf(rich), nextUrl: '/feed?page=2' }), {
    version: 'https://jsonfeed.org/version/1.1',
    title: empty.title,
    description: empty.description,
    home_page_url: empty.homeUrl,
    feed_url: 'http://127.0.0.1:3000/feed?q=Lavrov&limit=1',
    next_url: 'http://127.0.0.1:3000/feed?page=2',
    items: [
      {
        id: 'urn:dateline:a1',
        url: here,
        external_url: 'https://news.test/a%20b?x=1&y=2',
        title: 'Talks fail',
        content_text: bare.text,
        summary: 'No progress',
        date_published: '2015-10-23T00:00:00Z',
        authors: [{ name: 'Ann Lee' }, { name: 'Bo & Co' }],
        language: 'en',
      },
    ],
  });
  t.strictSame(
    Object.keys(first(json(feedOf({}))['items'])),
    ['id', 'url', 'title', 'content_text'],
    'nothing unknown',
  );
  t.end();
});

const anyText = fc.string({ unit: 'binary' });
property(
  t,
  'whatever stands in an article, the feeds are well-formed',
  [anyText, anyText, anyText],
  (title, lead, text) => {
    const feed = feedOf({ title, lead, text, paragraphs: [{ kind: 'body', range: [0, 1], text }] });
    return (
      isWellFormed(atomFeed(feed)) &&
      isWellFormed(rssFeed(feed)) &&
      (first(json(feed)['items'])['title'] as string) === title
    );
  },
);

interface GraphmlPart {
  readonly data: readonly { readonly key: string; readonly '#text': string }[];
}
interface GraphmlRoot {
  readonly desc: string;
  readonly key: readonly { readonly id: string }[];
  readonly graph: {
    readonly edgedefault: string;
    readonly node: readonly GraphmlPart[];
    readonly edge: readonly GraphmlPart[];
  };
}

const valuesOf = ({ data }: GraphmlPart) => data.map((one) => one['#text']);

const graph = {
  nodes: [
    { id: 'person/ann-lee', type: 'person', name: 'Ann "Annie" Lee', reports: 3 },
    { id: 'organization/b-co', type: 'organization', name: 'B & <Co> \\n', reports: 2 },
  ],
  edges: [{ source: 'person/ann-lee', target: 'organization/b-co', together: 2, npmi: 0.25 }],
} satisfies Pick<EntityGraph, 'nodes' | 'edges'>;

void t.test('a graph as GraphML', (t) => {
  const root = parsed(graphml(graph, 'Two & one'))['graphml'] as GraphmlRoot;
  t.equal(root.desc, 'Two & one');
  t.equal(root.graph.edgedefault, 'undirected');
  t.strictSame(root.graph.node.map(valuesOf), [
    ['Ann "Annie" Lee', 'person', '3'],
    ['B & <Co> \\n', 'organization', '2'],
  ]);
  t.match(root.graph.node, [{ id: 'person/ann-lee' }, { id: 'organization/b-co' }]);
  t.match(root.graph.edge, [{ source: 'person/ann-lee', target: 'organization/b-co' }]);
  t.strictSame(root.graph.edge.map(valuesOf), [['2', '0.25']]);
  const used = [...root.graph.node, ...root.graph.edge].flatMap(({ data }) => data.map(({ key }) => key));
  t.strictSame(new Set(used), new Set(root.key.map(({ id }) => id)), 'every attribute is declared, and used');
  t.end();
});

void t.test('a graph as DOT', (t) => {
  const lines = dot(graph, 'Two\n& one').split('\n');
  t.strictSame(lines, [
    '// Two & one',
    'graph entities {',
    '  "person/ann-lee" [label="Ann \\"Annie\\" Lee", shape=ellipse, tooltip="person, 3 reports"];',
    '  "organization/b-co" [label="B & <Co> \\\\n", shape=box, tooltip="organization, 2 reports"];',
    '  "person/ann-lee" -- "organization/b-co" [weight=2, label="2", tooltip="npmi 0.25"];',
    '}',
    '',
  ]);
  t.end();
});
