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

/** 0–3: 1 where a text is about sport, plus 2 where it is about business. */
export function topicOf(words: Iterable<string>): number {
  let [all, sport, business] = [0, 0, 0];
  for (const word of words) {
    all++;
    if (SPORT.has(word)) sport++;
    if (BUSINESS.has(word)) business++;
  }
  return (sport > SPORT_SHARE * all ? 1 : 0) + (business > BUSINESS_SHARE * all ? 2 : 0);
}

/** Whether a topic, as `topicOf` tells it, is sport. */
export function isAboutSport(topic: number): boolean {
  return (topic & 1) === 1;
}
