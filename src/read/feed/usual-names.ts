import type { Element, MarkupNode } from '../markup/element.ts';

/** The prefixes under which the elements of feeds are looked for, by the address of their vocabulary (its beginning). */
const PREFIXES: readonly (readonly [address: string, prefix: string])[] = [
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/dc/elements/', 'dc'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://wordpress.org/export/', 'wp'],
];

const DECLARATION = 'xmlns:';

/**
 * The tree of a feed with the usual prefixes, whatever its root declares for them (Namespaces in XML 1.0): an Atom feed
 * whose every element is `a:` has none. The same tree where nothing is unusual.
 */
export function withUsualNames(root: Element): Element {
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':')) : null;
  const renamed = new Map<string, string>();
  for (const [name, address] of Object.entries(root.attributes)) {
    if (!name.startsWith(DECLARATION)) continue;
    const own = name.slice(DECLARATION.length);
    const usual = own === prefix && own !== 'rdf' ? '' : usualFor(address);
    if (usual !== undefined && usual !== own) renamed.set(`${own}:`, usual === '' ? '' : `${usual}:`);
  }
  return renamed.size === 0 ? root : rename(root, renamed);
}

function usualFor(address: string): string | undefined {
  if (address.startsWith('http://wordpress.org/export/') && address.includes('excerpt')) return undefined;
  return PREFIXES.find(([beginning]) => address.startsWith(beginning))?.[1];
}

function rename(element: Element, renamed: ReadonlyMap<string, string>): Element {
  const colon = element.name.indexOf(':') + 1;
  const prefix = renamed.get(element.name.slice(0, colon));
  const name = prefix === undefined ? element.name : prefix + element.name.slice(colon);
  const children = element.children.map((child: MarkupNode) =>
    typeof child === 'string' ? child : rename(child, renamed),
  );
  return { name, attributes: element.attributes, children };
}
