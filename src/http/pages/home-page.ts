import type { Entity } from '../../model/entity.ts';
import type { ServiceInfo } from '../../model/service-info.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { searchForm } from './search-form.ts';

/** The front page: what this is, how much it holds, a search box, and where to go on. */
export function homePage(info: ServiceInfo, examples: readonly Entity[]): string {
  return layout(
    'Dateline',
    html`<h1>A folder of news, searchable</h1>
      <p>${info.description}</p>
      ${searchForm({ q: '', sort: 'relevance', kept: [] })}
      ${
        examples.length > 0
          ? html`<ul class="row">
              <li>Try:</li>
              ${examples.map(exampleLink)}
            </ul>`
          : null
      }
      <ul class="figures">
        ${figure(info.counts.articles, 'articles')}${figure(info.counts.unique, 'without copies')}${figure(info.counts.entities, 'entities')}${figure(info.counts.words, 'words')}
      </ul>
      <h2>How to ask</h2>
      <table>
        ${SYNTAX.map(
          ([query, meaning]) =>
            html`<tr>
              <td><code>${query}</code></td>
              <td>${meaning}</td>
            </tr>`,
        )}
      </table>
      <h2>For programs</h2>
      <table>
        ${Object.entries(info.links).map(
          ([name, url]) =>
            html`<tr>
              <td><a href="${url}">${url}</a></td>
              <td>${name}</td>
            </tr>`,
        )}
      </table>
      <p class="meta">Version ${info.version}, corpus ${info.corpusVersion}</p>`,
  );
}

const SYNTAX: readonly (readonly [query: string, meaning: string])[] = [
  ['peace talks', 'both words, in any form'],
  ['"peace talks"', 'exactly these words'],
  ['talks -Vienna', 'one word and not the other'],
  ['(Jordan OR Turkey) talks', 'either of two'],
  ['title:talks', 'in the headline'],
  ['diplo*', 'words that begin so'],
];

const exampleLink = ({ name }: Entity): Markup =>
  html`<li><a href="/search?q=${encodeURIComponent(name)}">${name}</a></li>`;

const figure = (count: number, what: string): Markup =>
  html`<li><b>${count.toLocaleString('en')}</b> ${what}</li>`;
