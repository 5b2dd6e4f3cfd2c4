/** An element of a page or feed. Trees are at most as deep as the parser allows, so walking them may recurse. */
export interface Element {
  /** In lower case for HTML, as written for XML. */
  readonly name: string;
  /** By name; of two with one name the first. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** An element, or a stretch of text with its character references decoded. */
export type MarkupNode = Element | string;

/** The value of an attribute; '' where there is none, also for what every object inherits. */
export function attribute(element: Element, name: string): string {
  return Object.hasOwn(element.attributes, name) ? element.attributes[name]! : '';
}

/** The elements directly inside, without the text between them. */
export function childElements(element: Element): readonly Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** Every element below, in document order. */
export function* descendants(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

/** All text inside, as written: for XML, where white space and block elements mean nothing. */
export function textContent(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(textContent).join('');
}
