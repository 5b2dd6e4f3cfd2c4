import type { Published } from '../model/article.ts';

/** A date with its precision, without the evidence. */
export type When = Omit<Published, 'basis'>;

/** No newspaper is older: the Relation of Strasbourg began in 1605. An earlier year is a typing error or a placeholder. */
const FIRST_YEAR = 1600;

/** The names of the months in the languages of large news sites, as dates are written there; a short form ends where it may. */
const MONTHS: readonly string[] = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen janeiro stycznia января січня януари ianuarie ledna január ocak tammikuuta gener ιανουαρίου يناير जनवरी',
  'february feb februar februari février févr fevrier febrero febbraio fevereiro fev lutego февраля лютого февруари februarie února február şubat helmikuuta febrer φεβρουαρίου فبراير फरवरी',
  'march mar märz mär mrz marts mars marzo março marco maart mrt marca марта березня март martie března március mart maaliskuuta març μαρτίου مارس मार्च',
  'april apr avril avr abril abr aprile kwietnia апреля квітня април aprilie dubna április nisan huhtikuuta απριλίου أبريل ابريل अप्रैल',
  'may mai mayo maggio mag maio mei maj maja мая травня май května május mayıs toukokuuta maig μαΐου مايو मई',
  'june jun juni juin junio giugno giu junho czerwca июня червня юни iunie června június haziran kesäkuuta juny ιουνίου يونيو जून',
  'july jul juli juillet juil julio luglio lug julho lipca июля липня юли iulie července július temmuz heinäkuuta juliol ιουλίου يوليو जुलाई',
  'august aug août aout agosto ago augustus augusti sierpnia августа серпня август srpna augusztus ağustos elokuuta agost αυγούστου أغسطس अगस्त',
  'september sept sep septembre septiembre settembre set setembro września сентября вересня септември septembrie září szeptember eylül syyskuuta setembre σεπτεμβρίου سبتمبر सितंबर',
  'october oct oktober okt octobre octubre ottobre ott outubro out października октября жовтня октомври octombrie října október ekim lokakuuta οκτωβρίου أكتوبر اكتوبر अक्टूबर',
  'november nov novembre noviembre novembro listopada ноября листопада ноември noiembrie listopadu kasım marraskuuta νοεμβρίου نوفمبر नवंबर',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember grudnia декабря грудня декември decembrie prosince aralık joulukuuta desembre δεκεμβρίου ديسمبر दिसंबर',
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** Every name that `monthNumber` knows, the longest first, as one of them stands in a pattern. */
export const MONTH_NAMES = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Hours east of Greenwich of the zone names that mean one offset in news (RFC 2822 and European ones). */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;
const MINUTES_A_DAY = 1440;

/** The parts of a date as written; month and day count from 1, `zone` is a name or an offset. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

/**
 * The date of these parts: an instant in UTC where day, time and zone are known, else the day, month or year.
 * A time without a zone is dropped, because it names no instant. null for a date that the calendar does not have.
 */
export function dateOf(parts: DateParts): When | null {
  const { year, month, day } = parts;
  if (year < FIRST_YEAR) return null;
  if (month === undefined) return { value: String(year), precision: 'year' };
  if (!(month >= 1 && month <= 12)) return null;
  if (day === undefined) return { value: `${year}-${two(month)}`, precision: 'month' };
  if (day < 1 || day > daysIn(year, month)) return null;
  return withTime({ value: `${year}-${two(month)}-${two(day)}`, precision: 'day' }, parts);
}

/** The instant of these milliseconds since 1970, at most 13 figures. */
export function dateOfEpoch(milliseconds: number): When {
  return { value: instant(milliseconds), precision: 'second' };
}

/** The number of a month by its name or short form in one of the known languages; 0 where it is none. */
export function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(name.toLowerCase()) ?? 0;
}

function withTime(day: When, { time, zone }: DateParts): When | null {
  if (time === undefined) return day;
  const local = Date.parse(`${day.value}T${time}Z`);
  if (Number.isNaN(local)) return null;
  const minutes = zone === undefined ? undefined : offsetMinutes(zone);
  if (minutes === undefined) return day;
  return { value: instant(local - minutes * 60_000), precision: 'second' };
}

function offsetMinutes(zone: string): number | undefined {
  const match = OFFSET.exec(zone);
  if (!match) {
    const hours = ZONES[zone.toLowerCase()];
    return hours === undefined ? undefined : hours * 60;
  }
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes < MINUTES_A_DAY ? (match[1] === '-' ? -minutes : minutes) : undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (number: number): string => String(number).padStart(2, '0');

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');
