import type { Removed } from '../model/article.ts';
import { bylineAuthors, creditedAuthors, signatureAuthors } from './authors.ts';
import { bareLine } from './bare-line.ts';
import { isCreditOnly } from './caption.ts';
import { stampDate } from './published.ts';
import { endsSentence } from './shape.ts';

/** One kind of line that belongs to the page, not to the article. */
export interface FurnitureRule {
  /** What `Removed.rule` says. */
  readonly name: string;
  readonly kind: Extract<Removed['kind'], 'furniture' | 'byline'>;
  /**
   * `anywhere` is for lines that no article would print; `edges` for those that only their place gives away: `top` before
   * the first paragraphs, `bottom` among the last, `last` as the very last, below a sentence.
   */
  readonly where: 'anywhere' | 'edges' | 'top' | 'bottom' | 'last';
  /** Why such a line is no part of an article. */
  readonly reason: string;
  /** The short lines after it are links of its own and go with it. */
  readonly headsLinks?: true;
  readonly matches: (line: string) => boolean;
}

/** Longer paragraphs say something. The longest notice seen is a publisher's blurb with its terms, about 400. */
const LONGEST = 700;

const PLATFORM =
  'facebook|twitter|instagram|youtube|linkedin|whatsapp|telegram|pinterest|reddit|tiktok|snapchat|threads|flipboard|google\\+?|apple news|google news|tumblr|rss|podcasts?';
const SHARE_WORDS =
  'share|tweet|email|e-mail|print|pin|post|save|like|copy|link|copied|bookmark|this|article|story|page|on|via|by|with|to|and|or|more|comments?|icon|close|x|' +
  'facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|messenger|flipboard|pocket|tumblr|digg|newsvine|stumbleupon|del.icio.us|delicious|google|google+|yahoo|instagram|viber|skype|sms|printer|friendly|version';
const FOOTER_WORDS =
  'about|us|contact|advertise|advertising|with|terms|of|use|service|and|conditions|privacy|policy|cookie|cookies|sitemap|site|map|help|faq|faqs|careers|jobs|rss|feeds?|home|' +
  'login|log|in|out|sign|register|subscribe|newsletters?|archives?|search|menu|feedback|accessibility|copyright|notice|legal|disclaimer|imprint|press|media|kit|settings|manage|' +
  'our|the|your|do|not|sell|my|personal|information|info|ad|choices|adchoices|corrections|code|ethics|to|top|back|a-z|index|version|mobile|text|full|skip|navigation|guide|this';

/** A rule for lines that match a pattern, once quotes are straight and decoration is gone. */
const pattern = (source: string): ((line: string) => boolean) => {
  const compiled = new RegExp(`^(?:${source})$`, 'iu');
  return (line) => compiled.test(line);
};

const FIRST_WORD = /[^\s,:|·/&!.]+/;

/** A rule for lines made of nothing but these words, of which some must be among the telling ones. */
const onlyWords = (allowed: string, telling: string, atLeast = 1): ((line: string) => boolean) => {
  const known = new Set(allowed.split('|'));
  const needed = new Set(telling.split('|'));
  return (line) => {
    const first = FIRST_WORD.exec(line)?.[0].toLowerCase();
    if (first === undefined || !known.has(first)) return false;
    const words = line
      .toLowerCase()
      .split(/[\s,:|·/&!.]+/)
      .filter(Boolean);
    return (
      words.every((word) => known.has(word)) && words.filter((word) => needed.has(word)).length >= atLeast
    );
  };
};

const not =
  (...rules: readonly ((line: string) => boolean)[]) =>
  (line: string): boolean =>
    !rules.some((rule) => rule(line));

const all =
  (...rules: readonly ((line: string) => boolean)[]) =>
  (line: string): boolean =>
    rules.every((rule) => rule(line));

const any =
  (...rules: readonly ((line: string) => boolean)[]) =>
  (line: string): boolean =>
    rules.some((rule) => rule(line));

/** A comma and who does it: "Share this with nobody, he whispered". */
const NOT_OF_SOMEBODY = '(?!.{0,80}, (?:he|she|they|the|an?) )';

/** An article quotes; a notice speaks for itself. */
const quotesSomebody = (line: string): boolean => /\b(?:said|says|told|according to)\b/i.test(line);

/** The rules, the first that matches names the line. Tested from both sides: what goes, and what looks like it and stays. */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'skip-link',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'A link for readers who navigate by keyboard.',
    matches: pattern(
      String.raw`(?:skip|jump)(?: (?:to|over|past))?(?: the)? ?(?:main |primary |page |site |top )?(?:content|footer|header|navigation|nav|menu|search|article|sidebar|body|advert|ad|section navigation|end of .{1,30})s?(?: (?:content|menu|links|bar))?|back to (?:the )?top|return to (?:the )?top|(?:go|jump) to (?:the )?(?:content|navigation|comments)|accessibility links|navigation`,
    ),
  },
  {
    name: 'advertisement',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Marks the place of an advertisement.',
    matches: pattern(
      String.raw`(?:(?:advertise?ment|advert|adverti[sz]ing|ad|sponsored(?: (?:content|links?|by .{1,40}))?|paid (?:content|post|partner content)|promoted(?: content)?)[ :.-]{0,3}){1,3}(?:(?:story|article)? ?continue[sd]?(?: reading)? .{0,30})?`,
    ),
  },
  {
    name: 'continue-reading',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Says that the text goes on after something else.',
    matches: pattern(
      String.raw`(?:the )?(?:story|article|post|text|report) continues?d?(?: (?:below|after|beneath)(?: .{0,40})?)?|continue reading(?: below| the main story| this (?:story|article))?|keep reading|scroll down(?: .{0,60})?|(?:read|show|view|see) (?:the )?full (?:story|article|text)`,
    ),
  },
  {
    name: 'section-links',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Heads a list of links to other pages.',
    headsLinks: true,
    matches: pattern(
      String.raw`more (?:from|in|on|about) (?:this|the|our|these) (?:section|author|topic|story|series|site|category|writer|web|issue|subject)s?|more on this|more (?:stories|news|articles|headlines|coverage|videos?|top stories|like this|to read)(?: (?:from|like) .{1,30})?|(?:latest|breaking|top|popular|trending|featured|recent|other|similar|more) (?:news|stories|headlines|articles|posts|videos|comments)(?: (?:from|in|on) .{1,30})?|most (?:read|viewed|popular|shared|e-?mailed|watched|commented|recent|discussed)(?: (?:stories|articles|news|now|today|in .{1,30}))?|(?:trending|popular)(?: now| today| topics)?|editor'?s'? (?:picks|choice)|recommended(?: (?:for you|stories|articles|videos?|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|related(?: (?:stories|story|articles?|links?|content|topics?|coverage|news|videos?|posts?|reading|features?|items?|internet links|to this (?:story|article)))?|in this section|in other news|(?:from )?around the (?:web|bbc|site)|from our partners|promoted stories|don'?t miss|up next|what to read next|read (?:next|also)|see also|also see|further reading|(?:next|previous) (?:story|article|post)|elsewhere on .{1,30}|more from .{1,30}`,
    ),
  },
  {
    name: 'read-more',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'A link to another page.',
    matches: any(
      pattern(
        String.raw`(?:read|see|learn|find out|discover|view|show|load)(?: (?:more|all))(?: (?:here|stories|articles|news|comments|about .{1,60}|from .{1,60}|on .{1,60}))?[.!… ]{0,4}`,
      ),
      pattern(
        String.raw`(?:read (?:more|article|story)|related(?: (?:story|article|news|link|video))?|see also|also see|also read|read also|read next|read this|must read|you may like|recommended|don'?t miss|go deeper|further reading|for more|also on [^:.]{2,30}|full coverage|special report|in pictures|photo gallery|slideshow|gallery)(?:\s?[:|»>]\s?|\s[–—-]\s).{1,180}`,
      ),
      all(
        pattern(String.raw`(?:more|watch|listen|read|photos|video|pictures)\s?[:|»>]\s?.{1,140}`),
        not(endsSentence),
      ),
      pattern(String.raw`(?:next|previous) (?:story|article|post)\s?[:|»>]\s?.{1,160}`),
      pattern(String.raw`click (?:here|on|through|for|to)\b.{0,140}`),
      pattern(
        String.raw`for (?:the )?(?:more|latest|full|complete|further)\b.{0,60}\b(?:click here|visit|go to)\b.{0,100}`,
      ),
    ),
  },
  {
    name: 'share',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Buttons that pass the page on.',
    matches: any(
      onlyWords(SHARE_WORDS, 'share|tweet|print|email|e-mail|pin|copied'),
      onlyWords(
        SHARE_WORDS,
        'facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|messenger|tumblr|digg',
        2,
      ),
      pattern(
        String.raw`(?:read or )?share (?:this|on|via|with)\b${NOT_OF_SOMEBODY}.{0,80}|share ?:.{0,80}|(?:e-?mail|print|save|send|tweet|like|bookmark) (?:this|to a) (?:story|article|page|post|friend|version)\b.{0,30}|(?:print|printer)[- ]friendly(?: version)?|\d[\d,.]*k? (?:shares?|likes|retweets|views)|copy (?:the )?link|link copied|text size.{0,20}`,
      ),
    ),
  },
  {
    name: 'follow-us',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Invites to a social network.',
    matches: any(
      pattern(
        String.raw`(?:you can |please )?(?:(?:follow|find|join|connect with|subscribe to) [^,.;!?]{2,60}|like (?:us|our page|this|the page)) (?:on|at|via|in)(?: our| your| the)? (?:social media|${PLATFORM})\b.{0,80}`,
      ),
      pattern(
        String.raw`(?:follow|join|like|find|subscribe to) [^,.;!?]{0,40}(?:@\w{2,30}|(?:facebook|twitter|instagram|youtube)\.com\/|\b(?:youtube channel|facebook page|podcast)\b).{0,80}`,
      ),
      pattern(String.raw`follow (?:us|@ ?\w{1,30}|me|him|her|them|the author)(?: here| on .{1,40})?\.?`),
      pattern(String.raw`(?:on )?(?:${PLATFORM})\s?: ?@?\w[\w.]{1,40}`),
    ),
  },
  {
    name: 'newsletter',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Asks for a subscription.',
    matches: any(
      pattern(
        String.raw`(?:please )?(?:sign[- ]?up|subscribe|register)(?: (?:now|today|here|free|for free|below)){0,2}[.!]?`,
      ),
      all(
        pattern(
          String.raw`(?:please )?(?:(?:sign[- ]?up|subscribe|register)(?: (?:now|today|here))? (?:to|for|and|with|via)\b|(?:get|receive|want|enjoy|stay|join|start|enter|thanks?(?: you)?|let our|never miss|looking for|wake up|daily|delivered)\b).{0,240}`,
        ),
        pattern(
          String.raw`.{0,240}\b(?:newsletters?|inbox|your e-?mail(?: address)?|e-?mail (?:alerts?|updates?)|(?:latest|breaking|news|free|daily) (?:alerts?|updates?|briefings?|news|headlines)|sign(?:ing)?[- ]?up|subscri(?:be|bing) (?:here|now|today|to (?:our|the)))\b.{0,240}`,
        ),
        not(quotesSomebody),
      ),
      pattern(String.raw`newsletters?(?: sign[- ]?up)?|manage newsletters|.{2,40} newsletters? sign[- ]?up`),
      pattern(
        String.raw`(?:already )?(?:subscribed|a subscriber|a member|registered)\?.{0,40}|log ?in(?: to .{1,40})?|sign in(?: to .{1,40})?`,
      ),
    ),
  },
  {
    name: 'support',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Asks for money.',
    matches: all(
      pattern(
        String.raw`(?:please )?(?:support|help us|help (?:fund|support)|contribute to)\b(?! for| from| among).{0,60}\b(?:our (?:journalism|work|reporting|newsroom|mission)|(?:independent|explanatory|quality|investigative|nonprofit|public) (?:journalism|reporting))\b.{0,140}|(?:become|be) an? (?:paying |paid |sustaining )?(?:member|subscriber|supporter|patron)\b.{0,60}|(?:make|give) an? (?:tax-deductible )?(?:donation|contribution|gift)(?: (?:today|now|here|to us|to support)\b.{0,80})?|donate(?: now| today| here)?|subscribe now\b.{0,100}`,
      ),
      not(quotesSomebody),
    ),
  },
  {
    name: 'cookies',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Asks for consent to cookies.',
    matches: pattern(
      String.raw`(?:we|this (?:web)?site|our (?:web)?sites?|our partners|by (?:continuing|using|clicking|browsing|closing)|to (?:improve|give|help))\b.{0,300}\b(?:use of cookies|uses? cookies|using cookies|cookie (?:policy|settings|notice|preferences)|cookies to)\b.{0,300}|(?:accept|reject|manage|allow)(?: all)?(?: cookies| cookie settings)|cookie (?:policy|settings|notice|preferences)|this site is protected by recaptcha.{0,160}`,
    ),
  },
  {
    name: 'comments',
    kind: 'furniture',
    where: 'anywhere',
    reason: "Belongs to the readers' comments.",
    matches: pattern(
      String.raw`(?:leave|post|add|write|make)(?: a| your)? (?:comments?|repl(?:y|ies))(?: .{0,40})?|(?:join|start) the (?:conversation|discussion|debate)\b.{0,80}|have your say\b.{0,80}|(?:view|show|hide|see|read|load)(?: all| more)? (?:the )?(?:\d+ )?comments?(?: \(\d+\))?|\(?\d+\)? comments?|comments? \(\d+\)|no comments(?: yet)?|comments (?:are|have been|were) (?:now )?(?:closed|disabled|moderated|off)\b.{0,100}|be the first to (?:comment|reply|like this)\b.{0,60}|please (?:log ?in|sign in|register) to (?:comment|post|leave)\b.{0,60}|post a comment.{0,40}|what do you think\? .{0,80}\bcomments?\b.{0,40}|report (?:this comment|abuse)|talk ?backs? for this article: \d+`,
    ),
  },
  {
    name: 'player',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Controls of a picture or film.',
    matches: pattern(
      String.raw`(?:media playback is (?:unsupported|not supported)(?: on your device)?|(?:play|watch|replay|pause|mute|unmute)(?: (?:the )?(?:video|audio|live|again|now))|video player|now playing|loading\.{0,3}|close|expand|(?:enlarge|view larger)(?: this)?(?: image| photo)?|(?:font|text)(?: size)?:|click (?:photo|image) to enlarge|slideshow \(\d+ images?\)|(?:prev|previous|next)(?: image)?(?: \d+ of \d+)?|image \d+ of \d+|\d+ (?:of|\/) \d+(?: photos?| images?)?|hide captions?|(?:show|view|toggle) (?:caption|gallery|image)s?|(?:photo|image|video|pullquote|gif)|listen to (?:this|the) (?:article|story)(?: .{0,30})?|this (?:video|content|image|browser) (?:is not|isn'?t|cannot be|can'?t be) .{0,100}|watch (?:the latest video )?at \S{4,60}|(?:your browser|javascript) .{0,120}\b(?:support|enabled?|disabled)\b.{0,60})`,
    ),
  },
  {
    name: 'photo-credit',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'Names the photographer of a picture that is not here.',
    matches: isCreditOnly,
  },
  {
    name: 'separator',
    kind: 'furniture',
    where: 'anywhere',
    reason: 'A rule of signs without a word.',
    matches: (line) => line.length <= 80 && /^[\p{P}\p{Sm}\p{Sc}\p{Sk}\p{Z}■▼►▶●◆★]*$/u.test(line),
  },
  {
    name: 'copyright',
    kind: 'furniture',
    where: 'edges',
    reason: 'A rights notice of the publisher.',
    matches: any(
      pattern(String.raw`(?:copyright ?)?(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by\b|notice)).{0,160}`),
      pattern(
        String.raw`.{0,200}\ball rights reserved\b(?! (?:to|for|in) (?:the|them|him|her|it|an?)\b).{0,300}`,
      ),
      pattern(
        String.raw`.{0,120}\b(?:material|content|article|story|copy)\b.{0,60}\b(?:may not|must not|cannot) be (?:published|reproduced|republished|redistributed|copied|broadcast|reprinted)\b.{0,240}`,
      ),
      pattern(
        String.raw`(?:reproduction|republication|redistribution|reprint)\b.{0,80}\b(?:prohibited|forbidden|without .{0,30}(?:permission|consent))\b.{0,120}`,
      ),
    ),
  },
  {
    name: 'republishing',
    kind: 'furniture',
    where: 'bottom',
    reason: 'Terms for printing the article elsewhere.',
    matches: pattern(
      String.raw`.{0,400}\b(?:republish|reprint|syndicat|licens)(?:e|ing|ed|ion)? (?:this|our|these) (?:content|articles?|story|stories|work|piece|text|material)\b.{0,240}|.{0,120}\breprint (?:permissions?|rights)\b.{0,120}|republish(?:ing guidelines| this| for free).{0,60}|this (?:article|story|piece|post|commentary|column|interview|essay) (?:was|is|has been|first|originally|also)\b.{0,30}\b(?:published|appeared|republished|produced|reprinted)\b.{0,240}|(?:originally|first) (?:published|appeared) .{0,160}`,
    ),
  },
  {
    name: 'publisher-blurb',
    kind: 'furniture',
    where: 'bottom',
    reason: 'The publisher about itself, with what the reader may do.',
    matches: pattern(
      String.raw`[^.,:;]{2,60} (?:is an?|is the|delivers?|provides?|offers?|publishes|brings?|covers?) [^.]{0,160}\b(?:coverage|journalism|newsroom|news (?:organi[sz]ation|agency|site|website|service|outlet|source|platform|publisher|provider)|newspaper|publication|magazine|website|broadcaster)\b.{0,300}[.!] (?:to (?:learn|find out|read|support)|learn|find out|read|sign up|subscribe|donate|support|visit|follow|click|help|more about|you can (?:find|read|support|follow|donate))\b.{0,240}`,
    ),
  },
  {
    name: 'disclaimer',
    kind: 'furniture',
    where: 'bottom',
    reason: 'The publisher keeps its distance from an opinion.',
    matches: pattern(
      String.raw`(?:the )?(?:views?|opinions?)(?:,? (?:and|or) (?:views?|opinions?|facts|comments))?(?: that are)? (?:expressed|in this|of the (?:author|writer|columnist)|contained|represented)\b.{0,200}\b(?:their own|his own|her own|(?:those|the views?|opinions?) of the (?:authors?|writers?|columnists?)|(?:do|does) not (?:necessarily )?(?:reflect|represent)|solely)\b.{0,200}`,
    ),
  },
  {
    name: 'contact',
    kind: 'furniture',
    where: 'bottom',
    reason: 'How to reach the newsroom.',
    matches: any(
      pattern(
        String.raw`(?:got|have|do you have|send(?: us| me)?|submit)\b.{0,30}\b(?:news |story )?tips?\b.{0,160}`,
      ),
      pattern(
        String.raw`(?:send|e-?mail|submit|share)\b.{0,40}\b(?:letters to|your (?:story|stories|comments|feedback|views|letters|questions))\b.{0,160}`,
      ),
      pattern(
        String.raw`(?:contact|e-?mail|write|reach|send|have|let us know|tell us|please|you can (?:contact|e-?mail|reach))\b.{0,200}(?:\S@\S|\[email protected\]).{0,160}`,
      ),
      pattern(String.raw`contact (?:us|the (?:author|writer|reporter|editor))(?: (?:at|on|here)\b.{0,80})?`),
    ),
  },
  {
    name: 'standards',
    kind: 'furniture',
    where: 'bottom',
    reason: 'Leads to the rules that the publisher gave itself.',
    matches: pattern(
      String.raw`our (?:editorial |journalistic )?standards\s?: (?:the )?[^,.:;]{2,60}\b(?:principles|guidelines|standards|code|charter|policy)\.?`,
    ),
  },
  {
    name: 'footer-links',
    kind: 'furniture',
    where: 'edges',
    reason: 'Links that stand on every page of a site.',
    matches: onlyWords(
      FOOTER_WORDS,
      'contact|privacy|terms|sitemap|advertise|login|subscribe|careers|accessibility|faq|faqs|disclaimer|cookies|cookie|register|rss|menu|search|home|newsletters|newsletter|archive|archives|feedback|adchoices|imprint|help',
    ),
  },
  {
    name: 'about-us',
    kind: 'furniture',
    where: 'bottom',
    reason: 'Heads a text about the publisher or the writer.',
    matches: pattern(
      String.raw`about (?:us|the (?:author|writer|reporter|journalist|columnist|contributor)s?|this (?:site|article|story|page|author|newspaper))|(?:author|writer) (?:bio|biography|profile)`,
    ),
  },
  {
    name: 'tags',
    kind: 'furniture',
    where: 'edges',
    reason: 'The keywords of the page.',
    matches: all(
      pattern(
        String.raw`(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|sections?|posted in|labels?|in this article)\s?[:|]\s?.{1,240}`,
      ),
      not(endsSentence),
    ),
  },
  {
    name: 'breadcrumbs',
    kind: 'furniture',
    where: 'top',
    reason: 'The way from the front page to this one.',
    matches: any(
      pattern(String.raw`(?:you are (?:here|at)\b.{0,120}|home(?:page)? ?[>»›/|→].{0,150})`),
      pattern(String.raw`[\p{L}&' ]{2,30}(?: ?[>»›→] ?[\p{L}&' ]{2,30}){1,5}`),
    ),
  },
  {
    name: 'address',
    kind: 'furniture',
    where: 'edges',
    reason: 'The address of the page.',
    matches: pattern(
      String.raw`(?:(?:source|url|link|from|original|via)\s?:\s?)?(?:https?:\/\/|www\.)\S{3,600}|(?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|info|[a-z]{2})`,
    ),
  },
  {
    name: 'age-stamp',
    kind: 'furniture',
    where: 'top',
    reason: 'How old the page is, relative to a day that is not known.',
    matches: pattern(
      String.raw`(?:(?:published|posted|updated|last updated|last modified)?:? ?(?:about |more than |over )?(?:\d{1,2}|an?|one|two|three) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|this article is more than \d+ (?:day|week|month|year)s? old|(?:\d{1,3}|an?) ?(?:-| )?(?:min|mins|minute|minutes)(?: |-)?(?:read|listen|watch)|(?:estimated )?reading time:? .{1,30}|\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?)`,
    ),
  },
  {
    name: 'date-stamp',
    kind: 'furniture',
    where: 'top',
    reason: 'Says when the page was published; read as evidence for the date.',
    matches: (line) => stampDate(line) !== null,
  },
  {
    name: 'byline',
    kind: 'byline',
    where: 'edges',
    reason: 'Names the authors.',
    matches: (line) => bylineAuthors(line) !== null,
  },
  {
    name: 'signature',
    kind: 'byline',
    where: 'last',
    reason: 'Names the authors at the end.',
    matches: (line) => signatureAuthors(line) !== null,
  },
  {
    name: 'reporting-credit',
    kind: 'byline',
    where: 'bottom',
    reason: 'Names the reporters and editors of an agency.',
    matches: (line) => creditedAuthors(line) !== null,
  },
  {
    name: 'contributors',
    kind: 'byline',
    where: 'bottom',
    reason: 'Names those who helped.',
    matches: any(
      pattern(
        String.raw`.{2,200}\bcontributed (?:(?:reporting |research )?(?:to|for) (?:this|the) (?:report|story|article|post|piece|dispatch)|reporting)(?: from .{1,60})?\.?`,
      ),
      pattern(
        String.raw`contributing: .{2,120}|with (?:reporting|files|additional reporting) (?:by|from) .{2,160}`,
      ),
    ),
  },
  {
    name: 'staff-credit',
    kind: 'byline',
    where: 'edges',
    reason: 'Names no author but those who are employed.',
    matches: pattern(
      String.raw`(?:from |by )?(?:our )?(?:staff|staff (?:reporters?|writers?)|agencies|wire services|news services)(?:,? (?:and|&) (?:agencies|wire (?:services|reports)|news services))?(?: reports?)?|(?:associated press|ap|reuters|afp) (?:[a-z-]{2,20} )?(?:writer|correspondent|reporter|editor)`,
    ),
  },
  {
    name: 'sign-off',
    kind: 'furniture',
    where: 'bottom',
    reason: 'Marks the end of a wire report.',
    matches: pattern(
      String.raw`(?:reuters?|ap|afp|xinhua|ap-ny.{0,30}|end(?:item|s)?|-?30-?|#{1,5}|agencies|hosted by|source: (?:reuters|afp|ap|agencies|xinhua|.{2,40}))`,
    ),
  },
];

/** The first rule of these that takes the line. */
export function furnitureRule(line: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  if (line.length > LONGEST) return undefined;
  const bare = bareLine(line);
  return rules.find((rule) => rule.matches(rule.kind === 'byline' ? line : bare));
}
