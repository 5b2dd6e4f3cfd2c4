import { listed } from '../../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { PERSON, type Step } from './names.ts';

/** Whose pictures news shows, as credits have it; folded. */
const AGENCIES = listed('reuters,ap,afp,epa,getty,photo,pool,bloomberg,newscom,shutterstock,corbis,upi,rex');
const SLASH = '/';

/**
 * Drops who took a picture: "REUTERS/Jane Zork", "(Jane Zork/AFP)". No text tells of them, though each of their pictures
 * names them. This comes before surnames are spread.
 */
export const dropCredits: Step = (reading, spans) => spans.filter((span) => !isCredit(reading, span));

function isCredit({ tokens, forms }: Reading, { from, to, type }: TaggedSpan): boolean {
  if (type !== PERSON || to - from < 2) return false;
  const isAgency = (slash: number, name: number): boolean =>
    tokens[slash]?.text === SLASH && AGENCIES.has(forms[name]?.key ?? '');
  return isAgency(from - 1, from - 2) || isAgency(to, to + 1);
}
