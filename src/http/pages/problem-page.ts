import type { ProblemKind } from '../../model/problem-kind.ts';
import type { Problem, ProblemError } from '../../model/problem.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';

/** A problem for a reader. */
export function problemPage({ title, detail, type, status, requestId, errors = [] }: Problem): string {
  return layout(
    `${title} – Dateline`,
    html`<h1>${title}</h1>
      <p>${detail}</p>
      ${
        errors.length > 0
          ? html`<table>
              ${errors.map(errorRow)}
            </table>`
          : null
      }
      <p class="meta">${status} · <a href="${type}">What this means</a> · Request ${requestId}</p>`,
  );
}

/** One kind of problem, explained. */
export function problemKindPage({ code, title, status, explanation }: ProblemKind): string {
  return layout(
    `${title} – Dateline`,
    html`<h1>${title}</h1>
      <p>${explanation}</p>
      <p class="meta"><code>${code}</code> · ${status}</p>`,
  );
}

/** Every kind of problem. */
export function problemListPage(kinds: readonly ProblemKind[]): string {
  return layout(
    'Problems – Dateline',
    html`<h1>Problems</h1>
      <table>
        ${kinds.map(kindRow)}
      </table>`,
  );
}

const errorRow = ({ param, message }: ProblemError): Markup =>
  html`<tr>
    <td><code>${param}</code></td>
    <td>${message}</td>
  </tr>`;

const kindRow = ({ code, type, status, title }: ProblemKind): Markup =>
  html`<tr>
    <td>${status}</td>
    <td><a href="${type}">${code}</a></td>
    <td>${title}</td>
  </tr>`;
