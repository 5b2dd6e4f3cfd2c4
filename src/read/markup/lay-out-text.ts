import type { Element } from './element.ts';
import { TEXTLESS } from './shown-text.ts';

/** A stretch of text that stands by itself on the page: a paragraph, a heading, a list item, a line. */
export interface Block {
  /** On one line, with single spaces. Never empty. */
  readonly text: string;
  /** Where it stands in the text of the whole page, in UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  /** How many of its characters are links. */
  readonly linked: number;
  /** The elements around it, the innermost first; the first one is what makes it a block. */
  readonly around: Around;
}

/** An element with those around it. */
export interface Around {
  readonly element: Element;
  readonly outer: Around | null;
}

/** The text of a page, and for each element which of the blocks stand in it. */
export interface LaidOutText {
  /** The blocks, parted by empty lines. */
  readonly raw: string;
  readonly blocks: readonly Block[];
  /** From the first block in it to the one after the last. */
  readonly spans: ReadonlyMap<Element, readonly [from: number, to: number]>;
}

/** What runs on in its line (HTML Standard, 4.5 Text-level semantics, and the obsolete ones of old pages). */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym amp b bdi bdo big blink cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp ' +
    'small source span strike strong sub sup td th time track tt u var wbr'
  ).split(' '),
);

/** Cells of a row share its line; a space keeps their words apart. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

const SPACE = /\s+/g;
/** Between two paragraphs of a text as it is typed. */
export const EMPTY_LINE = /\n[ \t\r]*\n/;
const BETWEEN = '\n\n';

/** Where empty lines part paragraphs: in preformatted text alone, or wherever one stands. */
type EmptyLines = 'in-pre' | 'anywhere';

/**
 * Lays out the text of a tree of HTML as a browser without styles would: one block a paragraph, white space collapsed.
 * With empty lines `anywhere` they part paragraphs too.
 */
export function layOutText(root: Element, emptyLines: EmptyLines = 'in-pre'): LaidOutText {
  const page = new Page(emptyLines);
  lay(page, { element: root, outer: null });
  page.endBlock();
  return { raw: page.blocks.map(({ text }) => text).join(BETWEEN), blocks: page.blocks, spans: page.spans };
}

/** The text under way. A class, because one block is filled from many elements. */
class Page {
  readonly blocks: Block[] = [];
  readonly spans = new Map<Element, readonly [number, number]>();
  readonly emptyLines: EmptyLines;
  #pieces: string[] = [];
  /** The last letter, or a space where there is none yet: then no white space is added. */
  #last = ' ';
  #linked = 0;
  #around: Around | null = null;
  #at = 0;
  /** Whether what comes is a link: it ends where another begins, even if nobody closed it (HTML Standard, 13.2.6.4.7). */
  #isLink = false;

  constructor(emptyLines: EmptyLines) {
    this.emptyLines = emptyLines;
  }

  startLink(isLink: boolean): void {
    this.#isLink = isLink;
  }

  endLink(): void {
    this.#isLink = false;
  }

  add(data: string, around: Around): void {
    const piece = data.replace(SPACE, ' ');
    const added = this.#last === ' ' && piece.startsWith(' ') ? piece.slice(1) : piece;
    if (added === '') return;
    this.#around ??= around;
    this.#pieces.push(added);
    this.#last = added.at(-1)!;
    if (this.#isLink) this.#linked += added.length;
  }

  endBlock(): void {
    const text = this.#pieces.join('').trimEnd();
    if (text !== '' && this.#around !== null) {
      const [start, end] = [this.#at, this.#at + text.length];
      this.blocks.push({
        text,
        start,
        end,
        linked: Math.min(this.#linked, text.length),
        around: this.#around,
      });
      this.#at = end + BETWEEN.length;
    }
    this.#pieces = [];
    this.#last = ' ';
    this.#linked = 0;
    this.#around = null;
  }
}

/** Depth is bounded by the parser, so this may recurse. */
function lay(page: Page, around: Around): void {
  const { element } = around;
  const { name } = element;
  if (TEXTLESS.has(name)) return;
  const isBlock = !INLINE.has(name);
  if (isBlock) page.endBlock();
  if (CELLS.has(name)) page.add(' ', around);
  const from = page.blocks.length;
  // An anchor leads nowhere.
  if (name === 'a') page.startLink(Object.hasOwn(element.attributes, 'href'));
  for (const child of element.children) {
    if (typeof child !== 'string') lay(page, { element: child, outer: around });
    else if (name === 'pre' || page.emptyLines === 'anywhere') layParted(page, child, around);
    else page.add(child, around);
  }
  if (name === 'a') page.endLink();
  if (isBlock) page.endBlock();
  page.spans.set(element, [from, page.blocks.length]);
}

/** Prose that is preformatted, or as it was typed, parts its paragraphs by empty lines. */
function layParted(page: Page, text: string, around: Around): void {
  for (const [index, piece] of text.split(EMPTY_LINE).entries()) {
    if (index > 0) page.endBlock();
    page.add(piece, around);
  }
}
