import { isRecord, type ParsedRecord } from '../collect-records.ts';
import type { Failure } from '../failure.ts';
import { noArticle, unpublished } from '../no-article.ts';

type Values = Readonly<Record<string, unknown>>;

/** The posts of an export of Ghost (`{"db": [{"data": {"posts": […]}}]}`); null for any other JSON. */
export function ghostRecords(value: unknown): readonly ParsedRecord[] | null {
  const [db] = listOf(fieldOf(value, 'db'));
  const data = fieldOf(db, 'data') ?? fieldOf(value, 'data');
  const posts = fieldOf(data, 'posts');
  if (!Array.isArray(posts)) return null;
  return posts.map((post: unknown, index) => recordOf(post, index + 1, data));
}

function recordOf(post: unknown, record: number, data: unknown): ParsedRecord {
  if (!isRecord(post)) return { record, value: post, failure: null };
  const {
    id,
    uuid,
    title,
    html,
    plaintext,
    custom_excerpt: lead,
    published_at: date,
    ...rest
  } = post as Values;
  const isHtml = typeof html === 'string' && html !== '';
  const authors = authorsOf(id, data);
  const value = {
    id: uuid ?? id,
    title,
    lead,
    date,
    authors,
    url: rest['canonical_url'],
    language: rest['locale'],
  };
  return { record, value: { ...value, text: isHtml ? html : plaintext }, failure: failureOf(rest), isHtml };
}

function failureOf({ type = 'post', page, status = 'published' }: Values): Failure | null {
  if (type !== 'post' || page === true || page === 1)
    return noArticle('a page', 'Export posts only, or leave it so.');
  return status === 'published' ? null : unpublished(`one with the status ${JSON.stringify(status)}`);
}

/** The names of the authors of a post, by way of their ids. */
function authorsOf(post: unknown, data: unknown): unknown[] {
  const names = new Map(
    listOf(fieldOf(data, 'users')).map((user) => [fieldOf(user, 'id'), fieldOf(user, 'name')]),
  );
  const written = listOf(fieldOf(data, 'posts_authors')).filter((one) => fieldOf(one, 'post_id') === post);
  return written.map((one) => names.get(fieldOf(one, 'author_id')));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? (value as Values)[key] : undefined;
}
