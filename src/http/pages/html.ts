import { escapeMarkup } from '../../text/escape.ts';

/** A piece of HTML that is safe to put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | null | readonly Markup[];

/** HTML from a template: what is filled in is escaped, but for markup; null is left out. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.map((text, i) => text + written(pieces[i] ?? null)).join('') };
}

/** Text that is HTML already, because it was escaped where it was made. */
export function raw(markup: string): Markup {
  return { markup };
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (Array.isArray(piece)) return piece.map((one: Markup) => one.markup).join('');
  return typeof piece === 'object' ? (piece as Markup).markup : escapeMarkup(String(piece));
}
