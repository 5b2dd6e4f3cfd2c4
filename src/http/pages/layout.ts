import { createHash } from 'node:crypto';
import { html, raw, type Markup } from './html.ts';
import { STYLE } from './style.ts';

/** A page may use its own style, known by hash, and send its own form; nothing else, and no script at all. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Made apart, because the hash is of every character in it. */
const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);

/** A whole page. */
export function layout(title: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header><a href="/">Dateline</a></header>
        <main>${body}</main>
        <footer>
          <a href="/docs">API</a> · <a href="/entities">Entities</a> · <a href="/stats">Statistics</a> ·
          <a href="/problems">Problems</a>
        </footer>
      </body>
    </html> `.markup;
}
