import { type SearchHit, type SearchPage, SearchParams } from '../../model/search.ts';
import { givenParams, queryUrl } from '../answer/query-url.ts';
import { html, raw, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { searchForm } from './search-form.ts';

/** What was found, and for what parameters. */
export interface Results {
  /** The links of its `page` are those of the page, by number. */
  readonly found: Omit<SearchPage, 'hits'>;
  readonly hits: readonly SearchHit[];
  readonly params: SearchParams;
}

/** The results of a search for a reader. What is searched next, by box or by link, keeps the other parameters, and says so. */
export function searchPage({ found, hits, params }: Results): string {
  const { q, sort } = params;
  const kept = keptParams(params);
  return layout(
    q === '' ? 'All articles – Dateline' : `${q} – Dateline`,
    html`${searchForm({ q, sort, kept })} ${keptNote(kept, q)}
      <p class="meta" role="status">${counted(found)}</p>
      ${found.meta.warnings.map(({ detail }) => html`<p class="note">${detail}</p>`)} ${help(found, params)}
      ${whyNothing(found, params)} ${beyondEnd(found, hits)} ${hits.map(hitCard)} ${pager(found.page)}`,
  );
}

function counted({ total }: Pick<SearchPage, 'total'>): string {
  const hits = `${total.value.toLocaleString('en')} ${total.value === 1 ? 'result' : 'results'}`;
  return total.articles > total.value ? `${hits}, ${total.articles.toLocaleString('en')} with copies` : hits;
}

/** What the box does not show. */
function keptParams(params: SearchParams): [name: string, value: string][] {
  const others = { ...params, q: '', sort: undefined, page: undefined, cursor: undefined };
  return givenParams(others, SearchParams).map(([name, values]) => [name, values.join(',')]);
}

function keptNote(kept: ReturnType<typeof keptParams>, q: string): Markup | null {
  if (kept.length === 0) return null;
  const pairs = kept.map(([name, value]) => `${name}=${value}`).join(', ');
  return html`<p class="meta">
    With ${pairs}. <a href="${queryUrl('/search', { q }, SearchParams)}">Without</a>
  </p>`;
}

function help({ suggest, entities }: Pick<SearchPage, 'suggest' | 'entities'>, params: SearchParams): Markup {
  const { didYouMean, relaxed } = suggest;
  return html`${didYouMean && html`<p>Did you mean ${searchLink(didYouMean.q, params)}? (${didYouMean.total})</p>`}
  ${relaxed && html`<p>Nothing has all of that. Without ${relaxed.dropped.join(', ')}: ${searchLink(relaxed.q, without(params, relaxed.filters))} (${relaxed.total})</p>`}
  ${entities.map(({ id, name, articles }) => html`<p class="meta">Entity: <a href="/search?entity=${encodeURIComponent(id)}">${name}</a>, articles: ${articles}</p>`)}`;
}

/** How many articles have each part of a question that nothing answers, and what looks like it. */
function whyNothing(
  { suggest: { terms } }: Pick<SearchPage, 'suggest'>,
  params: SearchParams,
): Markup | null {
  if (terms.length === 0) return null;
  return html`<p>Articles with each part of it, filters aside:</p>
    <ul>
      ${terms.map(({ term, articles, nearest }) => html`<li>${term}: ${articles}${nearest.length > 0 ? '. Alike:' : null}${nearest.map((one) => html` ${searchLink(one, params)}`)}</li>`)}
    </ul>`;
}

/** The way back from a page after the last. */
function beyondEnd(
  { total, page }: Pick<SearchPage, 'total' | 'page'>,
  hits: readonly unknown[],
): Markup | null {
  if (hits.length > 0 || total.value === 0) return null;
  return html`<p>This page is beyond the end. <a href="${page.prev}">The last page</a></p>`;
}

function hitCard({ links, titleHtml, snippets, duplicates, source, published }: SearchHit): Markup {
  const facts = [
    source?.name ?? source?.id,
    published.value,
    duplicates.count > 0 ? `copies: ${duplicates.count}` : null,
  ].filter((fact) => typeof fact === 'string');
  return html`<article>
    <h2><a href="${links.self}">${raw(titleHtml)}</a></h2>
    ${facts.length > 0 ? html`<p class="meta">${facts.join(' · ')}</p>` : null}
    ${snippets.filter(({ field }) => field !== 'title').map((snippet) => html`<p>${raw(snippet.html)} <a href="${snippet.link}" aria-label="Read on in the article">→</a></p>`)}
  </article>`;
}

function pager({ prev, next }: SearchPage['page']): Markup {
  return html`<nav aria-label="Pages">
    <span>${prev && html`<a rel="prev" href="${prev}">← Previous</a>`}</span
    ><span>${next && html`<a rel="next" href="${next}">Next →</a>`}</span>
  </nav>`;
}

const without = (params: SearchParams, names: readonly string[]): SearchParams =>
  Object.assign({}, params, Object.fromEntries(names.map((name) => [name, undefined])));

/** The first page of another question under the same parameters. Nothing asked is everything. */
function searchLink(q: string, params: SearchParams): Markup {
  const url = queryUrl('/search', { ...params, q, page: undefined, cursor: undefined }, SearchParams);
  return html`<a href="${url}">${q === '' ? 'everything' : q}</a>`;
}
