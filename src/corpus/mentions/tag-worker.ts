import { tagArticle, type Taggable } from '../../entities/tag-article.ts';
import { answerJobs } from '../../thread/answer-jobs.ts';
import { loadTagger } from './load-tagger.ts';
import { rowsOf, type MentionRows } from './mention-rows.ts';

/** The program of a thread: a batch of articles is answered with the rows of each. */
answerJobs(async function* (articles: readonly Taggable[]): AsyncGenerator<MentionRows[]> {
  yield articles.map((article) => rowsOf(tagArticle(article, loadTagger())));
});
