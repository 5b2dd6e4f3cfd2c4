import type { Content } from './content.ts';

/** Where sites are saved whole, their feeds are called like pages (`feed/index.html`). */
const FEED = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:rss|feed|rdf:RDF)[\s>]/;
const HEAD = 2000;

/** Reads what is called a page: a web page, or a feed. */
export async function readPageOrFeed(text: string): Promise<Content> {
  if (FEED.test(text.slice(0, HEAD))) return (await import('./feed/read-xml-feed.ts')).readXmlFeed(text);
  return (await import('./markup/read-page.ts')).readPage(text);
}
