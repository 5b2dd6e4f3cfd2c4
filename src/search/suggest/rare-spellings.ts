import { stem } from '../../text/stem.ts';
import { words } from '../../text/words.ts';
import { forgivenErrors, inCaseOf, similarTerms } from '../plan/typos.ts';
import type { Plan } from '../plan/plan-query.ts';
import type { PlannedLeaf } from '../plan/planning.ts';
import type { IndexData } from '../store/index-data.ts';
import { isPlainWord, phraseWords, type WrittenWord } from './leaf-words.ts';

/** A word in more articles than these is a word, however it is spelt: one in ten of such would be corrected wrongly. */
const RARE = 3;

/** What was meant is in at least as many times more articles. Set on 34,106 words of one article each, 2026-11. */
const TIMES = 20;

/** At most so many words are compared with the dictionary. */
const MOST_COMPARED = 8;

/**
 * By word as written: the term that was likely meant, where the word stands in few articles and another one, one typing
 * error away, in many times as many. It is a misspelling that the corpus has, too, or a rare word: that is for the
 * caller to say.
 */
export function rareSpellings(data: IndexData, plan: Plan): ReadonlyMap<string, string> {
  const rare = plan.leaves
    .filter(({ excluded }) => !excluded)
    .flatMap((leaf) => wordsOf(leaf))
    .filter(({ term }) => isRare(frequencyOf(data, term)))
    .slice(0, MOST_COMPARED);
  return new Map(
    rare.flatMap((word): [string, string][] => {
      const meant = muchMoreFrequent(data, word);
      return meant === null ? [] : [[word.written, inCaseOf(word.written, meant)]];
    }),
  );
}

/** Where the query itself forgives errors, what is near was found. */
function wordsOf({ node }: PlannedLeaf): WrittenWord[] {
  if (node.kind === 'word' && node.edits !== undefined) return [];
  if (!isPlainWord(node)) return phraseWords(node);
  const found = words(node.text, { query: true });
  return found.length > 1 ? [] : [{ written: node.text, term: found[0]!.term }];
}

function isRare(frequency: number): boolean {
  return frequency > 0 && frequency <= RARE;
}

/** In how many articles a term stands, or the most frequent form of its word: that is found as well. */
function frequencyOf({ store, stems }: IndexData, term: string): number {
  const forms = stems.get(stem(term)) ?? [];
  return Math.max(0, ...forms.map((form) => store.articlesWith[form]!));
}

function muchMoreFrequent(data: IndexData, { written, term }: WrittenWord): string | null {
  const errors = Math.min(1, forgivenErrors(written, 'auto'));
  const [nearest] = similarTerms(term, errors, data);
  const { terms, articlesWith } = data.store;
  const isMeant = nearest !== undefined && articlesWith[nearest]! >= TIMES * frequencyOf(data, term);
  return isMeant ? terms[nearest]! : null;
}
