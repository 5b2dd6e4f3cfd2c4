import type { Article, Paragraph } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import { html, type Markup } from './html.ts';
import { layout } from './layout.ts';

/** An article for a reader; each paragraph can be linked to as `#p7`. */
export function articlePage(article: Article, story: Story | undefined): string {
  const { title, lead, paragraphs, entities } = article;
  return layout(
    `${title} – Dateline`,
    html`<h1>${title}</h1>
      ${lead && html`<p><b>${lead}</b></p>`}
      <p class="meta">${factsOf(article)}</p>
      ${copies(article)} ${storyNote(story)} ${paragraphs.map(paragraphMarkup)}
      <h2>Named here</h2>
      <ul class="row">
        ${entities.map(({ id, name, mentions }) => html`<li><a href="/search?entity=${encodeURIComponent(id)}">${name}</a> ${mentions.length}</li>`)}
      </ul>`,
  );
}

function factsOf({ authors, dateline, source, published, url, wordCount }: Article): Markup {
  const facts = [authors.join(', '), dateline?.text, source?.name ?? source?.id, published.value].filter(
    Boolean,
  );
  const original = url && html` · <a href="${url}" rel="external nofollow">Original</a>`;
  return html`${[...facts, `${wordCount.toLocaleString('en')} words`].join(' · ')}${original}`;
}

function copies({ id, duplicates }: Article): Markup | null {
  if (duplicates.count === 0) return null;
  const others = [duplicates.canonical, ...duplicates.copies.map((copy) => copy.id)].filter(
    (one) => one !== id,
  );
  return html`<p class="note">
    The same report: ${others.map((one) => html`<a href="/articles/${one}">${one}</a> `)}
  </p>`;
}

function storyNote(story: Story | undefined): Markup | null {
  if (!story) return null;
  const { id, title, counts } = story;
  return html`<p class="note">
    Also in this story: <a href="/search?story=${id}&collapse=none">${counts.total} articles</a> on ${title}
  </p>`;
}

function paragraphMarkup({ kind, text }: Paragraph, i: number): Markup {
  const id = `p${i}`;
  if (kind === 'heading') return html`<h2 id="${id}">${text}</h2>`;
  return kind === 'caption' ? html`<p id="${id}"><em>${text}</em></p>` : html`<p id="${id}">${text}</p>`;
}
