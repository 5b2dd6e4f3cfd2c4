import { listed } from '../lexicon/lexicon.ts';
import type { Occurrence } from './evidence.ts';
import type { Sentence } from './tokens.ts';

/** So many different words of sport make an article a report of sport. */
const SPORT_WORDS = 3;

const SPORT = listed(
  'match,season,striker,midfielder,defender,goalkeeper,winger,goal,goals,league,coach,innings,wicket,wickets,quarterback,playoff,playoffs,scored,scorer,halftime,half-time,touchdown,penalty,squad,fixture,rebounds,inning,pitcher,homer,referee,kick-off,relegation,champions,scrum,fly-half,try,tries',
);

/** After the name of a club: it wins, has players, and is many. */
const AFTER = listed(
  'beat,beats,lost,won,drew,draw,win,lose,boss,striker,midfielder,defender,goalkeeper,keeper,winger,forward,manager,coach,captain,skipper,fans,side,squad,players,defence,bench,are,were,have,v,vs,led,trailed,scored,host,hosted,chairman',
);

/** Before it. */
const BEFORE = listed(
  'beat,beats,beating,defeated,defeating,against,v,vs,versus,joined,joining,facing,face,over',
);

/** Before the name of a place. */
const IN = listed('in,near,of,outside,around,across');

/** The keys of cities and regions that stand for their clubs in a report of sport: "Newcastle have lost to Chelsea". */
export function clubsOf(
  sentences: readonly Sentence[],
  occurrences: readonly Occurrence[],
): ReadonlySet<string> {
  if (!isSport(sentences)) return new Set();
  const votes = new Map<string, number>();
  for (const occurrence of occurrences) {
    const { kind, key } = occurrence.piece;
    if (kind === 'city' || kind === 'region') votes.set(key, (votes.get(key) ?? 0) + vote(occurrence));
  }
  return new Set([...votes].flatMap(([key, sum]) => (sum > 0 ? [key] : [])));
}

/** Whether a piece stands where only the place can be meant. */
export function isWhere({ piece, sentence }: Occurrence): boolean {
  return IN.has(sentence.tokens[piece.from - 1]?.term ?? '');
}

function vote(occurrence: Occurrence): number {
  const { piece, sentence } = occurrence;
  const before = sentence.tokens[piece.from - 1];
  const after = sentence.tokens[piece.to];
  if (isWhere(occurrence)) return -0.5;
  const wins = after !== undefined && /^(?:['’]s?)? $/.test(after.gap) && AFTER.has(after.term);
  return Number(wins && before?.term !== 'and') + Number(BEFORE.has(before?.term ?? ''));
}

function isSport(sentences: readonly Sentence[]): boolean {
  const found = new Set<string>();
  for (const { tokens } of sentences)
    for (const { term, shape } of tokens) if (shape === 'lower' && SPORT.has(term)) found.add(term);
  return found.size >= SPORT_WORDS;
}
