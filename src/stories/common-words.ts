/**
 * Words that stand in most articles whatever happened: they never tell one event from another. Where a corpus is large
 * enough, its own counts say the same; in a small one, only this list does.
 */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a about above across after again against ago all almost along already also although always am among an and another ' +
    'any anyone anything are around as ask asked asking at away back be became because become been before began begin ' +
    'behind being believe best better between big both bring brought but by call called came can cannot case come comes ' +
    'coming could did do does doing done down due during each early either else end enough even ever every everyone ' +
    'expected far few find first five follow followed following for former found four from full further gave get gets ' +
    'getting give given go goes going good got great had hand hard has have having he held help her here high him himself ' +
    'his hold home how however i if important in include included including instead into is it its itself just keep kept ' +
    'know known large last late later least leave left less let like likely little long longer look looking made mail ' +
    'main make makes making many may me mean might more morning most mr mrs ms much must my near need never new news next ' +
    'no nor not nothing now number of off often old on once one only or other others our out over own part people per ' +
    'perhaps place possible previous put quite rather read really recent recently report reported reporter reporters ' +
    'reporting reports right said same saw say saying says second see seen set several she should show since six small so ' +
    'some something soon spokesman spokeswoman statement still story such sure take taken takes taking tell ten than that ' +
    'the their them then there these they thing things think third this those though thought three through time times to ' +
    'today together told tomorrow too took toward towards two under until up upon us use used using very via want wanted ' +
    'was way we well went were what when where whether which while who whole whom whose why will with within without work ' +
    'would year years yes yesterday yet you your ' +
    'cent cents day days half hour hours made million billion minute minutes monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december jan feb mar apr ' +
    'jun jul aug sep sept oct nov dec month months week weeks weekend night evening afternoon percent pct ' +
    'dont doesnt didnt isnt wasnt arent werent cant couldnt wont wouldnt shouldnt hasnt havent hadnt im ive id ill hes ' +
    'shes its were theyre youre thats theres whats'
  ).split(' '),
);

/** Whether a folded word stands in most articles whatever happened. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
