import { fold } from '../text/fold.ts';
import { oneLine } from '../text/one-line.ts';
import { bylineAuthors } from './authors.ts';

/** How bylines begin in the languages of the pages seen, and labels of data. */
const SIGNED =
  /^(?:(?:written|posted|published|story|words|text|analysis|report|article|opinion|column|commentary)\s)?(?:by|par|von|por|door|av|af|di|autore?|authors?)(?::|\s\/|\s)\s?(?=\S)/i;
/** The style of the page parts the name from it. */
const GLUED = /^[Bb]y(?=\p{Lu}\p{Ll})/u;
/** A date, however near to the name, and all after it. */
const FROM_DATE =
  /[\s,|·•–—@-]*(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s)?\d.*$/i;
/** Some sites put their own address after the name. */
const SITE = /\s[a-z0-9-]{2,40}\.(?:com|org|net|co\.uk)$/;
/** The department of an author is written in letters like these. */
const ACRONYM = /(?:^|\s)\p{Lu}{3,}(?:\s|$)/u;

/** A name alone has a word or two beside the first. */
const MOST_WORDS = 4;
/** Words that make of two capitals a button, a picture's credit, a title or a publisher. */
const NOBODY =
  /\b(?:about|view|read|see|more|all|author|authors|profile|bio|biography|guest|blogger|admin|anonymous|photos?|images?|pictures?|videos?|getty|credit|courtesy|source|home|latest|top|stories|sign|subscribe|newsletter|twitter|facebook|instagram|linkedin|books?|magazine|daily|weekly|review|blog|society|council|association|foundation|cent(?:er|re)|department|ministry|office|league|party|club|city|county|state|states|kingdom|street|park|school|college|hospital|church|bank|radio|television|tv|studios?|productions?|digital|labs?|inc|ltd|llc|corp|good|morning|today|breaking|live|exclusive|updates?|science|technology|health|culture|style|travel|entertainment|editorial|letters?|notes?|security|design|architecture)\b/i;

/**
 * The authors by the lines between headline and text that the markup of a page calls bylines: those of the first that says
 * "by"; else a name that stands alone, if all lines that are one agree. None where it is not sure.
 */
export function markedAuthors(bylines: readonly string[]): string[] {
  const lines = bylines.map((line) => tidy(oneLine(line)));
  const signed = lines.map(signedBy).find((names) => names.length > 0);
  if (signed) return signed;
  const alone = new Map(lines.flatMap(nameAlone).map((name) => [fold(name), name]));
  return alone.size === 1 ? [...alone.values()] : [];
}

function tidy(line: string): string {
  return line.replace(FROM_DATE, '').replace(SITE, '').replace(GLUED, 'By ');
}

function signedBy(line: string): string[] {
  const by = SIGNED.exec(line)?.[0];
  return by === undefined ? [] : personsIn(line.slice(by.length));
}

/** A picture's credit has bars between its names. */
function nameAlone(line: string): string[] {
  if (SIGNED.test(line) || line.includes('/')) return [];
  return personsIn(line).filter((name) => name.split(' ').length <= MOST_WORDS);
}

function personsIn(list: string): string[] {
  const names = bylineAuthors(`By ${list}`) ?? [];
  const isLoud = ACRONYM.test(names[0] ?? '');
  return names.filter((name) => !NOBODY.test(name) && (isLoud || !ACRONYM.test(name)));
}
