import type { SearchHit, SearchPage } from '../../model/search.ts';
import { html, raw, type Markup } from './html.ts';
import { layout } from './layout.ts';
import { searchForm } from './search-form.ts';

/** The results of a search for a reader. The links of `page` are those of the page, by number. */
export function searchPage(found: Omit<SearchPage, 'hits'>, hits: readonly SearchHit[]): string {
  const { q, sort } = found.meta.query;
  return layout(
    q === '' ? 'All articles – Dateline' : `${q} – Dateline`,
    html`${searchForm(q, sort)}
      <p class="meta" role="status">${counted(found)}</p>
      ${found.meta.warnings.map(({ detail }) => html`<p class="note">${detail}</p>`)} ${help(found)}
      ${hits.map(hitCard)} ${pager(found.page)}`,
  );
}

function counted({ total }: Pick<SearchPage, 'total'>): string {
  const hits = `${total.value.toLocaleString('en')} ${total.value === 1 ? 'result' : 'results'}`;
  return total.articles > total.value ? `${hits}, ${total.articles.toLocaleString('en')} with copies` : hits;
}

function help({ suggest, entities }: Pick<SearchPage, 'suggest' | 'entities'>): Markup {
  const { didYouMean, relaxed } = suggest;
  return html`${didYouMean && html`<p>Did you mean ${searchLink(didYouMean.q)}? (${didYouMean.total})</p>`}
  ${relaxed && html`<p>Nothing has all of that. Without ${relaxed.dropped.join(', ')}: ${searchLink(relaxed.q)} (${relaxed.total})</p>`}
  ${entities.map(({ id, name, articles }) => html`<p class="meta">Entity: <a href="/search?entity=${encodeURIComponent(id)}">${name}</a>, ${articles} articles</p>`)}`;
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

const searchLink = (q: string): Markup => html`<a href="/search?q=${encodeURIComponent(q)}">${q}</a>`;
