import type { Stats } from './model/stats.ts';

/** More rejected files than this would push the addresses off the screen; `/stats` has them all. */
const MOST_REJECTED = 10;

/** What was read, cleaned, collapsed and indexed, in lines for a person at a terminal. */
export function startReport(stats: Stats): readonly string[] {
  const { documents, articles, entities, index } = stats;
  return [
    `Read       ${count(documents.files, 'file')}: ${count(documents.read, 'document')}, ${documents.rejected.toLocaleString('en')} rejected.`,
    ...rejectedLines(stats),
    `Cleaned    ${removedLine(stats)}`,
    `Collapsed  ${count(articles.duplicates, 'copy', 'copies')}: ${count(articles.unique, 'different article')}.`,
    `Indexed    ${count(articles.words, 'word')}, ${count(index.terms, 'different term')}; ` +
      `${count(entities.person, 'person', 'people')}, ${count(entities.organization, 'organisation')}, ${count(entities.place, 'place')}.`,
    ...warningLines(stats),
    ...overrideLines(stats),
  ];
}

function rejectedLines({ rejected }: Stats): readonly string[] {
  const shown = rejected.slice(0, MOST_REJECTED).map(({ path, record, reason }) => {
    const where = record === null ? path : `${path}, record ${record}`;
    return `           - ${printable(where)}: ${printable(reason)}`;
  });
  const more = rejected.length - shown.length;
  return more > 0 ? [...shown, `           - and ${more} more: see /stats`] : shown;
}

function removedLine({ removed }: Stats): string {
  const kinds = Object.entries(removed).map(([kind, number]) => `${number} ${kind}`);
  return kinds.length === 0
    ? 'nothing had to be taken out.'
    : `took out ${kinds.join(', ')}: each article lists its own.`;
}

function warningLines({ warnings }: Stats): readonly string[] {
  return warnings.length === 0 ? [] : [`Noticed    ${count(warnings.length, 'remark')}: see /stats`];
}

/** Corrections without effect are the operator's to repair, and shown at once. */
function overrideLines({ warnings }: Stats): readonly string[] {
  const wrong = warnings.filter(({ code }) => code === 'override');
  return wrong
    .slice(0, MOST_REJECTED)
    .map(({ path, detail }) => `           - ${path}: ${printable(detail)}`);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** A file name can hold what steers a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}
