import type { FoundMention } from '../../model/entity.ts';
import { listed } from '../lexicon/lexicon.ts';
import { wordBefore, type ResolvableArticle } from './cluster.ts';
import { hasTeam, sportOf, teamForm } from './teams.ts';

/** Behind these a town is a place, in an article of sport as well. */
const PLACED = listed('in,from,near,around,outside,of');

/** A town in front of a date is where an article was written. */
const DATED =
  /^,? (?:\d{4}-\d\d|(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)/;
const LONGEST_DATE = 16;

/**
 * The mentions of an article; where it is one of sport and calls a club by its town, the town is the club, found as a
 * place as well: "gave Reno a lead", but "in Reno".
 */
export function clubsByTown(article: ResolvableArticle): readonly FoundMention[] {
  const { mentions } = article;
  const names = new Set<string>();
  for (const { type, text } of mentions) if (type === 'organization') names.add(teamForm(text));
  const sport = sportOf(names);
  if (sport === undefined) return mentions;
  const isTown = (mention: FoundMention): boolean => {
    const town = teamForm(mention.text);
    return names.has(town) && hasTeam(town, sport) && !isPlaced(article, mention);
  };
  return mentions.map((mention) =>
    mention.type === 'place' && isTown(mention)
      ? Object.assign({}, mention, { type: 'organization' })
      : mention,
  );
}

function isPlaced(article: ResolvableArticle, mention: FoundMention): boolean {
  const [, end] = mention.range;
  const behind = article[mention.field]!.slice(end, end + LONGEST_DATE);
  return PLACED.has(wordBefore(article, mention).toLowerCase()) || DATED.test(behind);
}
