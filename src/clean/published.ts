import type { Published } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { oneLine } from '../text/one-line.ts';
import { bareLine } from './bare-line.ts';
import { dateOf, monthNumber, type When } from './calendar.ts';
import { dayOrder } from './day-order.ts';
import { datesIn, type DayOrder, parseDate } from './parse-date.ts';
import { proseWords } from './prose-words.ts';
import { PUBLISHED } from './stamp-lines.ts';
import type { Finding, Warning } from './warning.ts';

/** Where the evidence for a date may stand, each null or empty where there is none. */
export interface DateEvidence {
  readonly document: Document;
  readonly url: URL | null;
  readonly dateFrom: 'path' | 'name' | null;
  /** Lines that may say when the page was published, in groups, the most telling first. */
  readonly stamps: readonly (readonly string[])[];
}

const UNKNOWN: Published = { value: null, precision: 'unknown', basis: null };

/** `/2015/10/23/`, `/2015-10-23/`, `/2015/oct/23/`, `/20151023/`, `/2015/10/`: whole segments, never part of a slug. */
const IN_ADDRESS: readonly RegExp[] = [
  /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=\/|$)/,
  /\/(\d{4})(\d{2})(\d{2})(?=\/|$)/,
  /\/(\d{4})[/-](\d{2})(?=\/(?!\d{1,2}(?:\/|$)))/,
];
/** In the paths of a folder whose operator says that they hold dates, a part of a name counts too. */
const IN_PATH: readonly RegExp[] = [
  /(?<!\d)(\d{4})[-_./](\d{1,2})[-_./](\d{1,2})(?!\d)/,
  /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})[-_./](\d{2})(?!\d|[-_.]\d{1,2}(?!\d))/,
  /(?<![^/])(\d{4})(?=\/)/,
];

/** What the complaint about a date in the metadata says. */
const PROBLEMS = {
  impossible: 'is no day of the calendar or older than newspapers',
  ambiguous: 'could be two different days; write it as YYYY-MM-DD',
  unreadable: 'is in no known form; write it as YYYY-MM-DD',
  far: 'is in a far future; it is served as it is',
};

/**
 * When an article was published: by its metadata, else its address, else its path where the folder's settings say so,
 * else a line that stamps it. Without evidence the value is null; a date in the metadata that cannot be is warned of.
 */
export function published(evidence: DateEvidence): Finding<Published> {
  const { document, url, dateFrom, stamps } = evidence;
  const given = oneLine(document.given.date ?? '');
  const order = dayOrder(document.given.language, url);
  const parsed = given === '' ? undefined : parseDate(given, order);
  if (parsed && 'when' in parsed) {
    const warnings = isFar(parsed.when) ? [complaint(given, { problem: 'far' })] : [];
    return { value: found(parsed.when, 'metadata', given), warnings };
  }
  const inAddress = url && search(url.pathname, IN_ADDRESS, 'url');
  const value =
    (inAddress && (dayWithin(inAddress, stamps.flat(), order) ?? inAddress)) ??
    fromPath(document.path, dateFrom) ??
    fromStamps(stamps, order) ??
    UNKNOWN;
  return { value, warnings: parsed ? [complaint(given, parsed)] : [] };
}

/** What is dated later has a placeholder for a date. A fixed year, for a clock would make the answer depend on the day. */
const LAST_YEAR = 2100;

const isFar = ({ value }: When): boolean => Number(value!.slice(0, 4)) > LAST_YEAR;

function complaint(given: string, { problem }: { readonly problem: keyof typeof PROBLEMS }): Warning {
  return { code: `date-${problem}`, detail: `The date "${given.slice(0, 100)}" ${PROBLEMS[problem]}.` };
}

type Kind = NonNullable<Published['basis']>['kind'];

function found(when: When, kind: Kind, evidence: string): Published {
  return { ...when, basis: { kind, evidence } };
}

function search(path: string, patterns: readonly RegExp[], kind: Kind): Published | null {
  for (const pattern of patterns) {
    const match = pattern.exec(path);
    const when = match && dateOf(pathParts(match));
    if (when) return found(when, kind, match[0]);
  }
  return null;
}

function pathParts([, year, month, day]: RegExpExecArray): { year: number; month?: number; day?: number } {
  return {
    year: Number(year),
    ...(month !== undefined && { month: monthNumber(month) || Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function fromPath(path: string, dateFrom: 'path' | 'name' | null): Published | null {
  if (dateFrom === null) return null;
  const searched = dateFrom === 'name' ? path.slice(path.lastIndexOf('/') + 1) : path;
  return search(searched, IN_PATH, dateFrom);
}

/** A label before the date of a stamp: "Published:", "Last updated on". */
const LABEL =
  /^(?:(?:associated press|ap|reuters|afp|xinhua)\s?[-–—,|:]\s?)?(?:(?:first |last |date |article )?(?:published|posted|updated|modified|launched|created|date|issued|filed)(?: (?:date|on|at))?\s?[:|-]?\s?(?:on )?)?/i;

const LONGEST_STAMP = 160;
/** A stamp has a year, and something beside it: a line of figures alone is a number. */
const YEAR_AND_MORE = /\d{4}.*\D|\D.*\d{4}/;

/** What pages append to a stamp, behind a bar or a dot. */
const AFTER_DATE = / ?[|·•] ?/u;
/** The date of a line that is nothing but a stamp, exact to the day at least; null for any other line. */
export function stampDate(line: string): When | null {
  if (line.length > LONGEST_STAMP || !YEAR_AND_MORE.test(line)) return null;
  const bare = bareLine(line).replace(LABEL, '').split(AFTER_DATE, 1)[0]!;
  const parsed = parseDate(bare);
  return 'when' in parsed && isDay(parsed.when) ? parsed.when : null;
}

const isDay = ({ precision }: When): boolean => precision === 'day' || precision === 'second';

/** A day on which something else happened than the publication. */
const OTHER_DAY =
  /(?:last ?|zuletzt )?(?:updat|modif|revis|corrected|accessed|retrieved|downloaded|aktualisiert|geändert|mis à jour|actualiz|atualiz|aggiornat|обновл|更新|©|copyright)/i;

/** The day that the most telling lines agree on which name any; null where two of them name different days. */
function fromStamps(groups: readonly (readonly string[])[], order: DayOrder): Published | null {
  for (const group of groups) {
    const dated = datedLines(group, order);
    if (dated.length > 0) return agreed(dated);
  }
  return null;
}

interface DatedLine {
  readonly when: When;
  readonly stamp: string;
}

function datedLines(stamps: readonly string[], order: DayOrder): DatedLine[] {
  return stamps.flatMap((stamp) => {
    const when = dateOfStamp(publication(oneLine(stamp)), order);
    return when === null ? [] : [{ when, stamp }];
  });
}

/** What a line says of the publication: not what it says of a later change; '' where it says that alone. */
function publication(line: string): string {
  const other = OTHER_DAY.exec(line);
  if (other === null) return line;
  const before = line.slice(0, other.index).trim();
  const after = line.slice(other.index);
  // A date without another behind the word is that of the change: "23 October 2015 updated".
  return before !== '' && /\d/.test(after) ? before : after.slice(indexOrEnd(after, PUBLISHED));
}

function indexOrEnd(text: string, pattern: RegExp): number {
  const index = text.search(pattern);
  return index < 0 ? text.length : index;
}

/** Lines that say "published" before the others; null where two name different days. */
function agreed(dated: readonly DatedLine[]): Published | null {
  const said = dated.filter(({ stamp }) => PUBLISHED.test(stamp));
  const [first, ...others] = said.length > 0 ? said : dated;
  const isAgreed = others.every(({ when }) => dayOf(when) === dayOf(first!.when));
  return isAgreed ? found(first!.when, 'text', first!.stamp) : null;
}

/** What says who wrote, or that something was published, may say so in a sentence; what else does is a caption. */
const OF_PUBLICATION = /^(?:by|von|par|por|door|af|av)\s\p{Lu}|publi[sc]|posted/iu;
const MOST_PROSE = 2;

function dateOfStamp(line: string, order: DayOrder): When | null {
  if (line.length > LONGEST_STAMP) return null;
  if (!OF_PUBLICATION.test(line) && proseWords(line) > MOST_PROSE) return null;
  const [only, ...more] = datesIn(line, order);
  return stampDate(line) ?? (more.length === 0 ? (only ?? null) : null);
}

/** Of an address that names only the month: the one day in that month which lines of the page name; else null. */
function dayWithin(
  { value, precision }: Published,
  lines: readonly string[],
  order: DayOrder,
): Published | null {
  if (precision !== 'month') return null;
  const dated = datedLines(lines, order).filter(({ when }) => isDay(when) && when.value!.startsWith(value!));
  return dated.length === 0 ? null : agreed(dated);
}

const dayOf = ({ value }: When): string => value!.slice(0, 10);
