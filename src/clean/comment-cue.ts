import { bareLine } from './bare-line.ts';

/** What stands above readers' comments: their heading, or the invitation to write one. */
const HEADINGS: readonly string[] = [
  String.raw`(?:(?:most recent|latest|recent|all|view|read|your|the|show|hide|\d+) )?(?:readers?'?s?'? )?(?:comments?|talk ?back)(?: \(\d+\)?| (?:on|for) this (?:story|article)| from readers| posted| so far)?`,
  String.raw`readers?'?s?'? (?:reactions?|responses?|feedback|views|opinions)(?: \(\d+\)?)?`,
  String.raw`(?:\d+|one|no) (?:comments?|responses?|replies)(?: (?:to|on|so far|posted).{0,160})?`,
  String.raw`comments? ?[[(»:|+-].{0,60}|.{0,60}\| ?comments \(\d+\).{0,40}|showing comments \d.{0,30}`,
  String.raw`(?:add|post|write|leave|submit|place|make) (?:(?:an?|your) )?(?:new )?(?:comments?|reply|response)\b.{0,60}`,
  String.raw`(?:join|discuss) (?:the|this) (?:discussion|conversation|debate|article|story)\b.{0,60}|have your say\b.{0,40}`,
  String.raw`(?:what (?:do )?you|tell us what you) think|talk ?back\b.{0,60}|your views on this (?:story|article)\b.{0,60}`,
  String.raw`comments (?:are|have been) (?:now )?closed\b.{0,60}|be the first to (?:post|comment)\b.{0,80}`,
  String.raw`(?:click here to )?comment on (?:this|the) (?:article|story|post)\b.{0,40}|respond to this (?:article|story)`,
];
/** What stands at a single comment: who wrote it, and when. An article says "She writes:" as well, without a time. */
const STAMPS: readonly string[] = [
  String.raw`(?:posted|submitted|written|comment|by):? ?(?:by|on|at)?:? ?.{1,60}\b\d{1,2}[:.]\d\d\b.{0,20}`,
  String.raw`(?:comment|posted|submitted) by:? .{1,60}`,
  String.raw`.{2,40} (?:says|wrote|writes)(?: on| at)? .{0,20}\b\d{1,2}[:.]\d\d\b.{0,20}`,
];
const CUE = new RegExp(`^(?:${[...HEADINGS, ...STAMPS].join('|')})$`, 'i');
/** Blogs print a verb as a label: "Jane Doe Says:". */
const SPEAKER = /^\p{Lu}.{1,40} (?:Says|Wrote):$/u;
const TAIL = /[.!?…»: ]{1,4}$/;

/** Does the line belong to readers' comments: is it their heading, an invitation to comment, or the stamp of one comment? */
export function isCommentCue(line: string): boolean {
  return CUE.test(bareLine(line).replace(TAIL, '')) || SPEAKER.test(line);
}
