import { parseJson } from '../parse-json.ts';
import { attribute, childElements, textContent, type Element } from './element.ts';

/** A year, and figures beside it: a year alone is that of a record or film. */
const YEAR = /(?:19|20)\d{2}/;
const DAY = /(?:19|20)\d{2}.*\d|\d.*(?:19|20)\d{2}/;

/** The day that an address names: `/2015/10/23/`. */
const IN_ADDRESS = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|$)/;

/** Two days: sites write their own time, and others that of Greenwich. */
const NEAR = 2 * 86_400_000;

/**
 * Of the dates that a page gives for its publication, the most trusted first, that which counts: the first, or the first
 * near the day that its address names. Templates fill in the day of the visit, or of another article.
 */
export function chooseDate(dates: readonly string[], url: string | undefined): string | undefined {
  const dated = dates.filter((date) => YEAR.test(date));
  const [, year, month, day] = IN_ADDRESS.exec(url ?? '') ?? [];
  const named = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return dated.find((date) => Math.abs(Date.parse(date) - named) < NEAR) ?? dated[0];
}

/** What a page tells a service of statistics in one piece of JSON, `parsely-page`. */
export function parselyDates(content: string | undefined): string[] {
  const { pub_date: date } = Object(parseJson(content ?? 'null', '').value) as Readonly<
    Record<string, unknown>
  >;
  return typeof date === 'string' ? [date] : [];
}

interface Stamp {
  readonly element: Element;
  readonly parent: Element;
}

/** `<time>` that says it is the publication; else the only one of the page, where it is no later change. */
export function times(root: Element): string[] {
  const all = [...stampsIn(root)].filter(({ element }) => DAY.test(stampOf(element)));
  const marked = all.filter(
    ({ element }) =>
      Object.hasOwn(element.attributes, 'pubdate') ||
      /datePublished|published|pubdate/i.test(attribute(element, 'itemprop') + attribute(element, 'class')),
  );
  const days = new Set(all.map(({ element }) => stampOf(element).slice(0, 10)));
  const only = days.size === 1 && !all.some(isOfChange) ? all : [];
  return [...marked, ...only].map(({ element }) => stampOf(element));
}

function* stampsIn(parent: Element): Generator<Stamp> {
  for (const element of childElements(parent)) {
    if (element.name === 'time' || attribute(element, 'itemprop') === 'datePublished')
      yield { element, parent };
    yield* stampsIn(element);
  }
}

/** A line, not what holds the whole article. */
const LONGEST_LINE = 200;

/** Whether the line around a time says that it is that of a change. */
function isOfChange({ element, parent }: Stamp): boolean {
  const line = textContent(parent);
  const said = line.length > LONGEST_LINE ? textContent(element) : line;
  return /updated|modified|revised/i.test(said);
}

function stampOf(element: Element): string {
  const stamp = attribute(element, 'datetime') || attribute(element, 'content') || textContent(element);
  return stamp.replace(/\s+/g, ' ').trim();
}
