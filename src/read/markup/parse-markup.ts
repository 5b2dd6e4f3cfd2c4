import { Parser } from 'htmlparser2';
import { failure, type Failure } from '../failure.ts';
import { failureOf, UnreadableFile } from '../unreadable-file.ts';
import type { Element, MarkupNode } from './element.ts';

/** Browsers nest no deeper (Blink since 2013); what is deeper stands beside its parent instead of in it. */
const DEEPEST = 512;

/** Levels that are open at once in the text: unclosed `<font>` may be thousands; the parser's own stack is quadratic above. */
const MOST_OPEN = 10_000;

/** Elements in one file: pages of news with all their comments have a tenth, and more than this take seconds. */
const MOST_ELEMENTS = 300_000;

type Growing = Element & { readonly children: MarkupNode[] };

/**
 * The tree of a text in HTML or XML, under a root named '', or why there is none. Forgives every slip; executes, fetches
 * and expands nothing: entities that a document type declares stay as written. Linear.
 */
export function parseMarkup(text: string, isXml: boolean): Element | Failure {
  const root = grow('', {});
  try {
    createParser(root, isXml).end(text);
    return root;
  } catch (error) {
    return failureOf(error);
  }
}

function createParser(root: Growing, isXml: boolean): Parser {
  const open = [root];
  const limits = { beyond: 0, elements: 0 };
  return new Parser(
    {
      onopentag: (name, attributes) => {
        enter(open, limits, grow(name, attributes));
      },
      onclosetag: () => {
        if (limits.beyond > 0) limits.beyond -= 1;
        else open.pop();
      },
      ontext: (data) => {
        append(open.at(-1)!, data);
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  );
}

function grow(name: string, attributes: Readonly<Record<string, string>>): Growing {
  return { name, attributes, children: [] };
}

function enter(open: Growing[], limits: { beyond: number; elements: number }, element: Growing): void {
  limits.elements += 1;
  if (limits.elements > MOST_ELEMENTS) throw hostile(`more than ${MOST_ELEMENTS} elements`);
  if (open.length + limits.beyond > MOST_OPEN) throw hostile(`more than ${MOST_OPEN} levels`);
  open.at(-1)!.children.push(element);
  if (open.length < DEEPEST) open.push(element);
  else limits.beyond += 1;
}

function hostile(found: string): UnreadableFile {
  return new UnreadableFile(
    failure('too-large', { expected: 'a page', found, remedy: 'Repair it, or remove it.' }),
  );
}

/** The parser gives a text in pieces where it holds character references. */
function append(element: Growing, data: string): void {
  const last = element.children.at(-1);
  if (typeof last === 'string') element.children[element.children.length - 1] = last + data;
  else element.children.push(data);
}
