import type { Corpus } from '../../corpus/corpus.ts';
import { nearest } from '../../text/nearest.ts';
import { slug } from '../../text/slug.ts';
import { HttpProblem } from './http-problem.ts';

/** Comparing an id with every other takes time; above this many the help is left to luck. */
const MOST_COMPARED = 20_000;

/** The longest id that is compared (see ArticleId). */
const LONGEST_ID = 128;

/** 404 for an id that no article has, with the id that was likely meant: of the file name, cut short, or mistyped. */
export function unknownArticle(id: string, { articles }: Corpus): HttpProblem {
  return unknown(`No article has the id "${id.slice(0, LONGEST_ID)}".`, {
    param: 'id',
    received: id,
    suggestion: likelyId(slug(id.replace(/\.[a-z0-9]{1,8}$/i, '')), articles),
  });
}

/** 404 for a path that no entity has, with the path that was likely meant. */
export function unknownEntity(id: string, { entities }: Corpus): HttpProblem {
  const [type, name] = id.split('/') as [string, string];
  return unknown(`No entity has the id "${id.slice(0, LONGEST_ID)}".`, {
    param: 'slug',
    received: name,
    suggestion: likelyId(`${type}/${slug(name)}`, entities),
  });
}

/** 404 for an id that neither a story nor an article of one has, with the id that was likely meant. */
export function unknownStory(id: string, { stories, articles }: Corpus): HttpProblem {
  const alone = articles.has(id) ? ' The article of this id is the only report of its event.' : '';
  return unknown(`No story has the id "${id.slice(0, LONGEST_ID)}".${alone}`, {
    param: 'id',
    received: id,
    suggestion: likelyId(slug(id), stories),
  });
}

interface Missing {
  readonly param: string;
  readonly received: string;
  readonly suggestion: string | undefined;
}

function unknown(message: string, { param, received, suggestion }: Missing): HttpProblem {
  const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  const error = { param, message, received: received.slice(0, LONGEST_ID) };
  return new HttpProblem('not-found', message + hint, {
    errors: [suggestion === undefined ? error : { ...error, suggestion }],
  });
}

function likelyId(id: string, known: ReadonlyMap<string, unknown>): string | undefined {
  if (known.has(id)) return id;
  const compared = [...known.keys()].slice(0, MOST_COMPARED);
  return compared.find((one) => id !== '' && one.startsWith(id)) ?? nearest(id, compared);
}
