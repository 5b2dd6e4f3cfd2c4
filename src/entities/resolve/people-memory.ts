import type { ResolvableArticle } from './cluster.ts';
import { peopleIn, type Person } from './people-in-article.ts';
import { recalling } from './recalling.ts';
import { parsePerson, type PersonName } from './person-name.ts';
import { juniorApart, juniorsIn } from './juniors.ts';
import { remember } from '../../text/remember.ts';

/** What is known of the people of single articles. */
export interface PeopleMemory {
  readonly juniorsIn: (article: ResolvableArticle) => readonly PersonName[];
  /** The people of one article, with "Jr." a part of these surnames. Nobody may change them. */
  readonly peopleIn: (article: ResolvableArticle, apart: ReadonlySet<string>) => readonly Person[];
}

/** Different names in all articles that are taken apart once; more are forgotten. */
const MOST_NAMES = 100_000;

/** Knows nobody. */
export function createPeopleMemory(): PeopleMemory {
  const parse = remember(parsePerson, MOST_NAMES);
  const juniors = recalling((article) => juniorsIn(article, parse));
  const known = recalling((): { last: Known | null } => ({ last: null }));
  return {
    juniorsIn: juniors,
    peopleIn: (article, apart) => {
      const place = known(article);
      const own = ownJuniors(juniors(article), apart);
      if (place.last?.juniors === own) return place.last.people;
      place.last = { juniors: own, people: peopleIn(article, (text) => juniorApart(parse(text), apart)) };
      return place.last.people;
    },
  };
}

interface Known {
  /** All that an article takes from the others: which of its juniors have a surname of their own. */
  readonly juniors: string;
  readonly people: readonly Person[];
}

function ownJuniors(juniors: readonly PersonName[], apart: ReadonlySet<string>): string {
  return juniors.map(({ last }) => (apart.has(last) ? last : '')).join('\n');
}
