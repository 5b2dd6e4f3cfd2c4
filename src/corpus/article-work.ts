import { cleanDocument, type FolderDefaults } from '../clean/clean-document.ts';
import { tagArticle } from '../entities/tag-article.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { FoundMention } from '../model/entity.ts';
import { createRounds, type Round } from '../text/rounds.ts';
import { documentHash } from './corpus-version.ts';
import { loadTagger } from './mentions/load-tagger.ts';

/** The work on one article: a function of its document, so it is done again only for a document that is not known. */
export interface ArticleWork {
  readonly clean: (document: Document, defaults: FolderDefaults) => CleanArticle;
  readonly recognise: (document: Document, article: CleanArticle) => FoundMention[];
}

/** Does all the work. */
export const ALL_WORK: ArticleWork = {
  clean: cleanDocument,
  recognise: (_document, article) => tagArticle(article, loadTagger()),
};

/** The work for one generation; `end` forgets documents that are gone. */
export interface RememberedWork extends ArticleWork {
  /** Whether the mentions of a document are remembered. */
  readonly knows: (document: Document) => boolean;
  /** Remembers mentions that were found elsewhere, by the same recogniser. */
  readonly learn: (document: Document, mentions: FoundMention[]) => void;
  readonly end: () => void;
}

/** Work that is remembered by the hash of the document; each call begins a generation. Only for one set of defaults. */
export function createArticleMemo(work: ArticleWork = ALL_WORK): () => RememberedWork {
  const beginCleaning = createRounds<CleanArticle>();
  const beginRecognising = createRounds<FoundMention[]>();
  return () => {
    const cleaned = beginCleaning();
    const recognised = beginRecognising();
    return {
      clean: (document, defaults) => known(cleaned, document, () => work.clean(document, defaults)),
      recognise: (document, article) =>
        known(recognised, document, () => work.recognise(document, article)).map(copied),
      knows: (document) => recognised.get(documentHash(document)) !== undefined,
      learn: (document, mentions) => recognised.set(documentHash(document), mentions),
      end: () => {
        cleaned.end();
        recognised.end();
      },
    };
  };
}

/** A record that stands twice in a file is two articles: each has mentions of its own. */
const copied = (mention: FoundMention): FoundMention => ({ ...mention });

function known<T>(round: Round<T>, document: Document, make: () => T): T {
  const key = documentHash(document);
  const value = round.get(key) ?? make();
  round.set(key, value);
  return value;
}
