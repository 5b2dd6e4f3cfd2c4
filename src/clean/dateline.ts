import type { Dateline } from '../model/article.ts';
import { offsetBehind } from './raw-offset.ts';
import { type Cleaning, removal } from './removal.ts';
import { endsSentence } from './shape.ts';

/** A dateline found at the head of a paragraph, and how many of its characters it takes with the space after it. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly length: number;
}

/** No dateline is longer: two places, a date and an agency. */
const LONGEST = 120;

/** The news agencies that sign datelines; a place in small letters needs one of them. */
const AGENCIES =
  'Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|UPI|CNN|BBC|dpa|DPA|EFE|ANSA|APA|ATS|PA|AAP|CP|The Canadian Press|Canadian Press|' +
  'Xinhua|TASS|Tass|ITAR-TASS|Interfax|RIA Novosti|Sputnik|PTI|ANI|IANS|UNI|Kyodo|Kyodo News|Jiji Press|Yonhap|Bernama|Antara|' +
  'Anadolu|Anadolu Agency|AA|IRNA|ISNA|Tasnim|SANA|WAM|KUNA|SPA|Petra|MENA|MAP|IPS|VOA|RFE/RL|RFERL|AKI|Adnkronos|Lusa|' +
  'Bloomberg|Thomson Reuters Foundation|CNA|CBS News|ABC News|NBC News|CBS|KNN|StatePoint|Newsfile|PRNewswire|PR NEWSWIRE|BUSINESS WIRE|GLOBE NEWSWIRE';

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const DATE = String.raw`(?<date>(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?)`;
/** Words in capitals, joined by spaces, hyphens or slashes; then, after a comma, a state or country in small letters. */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]{1,20}(?:[ /-]\p{Lu}[\p{Lu}\p{M}.'’]{0,20}){0,5}`;
const MIXED = String.raw`\p{Lu}[\p{L}\p{M}.'’]{1,20}(?:[ /-]\p{Lu}?[\p{L}\p{M}.'’]{1,20}){0,4}`;
const REGION = String.raw`(?:, (?!${MONTH} \d)${MIXED})?`;
const DASH = String.raw`\s?(?:[—–―]|--?)\s?`;

const pattern = (source: string): RegExp => new RegExp(`^${source}`, 'u');

/** From the most certain to the least: an agency, then a date, then a place in capitals before a dash. */
const FORMS: readonly RegExp[] = [
  pattern(
    `(?<place>${CAPITALS}${REGION})(?:,? ${DATE})?,? \\((?<agency>[\\p{L}][\\p{L}/. -]{1,30})\\)(?:${DASH}|: )`,
  ),
  pattern(
    `(?<place>${MIXED}${REGION})(?:,? ${DATE})?,? \\((?<agency>${AGENCIES})\\)(?:${DASH}|: | ?(?=\\p{Lu}))`,
  ),
  pattern(`\\((?<agency>${AGENCIES})\\)(?:${DASH}|: | ?(?=\\p{Lu}))`),
  pattern(`(?<place>${CAPITALS}${REGION}),? ${DATE}(?:${DASH}|: )`),
  pattern(`(?<place>(?=[^—–]{4})${CAPITALS}${REGION})\\s(?:[—–―]|--?)\\s`),
];

/** Words in capitals before a dash that label a text instead of placing it. */
const LABELS =
  /^(?:UPDATED?|ANALYSIS|OPINION|BREAKING|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|NOTE|CORRECTION|FACT ?BOX|EXPLAINER|INTERVIEW|REVIEW|FEATURE|LIVE|QUESTION|ANSWER|WARNING|READ MORE)\b/;
/** A dateline opens a sentence: what follows begins with a capital, a quote or a figure. */
const SENTENCE_START = /^["'“‘«„([]?[\p{Lu}\p{Lo}\p{Lt}\d$€£]/u;
/** A first sentence has at least this many characters; a shorter rest belongs to a heading. */
const SHORTEST_REST = 20;

/** Takes the dateline off the first paragraph that is a sentence; null where that has none. */
export function takeDateline(cleaning: Cleaning): { dateline: Dateline | null; cleaning: Cleaning } {
  const { raw, kept, removed } = cleaning;
  const place = kept.findIndex((block) => endsSentence(block.text));
  const found = place === -1 ? null : datelineOf(kept[place]!.text);
  if (!found) return { dateline: null, cleaning };
  const { start, end, text } = kept[place]!;
  const from = offsetBehind(raw, start, found.dateline.text);
  const rest = { start: from, end, text: text.slice(found.length) };
  const verdict = { kind: 'dateline', rule: 'dateline' } as const;
  return {
    dateline: found.dateline,
    cleaning: {
      raw,
      kept: kept.with(place, rest),
      removed: [...removed, removal(raw, { start, end: from }, verdict)],
    },
  };
}

/**
 * The dateline that a paragraph begins with ("GENEVA, Oct 23 (Reuters) - ", "WASHINGTON (AP) — ", "LONDON — "), or null.
 * A place in small letters counts only before a known agency in brackets. The date in it stays as written.
 */
export function datelineOf(paragraph: string): FoundDateline | null {
  const found = match(paragraph);
  // Two in a row are no dateline but a list of places, and taking one would leave another to be taken next time.
  return found && !match(paragraph.slice(found.length)) ? found : null;
}

function match(paragraph: string): FoundDateline | null {
  const head = paragraph.slice(0, LONGEST);
  if (LABELS.test(head)) return null;
  for (const form of FORMS) {
    const hit = form.exec(head);
    if (hit && startsSentence(paragraph.slice(hit[0].length))) return describe(hit);
  }
  return null;
}

function startsSentence(rest: string): boolean {
  return rest.length >= SHORTEST_REST && SENTENCE_START.test(rest);
}

function describe(hit: RegExpExecArray): FoundDateline {
  const { place = null, agency = null, date = null } = hit.groups!;
  return { dateline: { text: hit[0].trim(), place, agency, date }, length: hit[0].length };
}
