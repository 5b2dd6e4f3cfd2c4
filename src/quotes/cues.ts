/**
 * Verbs that report speech, in the forms that stand with a speaker. Left out on purpose: verbs that as often have
 * another object ("called", "described", "welcomed", "promised").
 */
const PAST =
  'said told added replied asked warned insisted explained argued claimed stated declared announced wrote tweeted noted ' +
  'admitted acknowledged continued concluded recalled commented remarked stressed complained joked quipped responded ' +
  'answered suggested confirmed testified observed shouted lamented reiterated emphasised emphasized asserted conceded ' +
  'maintained predicted pleaded urged cautioned posted boasted';
const PRESENT =
  'says tells adds replies asks warns insists explains argues claims declares writes tweets notes admits ' +
  'acknowledges continues concludes recalls remarks stresses complains jokes responds suggests observes ' +
  'laments emphasises emphasizes asserts concedes maintains predicts cautions';

const VERBS = `${PAST} ${PRESENT}`.split(' ').join('|');

/** A verb of saying, wherever it stands. */
export const CUE = new RegExp(String.raw`(?<![\p{L}-])(?:${VERBS}|say)(?![\p{L}-])`, 'gu');

/** One that begins an attribution: `…," said Kerry`. Nobody is told before the speaker is named. */
export const LEADING_CUE = new RegExp(
  String.raw`^,?\s*((?!told|tells|say\b)(?:${VERBS}|according to))\s+`,
  'u',
);

/** Before a verb, these make it no report of words: "did not say", "is said", "would have said", "allegedly said". */
export const NO_REPORT =
  /(?:\b(?:not|never|to|would|could|should|might|may|must|can|will|if|is|are|was|were|be|been|being|did|does|do|cannot|nobody|what|how|allegedly|reportedly|supposedly|purportedly)|n['’]t|['’]ll|['’]d)$/iu;

/** In a clause up to its subject, these leave open whether anybody said it: "neither Lee nor Ford", "denied that Ford". */
export const UNSURE =
  /(?<![\p{L}-])(?:(?:neither|nor|nobody|none|no[ -]one|if|unless|whether|den(?:y|ies|ied|ying)|(?:allegedly|reportedly|supposedly|purportedly),?)\s[^,;:—–]*|no \p{Ll}+)$/iu;

/** Between verb and words these tell of a name or of somebody else's words: 'said the film, called "…"'. */
export const OTHER_CUES =
  /\b(?:call(?:ed|s|ing)?|dub(?:bed|s)?|nam(?:ed|es)|titled|entitled|described|describes|describing|known|brand(?:ed|s)|label(?:led|ed|s)|accus(?:ed|es|ing)|so-called|film|book|song|album|movie|novel|show|programme|series|slogan|motto|phrase|word|words|term|banner|headline|title|headlined|reading|read|chant(?:ed|s|ing)|quoted|quoting|report|saying)\b/iu;
