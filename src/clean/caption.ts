/** A caption is shorter than this; what is longer is text that ends with a source in brackets. */
const LONGEST = 400;

const AGENCY =
  'Reuters|REUTERS|AFP|AP|AP Photo|EPA|EPA-EFE|PA|PA Wire|PA Images|UPI|EFE|ANSA|dpa|DPA|Xinhua|TASS|Anadolu|Getty|Getty Images|GETTY|POLITICO|Corbis|Shutterstock|iStock|Alamy|' +
  'Associated Press|The Associated Press|Press Association|Agence France-Presse|Bloomberg|Flickr|Wikimedia(?: Commons)?|Sputnik|RIA Novosti|Supplied|Handout';
/** "photo", "Photo" and "PHOTO", where names beside them must keep their capitals. */
const PICTURE = 'photo|photograph|image|picture|credit'
  .split('|')
  .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|');
const LABEL = String.raw`(?:[Ff]ile )?(?:${PICTURE})s?(?: (?:${PICTURE}|by|courtesy of|copyright|source))?\s?[:©/]`;
/** Capitalised words of one person or firm; each space is followed by a word, so that nothing is tried twice. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: (?:(?:for|of|via|and) )?\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,4}`;
const AGENCY_CREDIT = String.raw`(?:${NAME}\s?[/|,-]\s?){0,2}(?:${AGENCY})(?:\s?[/,]\s?(?:${AGENCY})){0,2}(?:,? (?:file|files|photo|archive|images|via \p{L}{2,20}(?: Images)?)){0,2}`;

const CREDIT_IN_BRACKETS = new RegExp(String.raw`[([]${AGENCY_CREDIT}[)\]]\.?$`, 'u');
const LABEL_IN_BRACKETS = new RegExp(String.raw`[([]${LABEL}.{2,60}[)\]]\.?$`, 'iu');
const CREDIT_AT_END = new RegExp(
  String.raw`(?:[/|]\s?(?:${NAME}/)?(?:${AGENCY})|©\s?.{2,40}|\b${LABEL} ?\p{Lu}.{1,60})$`,
  'u',
);
const OPENING =
  /^(?:media playback is unsupported on your device )?(?:image copyright .{2,60}? )?(?:image|media) caption |^hide caption .|^(?:image caption|media caption|file photo|photos?|picture|image|caption)(?:\s?:|\s[-–—]\s)|^in this .{0,60}\b(?:photo|image|picture)(?:,| taken| provided| released| made)|^file\s?[-–—:]\s/i;
const PLACED =
  /\((?:L|R|C|left|right|cent(?:er|re)|[LR]-[LR]|from left|far left|far right|pictured(?: \w{1,20}){0,3}|above|below)\)/;
const PICTURED = /,? \(?pictured\b/i;
const STATEMENT_END = /[.!?…]["'”’»)\]]{0,3}$/;

const CREDIT_LABEL = new RegExp(
  String.raw`^[([]?(?:(?:image|media) copyright|(?:enlarge this image )?toggle caption|©|${LABEL})\s?`,
  'iu',
);
const CREDITED = new RegExp(String.raw`^${NAME}(?:\s?[/|,&-]\s?${NAME}){0,6}[)\]]?\.?$`, 'u');
const AGENCY_ALONE = new RegExp(String.raw`^[([]?${AGENCY_CREDIT}[)\]]?\.?$`, 'u');
const BYLINE = /^by /i;
/** A credit names a few people and agencies; a longer line says something about the picture as well. */
const LONGEST_CREDIT = 120;

/** Is the paragraph the caption of a picture: a credit at its end, people placed left and right, "Photo:" before it? */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false;
  if (OPENING.test(paragraph) || CREDIT_IN_BRACKETS.test(paragraph) || LABEL_IN_BRACKETS.test(paragraph))
    return true;
  if (STATEMENT_END.test(paragraph)) return false;
  return CREDIT_AT_END.test(paragraph) || PLACED.test(paragraph) || PICTURED.test(paragraph);
}

/** Is the line a picture's credit and nothing else: "Image copyright Getty Images", "Jane Doe/AFP", "(AP)"? */
export function isCreditOnly(line: string): boolean {
  if (line.length > LONGEST_CREDIT || BYLINE.test(line)) return false;
  const label = CREDIT_LABEL.exec(line)?.[0];
  return AGENCY_ALONE.test(line) || (label !== undefined && CREDITED.test(line.slice(label.length)));
}
