import { attribute, childElements, textContent, type Element } from '../markup/element.ts';
import { readFragment } from '../markup/read-fragment.ts';

/** One item of a feed under our names; what it does not say is undefined. */
export interface FeedRecord {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** HTML. */
  readonly text?: string | undefined;
  readonly authors?: readonly string[];
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly language?: string | undefined;
}

/** The text of the first element of that name directly inside; undefined where there is none, or nothing in it. */
export function childText(element: Element, name: string): string | undefined {
  return childTexts(element, name)[0];
}

/** The texts of all elements of that name directly inside, without empty ones. */
export function childTexts(element: Element, name: string): string[] {
  return childrenNamed(element, name)
    .map((child) => textContent(child).trim())
    .filter((text) => text !== '');
}

/** The elements of that name directly inside. */
export function childrenNamed(element: Element, name: string): readonly Element[] {
  return childElements(element).filter((child) => child.name === name);
}

/** A headline or a name as text: feeds write it as HTML as often as not. */
export function plainText(text: string): string {
  const fragment = /[<&]/.test(text) ? readFragment(text) : null;
  return fragment === null || 'code' in fragment ? text : fragment.raw;
}

/** An address as a browser reads it below another; as written where it cannot be read. */
export function addressIn(base: string | undefined, address: string | undefined): string | undefined {
  if (address === undefined || ABSOLUTE.test(address) || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/** An id that is an address is left to the address of the item, so that both kinds of feed name an article alike. */
export function idOf(id: string | undefined): string | undefined {
  return id === undefined || /^(?:https?:|tag:|urn:)/i.test(id) ? undefined : id;
}

/** The link of an element without relation, or to the page itself (RFC 4287, 4.2.7.2): to its HTML, where there are several. */
export function alternateOf(links: readonly Element[]): string | undefined {
  const to = links.filter(
    (link) => ['', 'alternate'].includes(attribute(link, 'rel')) && attribute(link, 'href') !== '',
  );
  const page = to.find((link) => ['', 'text/html'].includes(attribute(link, 'type'))) ?? to[0];
  return page && attribute(page, 'href');
}

/** What is said of the pictures or films of an item, where it says nothing else (Media RSS). */
export function mediaText(item: Element): string | undefined {
  const [group] = childrenNamed(item, 'media:group');
  return childText(item, 'media:description') ?? (group && childText(group, 'media:description'));
}
