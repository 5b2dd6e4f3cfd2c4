/** An attribute of a shortcode: `id=7`, `align="left"`. */
const ATTRIBUTE = String.raw`\s{1,9}[\w-]{1,40}=(?:"[^"\]]{0,500}"|'[^'\]]{0,500}'|[^\s"'\]]{1,500})`;

/** A picture with its caption. */
const CAPTION = new RegExp(
  String.raw`\[(?:wp_)?caption(?:${ATTRIBUTE}){0,20}\s{0,9}\]([^[]{0,5000})\[/(?:wp_)?caption\]`,
  'g',
);

/** Shortcodes that stand alone, any with attributes, and the end of any: "[sic]" and "[the minister]" are text. */
const SHORTCODE = new RegExp(
  String.raw`\[(?:/[a-z][\w-]{1,40}|(?:gallery|embed|audio|video|playlist|contact-form|more|raw|column|row|toc)|[a-z][\w-]{1,40}(?:${ATTRIBUTE}){1,20})\s{0,9}/?\]`,
  'gi',
);

/** Where the editor leaves an empty line, a page has a new paragraph. */
const EMPTY_LINE = /\r?\n[ \t]{0,99}\r?\n/g;

/**
 * A text as WordPress keeps it, as HTML: empty lines begin paragraphs, shortcodes, which only a running site can fill,
 * are taken off, and captions stay captions. The comments of its block editor are HTML comments already.
 */
export function wordPressHtml(text: string): string {
  return text
    .replaceAll(CAPTION, (_, inside: string) => figure(inside))
    .replaceAll(SHORTCODE, '')
    .replaceAll(EMPTY_LINE, '\n\n<p>');
}

/** The picture is a tag, maybe in a link; what follows is its caption. */
function figure(inside: string): string {
  const end = inside.lastIndexOf('>') + 1;
  return `<figure>${inside.slice(0, end)}<figcaption>${inside.slice(end)}</figcaption></figure>`;
}
