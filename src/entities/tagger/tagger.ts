import { readClusters, type Clusters } from './clusters.ts';
import { readModel, type Model } from './model.ts';
import { scorer, type Scorer } from './scoring.ts';
import { wordForm, type WordForm } from './word.ts';

/** A trained recogniser, ready to read texts. */
export interface Tagger {
  readonly model: Model;
  /** What a word is by itself; equal words give one and the same object. */
  readonly formOf: (word: string) => WordForm;
  readonly score: Scorer;
}

/** The two files that the trainer writes. */
export interface TaggerFiles {
  readonly model: Uint8Array;
  readonly clusters: Uint8Array;
}

/** So many words are kept; then all are forgotten. News has fewer in a thousand articles. */
const MOST_WORDS = 100_000;
/** Longer words are no words; what they tell would never be used again. */
const LONGEST_KEPT = 40;

/** Makes a tagger of its files. Throws a RangeError where they are cut short. */
export function readTagger({ model, clusters }: TaggerFiles): Tagger {
  const weights = readModel(model);
  return { model: weights, formOf: formReader(readClusters(clusters)), score: scorer(weights) };
}

/** Reads words and remembers them: texts repeat theirs. */
export function formReader(clusters: Clusters): (word: string) => WordForm {
  const forms = new Map<string, WordForm>();
  return (word) => {
    const known = forms.get(word);
    if (known) return known;
    const form = wordForm(word, clusters);
    if (word.length > LONGEST_KEPT) return form;
    if (forms.size >= MOST_WORDS) forms.clear();
    forms.set(word, form);
    return form;
  };
}
