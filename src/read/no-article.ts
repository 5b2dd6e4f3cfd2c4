import { failure, type Failure } from './failure.ts';

/** For what can be read and is no published article: a page of links, a draft, an attachment. */
export function noArticle(found: string, remedy: string): Failure {
  return failure('no-article', { expected: 'a published article', found, remedy });
}

/** For a record that its system says nobody could read there: a draft, say. */
export function unpublished(found: string): Failure {
  return noArticle(found, 'Publish it before you export, if it is to be served.');
}
