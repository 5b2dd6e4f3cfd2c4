/** Words that tell what a text is about, where it matters for names: a city that plays is a club. */
const SPORT = new Set(
  (
    'match matches game games season league cup championship championships tournament coach striker midfielder defender goalkeeper goal goals scored ' +
    'score scorers half-time halftime kickoff semifinal semifinals semi-final quarterfinal final qualifier innings wicket wickets overs batsman bowler runs ' +
    'pitcher inning homer homers quarterback touchdown touchdowns playoffs playoff standings rebounds points seeded seed set sets golf birdie bogey par round ' +
    'team teams club clubs squad captain fixture fixtures referee penalty attendance results leg laps lap race sprint medal ' +
    'soccer football rugby cricket tennis baseball basketball hockey cycling athletics boxing swimming skiing formula'
  ).split(' '),
);
const BUSINESS = new Set(
  (
    'shares share stock stocks percent pct profit profits earnings revenue sales investors analysts analyst company companies quarter market markets ' +
    'trading traders bank banks merger takeover bid shareholders chief executive dividend bonds bond yield futures exchange firm acquisition stake'
  ).split(' '),
);

/** So many telling words in a hundred make a topic. */
const SPORT_SHARE = 0.025;
const BUSINESS_SHARE = 0.03;

/** So many topics there are: see `topicOf`. */
export const TOPICS = 4;

const SPORT_BIT = 1;
const BUSINESS_BIT = 2;

/** What a word in lower case tells: 1 sport, plus 2 business. */
export function toldBy(word: string): number {
  return (SPORT.has(word) ? SPORT_BIT : 0) + (BUSINESS.has(word) ? BUSINESS_BIT : 0);
}

/** 0–3: 1 where a text is about sport, plus 2 where it is about business; by what `toldBy` tells of its words. */
export function topicOf(words: readonly { readonly tells: number }[]): number {
  let [sport, business] = [0, 0];
  for (const { tells } of words) {
    sport += tells & SPORT_BIT;
    business += tells & BUSINESS_BIT;
  }
  const isSport = sport > SPORT_SHARE * words.length;
  const isBusiness = business > BUSINESS_BIT * BUSINESS_SHARE * words.length;
  return (isSport ? SPORT_BIT : 0) + (isBusiness ? BUSINESS_BIT : 0);
}

/** Whether a topic, as `topicOf` tells it, is sport. */
export function isAboutSport(topic: number): boolean {
  return (topic & SPORT_BIT) !== 0;
}
