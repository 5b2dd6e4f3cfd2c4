import type { CleanArticle, Removed } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { sha256 } from '../text/hash.ts';
import { oneLine } from '../text/one-line.ts';
import { words } from '../text/words.ts';
import { addressOf } from './address.ts';
import { authorsOf } from './authors.ts';
import { languageOf } from './language.ts';
import { markedAuthors } from './marked-authors.ts';
import { layOut } from './paragraph-kinds.ts';
import { published } from './published.ts';
import { NOTHING_RECURS, type Recurring } from './recurring-lines.ts';
import { stampLines } from './stamp-lines.ts';
import { sourceOfName, sourceOfUrl } from './source.ts';
import { takeApart } from './take-apart.ts';
import { titleOf, titleOfName } from './title.ts';
import type { Warning } from './warning.ts';

/** What holds for every document of a folder unless the document says otherwise. */
export interface FolderDefaults {
  /** The name of the source. */
  readonly source: string | null;
  /** Whether the paths of the folder, or the names of its files alone, hold publication dates. */
  readonly dateFrom: 'path' | 'name' | null;
}

/** The speed of silent reading that reading times are told by, in words a minute (Brysbaert 2019: 238 for prose). */
const WORDS_A_MINUTE = 230;

/**
 * The article in a document; `recurring` are lines that other articles of its source have around their texts too. Never throws; a pure function of its arguments; linear in the length of the text.
 *
 * 1–6. Take the document apart: furniture, repeats, page matter, headline, standfirst, dateline.
 * 7. Lay out what is left as the clean text: body, headings and captions.
 * 8. Describe it: title, authors, date, source, language, size.
 *
 * Every character of the document is in the title, the lead or the text, or else in `quality.removed`; only white space and
 * invisible characters are not accounted for. `mapSource` says where each stood. Markup and entities stay as written. The
 * content hash is the SHA-256 of title, lead ('' if null) and text, joined by empty lines.
 */
export function cleanDocument(
  document: Document,
  defaults: FolderDefaults,
  recurring: Recurring = NOTHING_RECURS,
): CleanArticle {
  const { headline, standfirst, dateline, kept, removed, markOf } = takeApart(document, recurring); // 1–6
  const laidOut = layOut(kept, markOf); // 7
  const found = { ...laidOut, headline: headline.title, lead: standfirst.lead, dateline, removed };
  const stretch = [kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0] as const;
  return describe(document, defaults, { ...found, stretch }); // 8
}

type Found = Pick<CleanArticle, 'text' | 'paragraphs' | 'lead' | 'dateline'> & {
  readonly headline: string | null;
  /** Where the text begins and ends in the document. */
  readonly stretch: readonly [start: number, end: number];
  readonly removed: readonly Removed[];
};

function describe(document: Document, defaults: FolderDefaults, found: Found): CleanArticle {
  const { headline, lead, text, dateline, removed } = found;
  const { given } = document;
  const title = titleOf(headline, found.paragraphs);
  const { title: shown, titleOrigin } = title ?? titleOfName(document.path);
  const address = addressOf(given.url);
  const opening = [...(lead === null ? [] : [lead]), ...found.paragraphs.map((paragraph) => paragraph.text)];
  const stamps = stampLines({
    title: headline ?? given.title ?? null,
    removed,
    dateline,
    opening,
    text: found.stretch,
  });
  const date = published({ document, url: address.value, dateFrom: defaults.dateFrom, stamps });
  const language = languageOf(given.language, text);
  const wordCount = words(text).length;
  return {
    title: shown,
    titleOrigin,
    lead,
    text,
    paragraphs: found.paragraphs,
    authors: authorsIn(found, given.authors),
    dateline,
    source: sourceOfName(given.source) ?? sourceOfAddress(address.value) ?? sourceOfName(defaults.source),
    url: address.value && oneLine(given.url!),
    published: date.value,
    language: language.value,
    wordCount,
    readingMinutes: Math.ceil(wordCount / WORDS_A_MINUTE),
    contentHash: sha256([shown, lead ?? '', text].join('\n\n')),
    quality: {
      removed: [...removed],
      warnings: [
        ...emptiness(text, title !== null),
        ...address.warnings,
        ...date.warnings,
        ...language.warnings,
      ],
    },
  };
}

/** By metadata and lines that are bylines; else by those that the page calls so, above the text: below it others may be named. */
function authorsIn({ removed, stretch }: Found, given: readonly string[] = []): string[] {
  const authors = authorsOf(
    given,
    textsOf(removed, ({ kind }) => kind === 'byline'),
  );
  if (authors.length > 0) return authors;
  return markedAuthors(textsOf(removed, ({ rule, range }) => rule === 'byline' && range[1] <= stretch[0]));
}

const sourceOfAddress = (url: URL | null): CleanArticle['source'] => url && sourceOfUrl(url);

function textsOf(removed: readonly Removed[], filter: (passage: Removed) => boolean): string[] {
  return removed.filter(filter).map((passage) => passage.text);
}

function emptiness(text: string, isTitled: boolean): Warning[] {
  const empty = { code: 'empty-text', detail: 'Nothing of the document is left as text.' };
  const named = { code: 'title-from-name', detail: 'The title is the name of the file.' };
  return [...(text === '' ? [empty] : []), ...(isTitled ? [] : [named])];
}
