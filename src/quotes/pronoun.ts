import type { Range } from '../model/range.ts';
import type { Named, QuotableArticle, Sex } from './quotable-article.ts';
import type { Quotation } from './quotations.ts';

const SEX_OF: Readonly<Record<string, Sex>> = { he: 'male', she: 'female' };

/** What is known where a pronoun stands. */
export interface Scene {
  readonly article: QuotableArticle;
  readonly quotations: readonly Quotation[];
  /** The paragraph of the pronoun up to it, and the body paragraph right before that; null where there is none. */
  readonly here: Range;
  readonly before: Range | null;
  /** Who spoke last in either: null for somebody without a name, undefined where nobody did. */
  readonly lastSpeaker: string | null | undefined;
}

/**
 * Whom "he" or "she" means, for certain: the only person who can be meant that the paragraph names before it outside of
 * quotes; where it names none, the only one in the paragraph before; where that names none either, who spoke there.
 * Null where there are several, none, or where somebody without a name spoke since.
 */
export function whoIs(pronoun: string, scene: Scene): string | null {
  const sex = SEX_OF[pronoun.toLowerCase()];
  if (sex === undefined || scene.lastSpeaker === null) return null;
  const here = candidates(scene, scene.here, sex);
  if (here.size > 0 || scene.before === null) return only(here);
  const before = candidates(scene, scene.before, sex);
  return before.size === 0 ? fitting(scene, sex) : only(before);
}

/** Who spoke last, where that can be a man or a woman as asked. */
function fitting({ article, lastSpeaker = null }: Scene, sex: Sex): string | null {
  const known = article.mentions.find(({ entity }) => entity === lastSpeaker);
  return known !== undefined && (known.sex === null || known.sex === sex) ? lastSpeaker : null;
}

const only = (found: ReadonlySet<string>): string | null => (found.size === 1 ? [...found][0]! : null);

function candidates({ article, quotations }: Scene, [from, to]: Range, sex: Sex): Set<string> {
  const isQuoted = ({ range }: Named): boolean =>
    quotations.some((quotation) => quotation.range[0] <= range[0] && range[1] <= quotation.range[1]);
  return new Set(
    article.mentions
      .filter(({ range, type }) => type === 'person' && range[0] >= from && range[1] <= to)
      .filter((named) => (named.sex === null || named.sex === sex) && !isQuoted(named))
      .map(({ entity }) => entity),
  );
}
