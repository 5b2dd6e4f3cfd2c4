import type { IncomingHttpHeaders } from 'node:http';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Terms } from '../../corpus/ingest/ingest.ts';
import { isAnyTag, namesTag } from '../answer/etag.ts';
import { HttpProblem } from '../problems/http-problem.ts';

/**
 * Holds If-Match and If-None-Match of a request that changes an article (RFC 9110, section 13.1): throws 412 where one
 * of them fails. `tagOf` answers the tag of the article in a generation, null where it has none. Weak tags are equal
 * here, which the RFC would not have: ours differ with every change of any article, so that none is lost. A file that
 * was edited since that generation fails If-Match with a tag, too.
 */
export function preconditions(headers: IncomingHttpHeaders, tagOf: (corpus: Corpus) => string | null): Terms {
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  const allow = (corpus: Corpus): void => {
    const tag = tagOf(corpus);
    if (match !== undefined && !names(match, tag)) throw failed('If-Match', match, tag);
    if (noneMatch !== undefined && names(noneMatch, tag)) throw failed('If-None-Match', noneMatch, tag);
  };
  const isTagged = match !== undefined && !isAnyTag(match);
  return { allow, ifChanged: isTagged ? 'precondition-failed' : 'article-conflict' };
}

function names(header: string, tag: string | null): boolean {
  return tag !== null && (isAnyTag(header) || namesTag(header, tag));
}

/** The longest header that an error repeats. */
const LONGEST_ECHO = 100;

function failed(header: string, came: string, tag: string | null): HttpProblem {
  const is = tag === null ? 'there is no such article' : `the article has the tag ${tag}`;
  return new HttpProblem('precondition-failed', `${header} says ${came.slice(0, LONGEST_ECHO)}, but ${is}.`);
}
