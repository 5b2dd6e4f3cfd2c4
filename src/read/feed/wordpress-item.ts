import type { Element } from '../markup/element.ts';
import type { Failure } from '../failure.ts';
import { noArticle, unpublished } from '../no-article.ts';
import { childrenNamed, childText, plainText, type FeedRecord } from './feed-record.ts';
import { rssRecord } from './rss-record.ts';
import { wordPressHtml } from './wordpress-html.ts';

/** What WordPress keeps beside the posts; a type that is not listed is one of the site's own, and as good as a post. */
const NO_POST: ReadonlySet<string> = new Set([
  'page',
  'attachment',
  'revision',
  'nav_menu_item',
  'custom_css',
  'customize_changeset',
  'oembed_cache',
  'user_request',
  'wp_block',
  'wp_template',
  'wp_template_part',
  'wp_global_styles',
  'wp_navigation',
  'wp_font_family',
  'wp_font_face',
  'feedback',
]);

/** Whether an item of RSS is one of a WordPress export (WXR), which holds all that the site has. */
export function isOfWordPress(item: Element): boolean {
  return childText(item, 'wp:post_type') !== undefined;
}

/** Why an item of an export is no article that its readers could see; null where it is one. */
export function wordPressFailure(item: Element): Failure | null {
  const type = childText(item, 'wp:post_type')!;
  const status = childText(item, 'wp:status') ?? 'publish';
  const isClosed = childText(item, 'wp:post_password') !== undefined;
  if (NO_POST.has(type)) return noArticle(`one of the type "${type}"`, 'Export posts only, or leave it so.');
  if (status !== 'publish') return unpublished(`one with the status "${status}"`);
  return isClosed ? unpublished('one that a password protects') : null;
}

/** An item of an export under our names: the text as the editor has it, the excerpt as lead, authors by their names. */
export function wordPressRecord(item: Element, base: string | undefined, channel: Element): FeedRecord {
  const record = rssRecord(item, base);
  const content = childText(item, 'content:encoded');
  const excerpt = childText(item, 'excerpt:encoded');
  return {
    ...record,
    text: content && wordPressHtml(content),
    lead: excerpt && plainText(excerpt),
    authors: record.authors!.map((login) => displayName(channel, login) ?? login),
  };
}

function displayName(channel: Element, login: string): string | undefined {
  const author = childrenNamed(channel, 'wp:author').find(
    (one) => childText(one, 'wp:author_login') === login,
  );
  return author && childText(author, 'wp:author_display_name');
}
