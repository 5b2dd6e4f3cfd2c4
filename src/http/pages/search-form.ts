import { html, type Markup } from './html.ts';

const SORTS = ['relevance', 'newest', 'oldest', 'title'];

/** What the search box begins with. */
export interface FormValues {
  readonly q: string;
  readonly sort: string;
  /** Other parameters, which the next search has as well. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** The search box; it works without a script. */
export function searchForm({ q, sort, kept }: FormValues): Markup {
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
    ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button>Search</button>
  </form>`;
}
