import { html, type Markup } from './html.ts';

const SORTS = ['relevance', 'newest', 'oldest', 'title'];

/** The search box; it works without a script. */
export function searchForm(q: string, sort: string): Markup {
  const options = SORTS.map((name) =>
    name === sort
      ? html`<option value="${name}" selected>${name}</option>`
      : html`<option value="${name}">${name}</option>`,
  );
  return html`<form action="/search" role="search">
    <input
      type="search"
      name="q"
      value="${q}"
      maxlength="2000"
      aria-label="Search the articles"
      placeholder="Search the articles"
    />
    <select name="sort" aria-label="Order">
      ${options}
    </select>
    <button>Search</button>
  </form>`;
}
