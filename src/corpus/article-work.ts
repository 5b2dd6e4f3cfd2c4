import { cleanDocument, type FolderDefaults } from '../clean/clean-document.ts';
import { tagArticle } from '../entities/tag-article.ts';
import { NOTHING_RECURS, type Recurring } from '../clean/recurring-lines.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { FoundMention } from '../model/entity.ts';
import { createRounds, type Round } from '../text/rounds.ts';
import { documentHash } from './corpus-version.ts';
import { loadTagger } from './mentions/load-tagger.ts';

/** The work on one article: a function of its document, so it is done again only for a document that is not known. */
export interface ArticleWork {
  readonly clean: (document: Document, defaults: FolderDefaults, recurring?: Recurring) => CleanArticle;
  readonly recognise: (document: Document, article: CleanArticle) => FoundMention[];
}

/** Does all the work. */
export const ALL_WORK: ArticleWork = {
  clean: cleanDocument,
  recognise: (_document, article) => tagArticle(article, loadTagger()),
};

/** The work for one generation; `end` forgets documents that are gone. */
export interface RememberedWork extends ArticleWork {
  /** Whether a document was cleaned before. */
  readonly hasCleaned: (document: Document) => boolean;
  /** Whether the mentions of an article are remembered. */
  readonly knows: (document: Document, article: CleanArticle) => boolean;
  /** Remembers mentions that were found elsewhere, by the same recogniser. */
  readonly learn: (document: Document, article: CleanArticle, mentions: FoundMention[]) => void;
  readonly end: () => void;
}

/** Work that is remembered by the hash of the document and of what else it depends on; each call begins a generation. Only for one set of defaults. */
export function createArticleMemo(work: ArticleWork = ALL_WORK): () => RememberedWork {
  const beginCleaning = createRounds<CleanArticle>();
  const beginRecognising = createRounds<FoundMention[]>();
  return () => {
    const cleaned = beginCleaning();
    const recognised = beginRecognising();
    const given = new Set<FoundMention[]>();
    return {
      clean: (document, defaults, recurring = NOTHING_RECURS) => {
        const key = [documentHash(document), ...recurring].join('\n');
        return known(cleaned, key, () => work.clean(document, defaults, recurring));
      },
      hasCleaned: (document) => cleaned.get(documentHash(document)) !== undefined,
      recognise: (document, article) => {
        const mentions = known(recognised, keyOf(document, article), () => work.recognise(document, article));
        const isTaken = given.has(mentions);
        given.add(mentions);
        return isTaken ? mentions.map(copied) : mentions;
      },
      knows: (document, article) => recognised.get(keyOf(document, article)) !== undefined,
      learn: (document, article, mentions) => recognised.set(keyOf(document, article), mentions),
      end: () => {
        cleaned.end();
        recognised.end();
      },
    };
  };
}

/** A record that stands twice in a file is two articles: each has mentions of its own. The first has the very same as the last time. */
const copied = (mention: FoundMention): FoundMention => ({ ...mention });

/** The same document may be cleaned with other lines recurring. */
const keyOf = (document: Document, { contentHash }: CleanArticle): string =>
  `${documentHash(document)} ${contentHash}`;

function known<T>(round: Round<T>, key: string, make: () => T): T {
  const value = round.get(key) ?? make();
  round.set(key, value);
  return value;
}
