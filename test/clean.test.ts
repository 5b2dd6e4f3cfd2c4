import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inOneGo } from '../src/thread/pieces.ts';
import t from 'tap';
import type { Mark } from '../src/model/document.ts';
import { cleanDocument, type FolderDefaults } from '../src/clean/clean-document.ts';
import { FURNITURE } from '../src/clean/furniture.ts';
import { recurringIn, recurringLines, type RecurringNumbers } from '../src/clean/recurring-lines.ts';
import { mapSource } from '../src/clean/map-source.ts';
import type { CleanArticle } from '../src/model/article.ts';
import type { Document, Given } from '../src/model/document.ts';
import { normalize } from '../src/text/normalize.ts';
import { oneLine } from '../src/text/one-line.ts';
import { paragraphs } from '../src/text/paragraphs.ts';
import { seedDocuments } from './seeds.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
t.comment(`SEED=${SEED}`);

interface Setting {
  readonly given?: Given;
  readonly path?: string;
  readonly defaults?: Partial<FolderDefaults>;
  readonly marks?: readonly Mark[];
}

const clean = (
  raw: string,
  { given = {}, path = 'talks.txt', defaults = {}, marks = [] }: Setting = {},
): CleanArticle =>
  cleanDocument({ path, shared: false, raw, given, marks }, { source: null, dateFrom: null, ...defaults });

/** Three paragraphs of running text, for lines to stand above, between and below. */
const FIRST =
  'Diplomats from four countries met in Vienna on Friday and failed to agree on the future of Syria, officials said.';
const SECOND =
  'The ministers will meet again next week, and more countries may be asked to join them, one of the diplomats added.';
const THIRD =
  'Russia has carried out airstrikes since last month, while the United States leads a coalition of its own there.';
const HEADLINE = 'Powers fail to agree on the future of Syria';
const doc = (...blocks: readonly string[]): string => blocks.join('\n\n');
const BODY = doc(FIRST, SECOND, THIRD);

/** What cleaning makes of the text, key by key. */
const check = (name: string, raw: string, expected: Record<string, unknown>, setting: Setting = {}): void => {
  const article = clean(raw, setting);
  const view: Record<string, unknown> = {
    ...article,
    rules: article.quality.removed.map((passage) => passage.rule),
    removed: article.quality.removed.map((passage) => passage.text),
    warnings: article.quality.warnings.map((warning) => warning.code),
    kinds: article.paragraphs.map((paragraph) => paragraph.kind),
  };
  for (const [key, value] of Object.entries(expected)) t.strictSame(view[key], value, `${name}: ${key}`);
};

const losses = (article?: CleanArticle): unknown =>
  article?.quality.removed.map(({ kind, rule, text }) => [kind, rule, text.slice(0, 24)]);

void t.test('the seeds', (t) => {
  const [s000, s001, s002, s003, s004] = seedDocuments.map((seed) => clean(seed.raw, { path: seed.path }));
  t.equal(s000?.titleOrigin, 'first-sentence');
  t.match(s000?.title, /^Closed-door talks .* Friday in Vienna\.$/);
  t.ok(s000?.text.startsWith(s000.title), 'a derived title stays in the text');
  t.strictSame(s000?.authors, ['Peter Spinella']);
  t.strictSame(losses(s000), [['byline', 'byline', 'By Peter Spinella']]);
  t.equal(s000?.paragraphs.length, 18);
  t.strictSame([losses(s001), s001?.paragraphs.length], [[], 9]);
  t.strictSame(
    [s002?.title, s002?.titleOrigin],
    ['US and Russia at loggerheads at Syria peace talks', 'given'],
  );
  t.match(s002?.lead, /^Scant progress at talks .* Syrian people$/);
  t.strictSame(losses(s002), [
    ['furniture', 'skip-link', 'Skip to main content'],
    ['furniture', 'newsletter', "Stay informed with MEE's"],
    ['furniture', 'newsletter', 'Sign up to get the lates'],
    ['furniture', 'republishing', 'Middle East Eye delivers'],
  ]);
  const ofKind = (kind: string): unknown =>
    s002?.paragraphs.filter((paragraph) => paragraph.kind === kind).map(({ text }) => text);
  t.strictSame(ofKind('heading'), ["Iran 'not at the table'", 'Cooperation with Jordan']);
  t.strictSame(ofKind('caption'), [
    'US Secretary of State John Kerry (L) and Russian Foreign Minister Sergey Lavrov meet for talks (AFP)',
  ]);
  t.equal(s003?.title, 'Kerry: U.S. Hoping For Military Talks With Russia "Very Shortly" On Syria');
  t.equal(
    s003?.lead,
    `"We're looking for ways in which to find a common ground," Secretary Kerry said.`,
    'a quote that the text repeats is a standfirst',
  );
  t.strictSame(losses(s003), [['furniture', 'skip-link', 'Skip to footer']]);
  const texts = s004?.paragraphs.map(({ text }) => text) ?? [];
  t.equal(texts.length, 12);
  t.equal(new Set(texts).size, 12, 'each paragraph once');
  t.match(
    texts.at(-1),
    /^Russia and the United States back opposing sides/,
    'what the second run adds stays',
  );
  t.ok(s004?.quality.removed.some((passage) => passage.text === 'More From This Section'));
  for (const article of [s000, s001, s002, s003, s004]) {
    t.equal(article?.language, 'en');
    t.strictSame(
      article?.published,
      { value: null, precision: 'unknown', basis: null },
      'no date is guessed',
    );
    t.strictSame(article?.quality.warnings, []);
  }
  t.end();
});

void t.test('markup says what a passage is', (t) => {
  const pieces = ['Home News Sport', HEADLINE, FIRST, 'What is next', SECOND, 'A meeting room'] as const;
  const kinds = ['navigation', null, null, 'heading', null, 'caption'] as const;
  const raw = doc(...pieces);
  const marks = kinds.flatMap((kind, i): Mark[] => {
    const start = raw.indexOf(pieces[i]!);
    const range = [start, start + pieces[i]!.length] as const;
    if (kind === null) return [];
    return [kind === 'navigation' ? { kind: 'furniture', rule: kind, range } : { kind, range }];
  });
  const document = { path: 'a.html', shared: false, raw, given: { title: HEADLINE }, marks };
  const article = cleanDocument(document, { source: null, dateFrom: null });
  t.strictSame(
    article.paragraphs.map(({ kind, text }) => [kind, text]),
    [
      ['body', FIRST],
      ['heading', 'What is next'],
      ['body', SECOND],
      ['caption', 'A meeting room'],
    ],
  );
  t.strictSame(losses(article), [
    ['furniture', 'navigation', 'Home News Sport'],
    ['headline', 'headline-copy', HEADLINE.slice(0, 24)],
  ]);
  t.end();
});

void t.test('paragraphs', (t) => {
  const split = (name: string, raw: string, expected: readonly string[]): void => {
    t.strictSame(
      paragraphs(raw).map(({ text }) => text),
      expected,
      name,
    );
  };
  split('nothing', '', []);
  split('white space only', ' \n\t\r\n\u200b\n', []);
  split('a line is a paragraph', 'One.\nTwo.\r\nThree.\rFour.\u2028Five.', [
    'One.',
    'Two.',
    'Three.',
    'Four.',
    'Five.',
  ]);
  split('empty lines part too', 'One.\n\n \nTwo', ['One.', 'Two']);
  split('spaces are shown once', '\u00a0A\t b   c ', ['A b c']);
  const wrapped = [
    'The ministers of four countries met in the Austrian capital on',
    'Friday and talked for several hours without reaching agreement on',
    'the question that divides them most.',
    'They will meet again.',
    'The next round is to be held in a week from now, and it may bring',
    'together more countries than those that were present on Friday in',
    '- a list item of its own',
    'Vienna.',
  ];
  split('hard-wrapped lines are rejoined', wrapped.join('\n'), [
    wrapped.slice(0, 3).join(' '),
    'They will meet again.',
    wrapped.slice(4, 6).join(' '),
    '- a list item of its own',
    'Vienna.',
  ]);
  split(
    'an indent parts wrapped paragraphs',
    `  ${wrapped[0]}\n${wrapped[1]}\n    ${wrapped[4]}\n${wrapped[5]}`,
    [`${wrapped[0]} ${wrapped[1]}`, `${wrapped[4]} ${wrapped[5]}`],
  );
  split(
    'one line that goes on in lower case is wrapped',
    'Standard Oil Co and BP North America will\nform a venture',
    ['Standard Oil Co and BP North America will form a venture'],
  );
  split('short lines are no prose', 'roses are red\nviolets are blue', ['roses are red', 'violets are blue']);
  split(
    'an empty line parts wrapped text',
    [...wrapped.slice(0, 3), '', ...wrapped.slice(4, 6), 'Vienna.'].join('\n'),
    [wrapped.slice(0, 3).join(' '), `${wrapped[4]} ${wrapped[5]} Vienna.`],
  );
  split(
    'lines of many lengths are paragraphs',
    `${'A word '.repeat(12)}\nB.\n${'C word '.repeat(9)}\nD.\nE`,
    ['A word '.repeat(12).trim(), 'B.', 'C word '.repeat(9).trim(), 'D.', 'E'],
  );
  t.end();
});

/** Lines that go: at the top, between paragraphs or at the bottom. */
const GOES: readonly (readonly [rule: string, where: string, line: string])[] = [
  ['skip-link', 'middle', 'Skip to main content'],
  ['skip-link', 'bottom', 'Back to top'],
  ['advertisement', 'middle', 'ADVERTISEMENT'],
  ['advertisement', 'middle', 'Advertisement Continue reading the main story'],
  ['continue-reading', 'middle', 'Article continues'],
  ['continue-reading', 'middle', 'Story continues below'],
  ['continue-reading', 'middle', 'Continue reading the main story'],
  ['section-links', 'middle', 'More From This Section'],
  ['section-links', 'bottom', '» Related stories:'],
  ['section-links', 'bottom', 'Most read'],
  ['read-more', 'middle', 'Read more: Why the talks failed'],
  ['read-more', 'middle', 'Previous story: Talks begin'],
  ['read-more', 'middle', 'READ MORE »'],
  ['read-more', 'middle', '( PHOTOS: The talks in pictures)'],
  ['read-more', 'middle', 'Click here for the full story.'],
  ['read-more', 'bottom', 'For more information on the talks, visit our website.'],
  ['share', 'middle', 'Share Tweet Post Email'],
  ['share', 'middle', 'Facebook | Twitter | WhatsApp'],
  ['share', 'middle', 'Share this: Pocket'],
  ['share', 'bottom', '1,204 shares'],
  ['share', 'bottom', 'Share this article with your friends'],
  ['share', 'bottom', 'Share this with your friends.'],
  ['follow-us', 'middle', 'Follow us on Twitter @CNNOpinion.'],
  ['follow-us', 'bottom', 'Follow @politico'],
  ['follow-us', 'bottom', 'Like us on Facebook.'],
  ['follow-us', 'bottom', 'Twitter: @janedoe'],
  ['newsletter', 'bottom', "Stay informed with MEE's newsletters"],
  ['newsletter', 'middle', 'Sign up to get the latest alerts, insights and analysis'],
  ['newsletter', 'middle', 'Get all the latest news delivered to your inbox. Sign up here.'],
  ['newsletter', 'middle', 'Subscribe now'],
  ['newsletter', 'middle', 'Newsletter Sign-up'],
  ['newsletter', 'middle', 'Already a subscriber? Log in'],
  ['support', 'bottom', 'Support our journalism'],
  ['support', 'middle', 'Donate now'],
  ['cookies', 'middle', 'We use cookies to improve your experience on this site.'],
  ['cookies', 'middle', 'Accept all cookies'],
  ['comments', 'bottom', 'Leave a comment'],
  ['comments', 'bottom', '12 Comments'],
  ['player', 'middle', 'Media playback is unsupported on your device'],
  ['player', 'middle', 'View Larger Image'],
  ['player', 'middle', 'Image 1 of 12'],
  ['photo-credit', 'middle', 'Image copyright Getty Images'],
  ['photo-credit', 'middle', 'Photograph: Jane Doe/The Guardian'],
  ['photo-credit', 'middle', 'Jane Doe/AFP'],
  ['photo-credit', 'middle', '(Reuters)'],
  ['separator', 'middle', '* * *'],
  ['separator', 'middle', '___'],
  ['copyright', 'bottom', '© 2015 Example News. All rights reserved.'],
  ['copyright', 'bottom', 'Copyright 2013 The Associated Press.'],
  ['copyright', 'bottom', 'All rights reserved by Example News.'],
  ['copyright', 'bottom', 'The Example Company, Vienna, 2015, all rights reserved'],
  ['copyright', 'bottom', 'This material may not be published, broadcast, rewritten or redistributed.'],
  ['copyright', 'bottom', 'Reproduction in whole or in part without permission is prohibited.'],
  ['republishing', 'bottom', 'To learn more about republishing this content, please fill out this form.'],
  ['republishing', 'bottom', 'This article was originally published on another site.'],
  [
    'publisher-blurb',
    'bottom',
    'Example Eye delivers independent coverage and analysis of the region. To learn more, see our terms.',
  ],
  [
    'disclaimer',
    'bottom',
    'The views expressed in this article are the author’s own and do not reflect our policy.',
  ],
  ['contact', 'bottom', 'Write to Jane Doe at jane.doe@example.com'],
  ['contact', 'bottom', 'Got a tip? Let us know.'],
  ['standards', 'bottom', 'Our Standards: The Example Trust Principles.'],
  ['footer-links', 'bottom', 'Privacy policy | Terms & conditions | Contact us'],
  ['about-us', 'bottom', 'About the author'],
  ['tags', 'bottom', 'Tags: Syria, Russia, Vienna'],
  ['breadcrumbs', 'top', 'Home > News > Middle East'],
  ['address', 'top', 'https://example.com/news/syria-talks'],
  ['age-stamp', 'top', '7 years ago'],
  ['age-stamp', 'top', '5 min read'],
  ['date-stamp', 'top', 'Published: 23 October 2015 18:20 BST'],
  ['date-stamp', 'top', 'Associated Press - January 11, 2008 4:13 PM ET'],
  ['byline', 'top', 'By Jane Doe, AP Business Writer 1 hour, 44 minutes ago'],
  ['address', 'top', 'toronto.example.ca'],
  ['byline', 'top', 'By Jane Doe'],
  ['signature', 'bottom', '— Jane Doe in Geneva'],
  ['reporting-credit', 'bottom', '(Reporting by Jane Doe in Geneva; Editing by John Roe)'],
  ['contributors', 'bottom', 'Fox News’ Jane Doe and The Associated Press contributed to this report.'],
  ['contributors', 'bottom', 'Contributing: The Associated Press'],
  ['staff-credit', 'top', 'Staff and agencies'],
  ['staff-credit', 'bottom', 'AP Golf Writer'],
  ['sign-off', 'bottom', 'REUTER'],
  ['sign-off', 'bottom', 'Source: Agencies'],
];

const PLACES: Readonly<Record<string, (line: string) => string>> = {
  top: (line) => doc(HEADLINE, line, BODY),
  middle: (line) => doc(HEADLINE, FIRST, line, SECOND, THIRD),
  bottom: (line) => doc(HEADLINE, BODY, line),
};

void t.test('what belongs to the page goes', (t) => {
  for (const [rule, where, line] of GOES) {
    const article = clean(PLACES[where]!(line));
    const { removed } = article.quality;
    t.strictSame([article.title, article.text], [HEADLINE, BODY], `${where}: ${line}`);
    t.strictSame([removed.length, removed[0]?.rule, removed[0]?.text], [1, rule, line], `${rule}: ${line}`);
  }
  const tested = new Set(GOES.map(([rule]) => rule));
  t.strictSame(
    FURNITURE.filter((rule) => !tested.has(rule.name)).map((rule) => rule.name),
    [],
    'every rule is tested',
  );
  t.end();
});

/** Sentences of articles that say the same words. They stay wherever they stand. */
const STAYS: readonly string[] = [
  'Skip Bayless said he would return to the main stage next year.',
  'Advertisement revenue fell by a tenth in the third quarter.',
  'The story continues to divide the country.',
  'More from the fund went to the north, and related party transactions rose.',
  'Related-party transactions rose to a record.',
  'Read more than one newspaper, the minister told students.',
  'Click fraud costs advertisers billions, according to the report.',
  'Share prices fell sharply on Friday.',
  'Twitter and Facebook shares were down.',
  'Like many politicians, he posted on Facebook that he was sorry.',
  'Follow-up talks were planned for November.',
  'Subscribers to the newsletter were told to sign up for alerts.',
  'The White House said people should sign up for insurance by January.',
  'Get ready for a long winter, the newsletter said.',
  'Register to vote by Friday, officials said.',
  'Support for the president fell today to a record low.',
  'Support for independent journalism is falling, he said.',
  'Cookies were served to the delegates.',
  'Comments by the minister caused anger.',
  'No comment was available.',
  'Video of the attack was shown in court.',
  'Copyright law in Europe is to change.',
  'All rights groups condemned the attack.',
  'Our standards: the ones that our fathers set, he said, and no others.',
  'The material cannot be removed without permission from the court.',
  'The company is licensing the technology to others.',
  'The report was first published in 2012 by the United Nations.',
  'Tesla offers a website on which buyers can order, and it is popular.',
  'White House officials insist the main problem is the website, and that young people will sign up in droves.',
  'Views of the mountain attract visitors.',
  'Have a look at the letters to the king, the curator said.',
  'About 100 people were arrested.',
  'Sections of the wall collapsed.',
  'Home to millions, the city has been at war for years.',
  'Seven years ago the war began.',
  'By Friday the talks had failed.',
  'By John Smith and the committee, the bill was given a second reading.',
  'By 2015 the war had reached Aleppo.',
  'Reporting by the broadcaster found that the ministry knew.',
  'Writing by hand improves memory, a study found.',
  'The weather contributed to the delays.',
  '- South Carolina was first to vote.',
  'Friday, 23 October 2015, was the day of the talks.',
  'The meeting was on 30 October.',
  'Reuters said the talks had failed.',
  'Share this with your neighbours, she whispered, and gave him the key.',
  'Share with the poor what you have, the bishop told the rich.',
  'All rights reserved to the bishops were abolished in 1848.',
  'The lords kept all rights reserved to them by the charter.',
];

void t.test('what only sounds like it stays', (t) => {
  for (const line of STAYS)
    for (const [where, place] of Object.entries(PLACES)) {
      const article = clean(place(line));
      t.strictSame(article.quality.removed, [], `${where}: ${line}`);
      t.ok(article.text.includes(line), `${where}: ${line}`);
    }
  t.end();
});

/** So many lines that could be links. */
const links = (count: number): string[] =>
  'abcdefghijklmnopqrst'
    .slice(0, count)
    .split('')
    .map((letter) => `Talks ${letter}`);

void t.test('links, frames and repeats', (t) => {
  check(
    'links go with their heading',
    doc(HEADLINE, BODY, 'Related stories', 'Talks fail again', 'Ministers leave'),
    {
      text: BODY,
      rules: ['section-links', 'link-list', 'link-list'],
    },
  );
  check(
    'the last short line before text may be its heading',
    doc(HEADLINE, FIRST, 'Most read', 'One talk', 'Two talks', SECOND),
    {
      text: doc(FIRST, 'Two talks', SECOND),
      rules: ['section-links', 'link-list'],
    },
  );
  check(
    'a heading of links before text takes nothing with it',
    doc(HEADLINE, FIRST, 'Most read', 'Advertisement', SECOND),
    {
      text: doc(FIRST, SECOND),
      rules: ['section-links', 'advertisement'],
    },
  );
  const fourth = FIRST.replace('Vienna', 'Geneva');
  check('the bottom reaches above three paragraphs', doc(HEADLINE, fourth, 'REUTER', BODY), {
    rules: ['sign-off'],
  });
  check(
    'and no further',
    doc(
      HEADLINE,
      THIRD,
      'REUTER',
      fourth,
      BODY.replace(THIRD, 'He left.'),
      SECOND.toLowerCase().replace('next week', 'soon'),
    ),
    { rules: [] },
  );
  check('the top reaches below one paragraph', doc(HEADLINE, FIRST, '23 October 2015', SECOND), {
    rules: ['date-stamp'],
  });
  check('and no further', doc(HEADLINE, FIRST, SECOND, '23 October 2015', THIRD), { rules: [] });
  const menus = ['Home', 'News | Sport', 'Weather', 'Contact us', 'Jobs in your area'];
  const foot = ['Ministers return', 'Talks go on', 'Search'];
  check('a whole page keeps its article', doc(...menus, HEADLINE, 'By Jane Doe', BODY, ...foot), {
    title: HEADLINE,
    text: BODY,
    authors: ['Jane Doe'],
    rules: [...menus.map(() => 'page-frame'), 'byline', ...foot.map(() => 'page-frame')],
  });
  check('a page without headline', doc(...menus, 'Text size: 18:20', BODY), {
    titleOrigin: 'first-sentence',
    text: BODY,
  });
  check(
    'a page with a given headline',
    doc(...menus, 'Deadlock', 'Politics', BODY),
    {
      text: BODY,
    },
    { given: { title: 'Deadlock' } },
  );
  check('a page of menus alone', doc(...menus, 'Politics'), { paragraphs: [] });
  const longLine = 'word '.repeat(30).trim();
  check(
    'a long line without full stop is text of a page',
    doc(...menus, HEADLINE, FIRST, longLine, ...foot),
    {
      text: doc(FIRST, longLine),
    },
  );
  const page = (name: string, blocks: readonly string[], kept: string): void =>
    check(name, doc(...blocks), { text: kept });
  page('six links and three signs make a page', [...links(5), 'Sport', 'Home', 'Share this', FIRST], FIRST);
  page('ten links and one sign make a page', [...links(9), 'Sport', FIRST], FIRST);
  const strewn = [...links(3), 'He said no.', ...links(4).slice(3), 'Home', 'She said no.'];
  const around = [...strewn, HEADLINE, BODY, 'Share this', ...links(9).slice(4), 'They said no.'];
  page('links strewn over a page, and two lines of its own', around, BODY);
  const alike = around.filter((line) => line !== 'Home');
  t.match(clean(doc(...alike)).text, 'He said no.', 'one line of its own is not enough');
  check(
    'where the markup sets the page apart, a list in the article stays',
    doc('All news', BODY, ...links(20), 'Sport'),
    { text: doc(BODY, ...links(20), 'Sport') },
    { marks: [{ kind: 'furniture', range: [0, 8], rule: 'outside-article' }] },
  );
  const japanese = [
    '四か国の外交官は金曜日にウィーンで会談したが、地域の将来について合意できなかったと当局者が述べた。',
    '閣僚は来週もう一度会談する予定で、ほかの国々も参加を求められる可能性があると外交官の一人が話した。',
  ];
  page('a page in a script without spaces', [...menus, ...japanese, ...foot], doc(...japanese));
  page('twenty links alone are a list', [HEADLINE, FIRST, ...links(20)], doc(FIRST, ...links(20)));
  page(
    'figures are a table',
    [HEADLINE, FIRST, ...links(20).map((link, i) => `${link} ${i}`), 'Sport'],
    doc(FIRST, ...links(20).map((link, i) => `${link} ${i}`), 'Sport'),
  );
  page(
    'a box of links within the text of a page',
    [...menus, HEADLINE, BODY, ...links(4), fourth, ...foot],
    doc(BODY, 'Talks d', fourth),
  );
  page(
    'a table within it stays',
    [...menus, HEADLINE, BODY, '1) One', '- Two', '2015', fourth],
    doc(BODY, '1) One', '- Two', '2015', fourth),
  );
  const remark = 'I have said so before and nobody here ever wanted to listen to what I had to say about it.';
  const more = ['soon', 'later'].map((day) => SECOND.replace('next week', day));
  const comments = (name: string, cue: string): void =>
    page(
      name,
      [...menus, HEADLINE, BODY, ...more, cue, remark, remark.replace('before', 'twice')],
      doc(BODY, ...more),
    );
  comments('comments are not the article', 'Comments (2)');
  comments('by their heading', 'Have your say');
  comments('by an invitation', 'Post a comment');
  comments('by the stamp of one', 'Posted by: Jane Doe | Jan 10, 2008 4:49:12 PM');
  comments('by who says it', 'Jane Doe Says:');
  page(
    'a heading of comments above the text is a link',
    [...menus, 'Comments', HEADLINE, BODY, fourth],
    doc(BODY, fourth),
  );
  const far = 'More countries may be asked to join the ministers in Vienna next week, the officials said.';
  page(
    'a sentence on the same matter, parted by a box, belongs to it, and one below comments does not',
    [...menus, HEADLINE, BODY, ...links(4), far, 'Comments', far.replace('next', 'this')],
    doc(BODY, 'Talks d', far),
  );
  const onward = [
    FIRST.replace('Vienna', 'Moscow'),
    SECOND.replace('next', 'this'),
    THIRD.replace('airstrikes', 'raids'),
    far,
    fourth.replace('Geneva', 'Paris'),
  ];
  page(
    'a longer part on the same matter belongs to it behind any box',
    [...menus, HEADLINE, BODY, fourth, ...more, ...links(12), ...onward, ...foot],
    doc(BODY, fourth, ...more, ...onward),
  );
  const cells = ['Pos', 'Player', '63', '85%', 'DL', 'Ogunjobi', '57', '77%', 'DL', 'Garrett', '29', '39%'];
  page(
    'nor does a table of many cells end it',
    [...menus, HEADLINE, SECOND, ...cells, fourth, ...foot],
    doc(SECOND, ...cells, fourth),
  );
  const other = [
    'The harvest in the valley was poor',
    'Growers of apples and of pears lost half of it',
    'Prices rose',
  ].map(
    (start) =>
      `${start}, while frost, hail and a plague of beetles kept every orchard along that river from bearing much, as the owners told.`,
  );
  page(
    'a longer part on another matter does not',
    [...menus, HEADLINE, BODY, fourth, ...more, ...links(12), ...other, ...foot],
    doc(BODY, fourth, ...more),
  );
  page('nor does one on another matter', [...menus, HEADLINE, BODY, ...links(4), remark, ...foot], BODY);
  page('comments with less text are not the article', [...menus, HEADLINE, FIRST, 'Comments', 'No.'], FIRST);
  const said = 'The ministers met and agreed on nothing.';
  page(
    'between headline and text of a page a sentence stays, and buttons go',
    [...menus, HEADLINE, said, 'Too short.', 'Larger text', BODY],
    doc(said, BODY),
  );
  page(
    'a line next to the headline is its standfirst, the one after it a caption',
    [
      ...menus,
      HEADLINE,
      'Ministers leave Vienna without any deal',
      'The ministers at the hotel on Friday',
      BODY,
    ],
    BODY,
  );
  check('a paragraph said twice stays once', doc(FIRST, SECOND, FIRST), {
    text: doc(FIRST, SECOND),
    rules: ['repeated-paragraph'],
    removed: [FIRST],
  });
  check(
    'quotes, case and spaces do not hide a repeat',
    doc(FIRST, SECOND, FIRST.toUpperCase().replace(' ', '  ')),
    {
      text: doc(FIRST, SECOND),
    },
  );
  const question = 'What do you cook at home when nobody else is there to eat it with you?';
  const asked = ['We asked three cooks, and each of them told us something else about it at some length.'];
  for (const answer of [FIRST, SECOND, THIRD]) asked.push(question, answer);
  check('a question to several people', doc(...asked), { text: doc(...asked) });
  const dashes = '— '.repeat(40);
  check('behind other signs', doc(FIRST, SECOND, `${dashes}${FIRST}`), { text: doc(FIRST, SECOND) });
  check('paragraphs that only begin alike are two', doc(FIRST, `${FIRST.slice(0, -1)} again.`), {
    text: doc(FIRST, `${FIRST.slice(0, -1)} again.`),
  });
  check('short sentences may be said again', doc(FIRST, 'He said no.', SECOND, 'He said no.', THIRD), {
    removed: [],
  });
  check(
    'but not inside a block said twice',
    doc('He left.', FIRST, 'He said no.', SECOND, 'New.', 'He left.', FIRST, 'He said no.', THIRD),
    { text: doc('He left.', FIRST, 'He said no.', SECOND, 'New.', THIRD) },
  );
  t.end();
});

void t.test('headlines and standfirsts', (t) => {
  check('a line without full stop is the headline', doc(HEADLINE, BODY), {
    title: HEADLINE,
    titleOrigin: 'given',
    text: BODY,
    lead: null,
  });
  check('a first sentence is the title and stays', BODY, {
    title: FIRST,
    titleOrigin: 'first-sentence',
    text: BODY,
  });
  check('one line is a text', HEADLINE, { title: HEADLINE, titleOrigin: 'first-sentence', text: HEADLINE });
  check('a line that is too long is no headline', doc('Long '.repeat(45).trim(), BODY), {
    titleOrigin: 'first-sentence',
  });
  check('section labels go', doc('World', 'Middle East', HEADLINE, BODY), {
    title: HEADLINE,
    rules: ['section-label', 'section-label'],
  });
  for (const title of ['iTunes now selling the single', 'File-swappers ready a network', 'eBay buys a rival'])
    check('a headline may begin like this', doc(title, BODY), { title, text: BODY });
  check('a short headline is one all the same', doc('Markets', BODY), { title: 'Markets', text: BODY });
  check('a list of short lines is no list of labels', doc('One', 'Two', 'Three', 'Four', HEADLINE, BODY), {
    title: 'One',
    text: doc('Two', 'Three', 'Four', HEADLINE, BODY),
  });
  check('a caption is no headline', doc('Kerry and Lavrov meet (AFP)', BODY), {
    title: FIRST,
    kinds: ['caption', 'body', 'body', 'body'],
  });
  const given = { given: { title: ' The  given\nheadline stands ' } };
  check(
    'the given headline counts',
    BODY,
    { title: 'The given headline stands', titleOrigin: 'given', text: BODY },
    given,
  );
  check(
    'and goes where the page says it again',
    doc('World', 'A man (AFP)', 'The “given” headline stands', BODY),
    {
      text: doc('A man (AFP)', BODY),
      rules: ['section-label', 'headline-copy'],
    },
    given,
  );
  check(
    'copies of the headline go',
    doc('Powers fail to agree again', 'Powers fail to agree again', BODY, 'Powers fail to agree again'),
    {
      text: BODY,
      rules: ['headline-copy', 'headline-copy'],
    },
  );
  check('a short headline may come back as a heading', doc('Markets', FIRST, 'Markets', SECOND), {
    kinds: ['body', 'heading', 'body'],
  });
  const standfirst = 'Four countries try to end the war without success';
  check('a line between headline and text is the standfirst', doc(HEADLINE, standfirst, BODY), {
    lead: standfirst,
    text: BODY,
  });
  check('a heading is too short for one', doc(HEADLINE, 'No progress', BODY), { lead: null });
  check('a sentence is text', doc(HEADLINE, 'The talks failed.', BODY), { lead: null });
  check(
    'a sentence with a quote of its own is text',
    doc(HEADLINE, '"We have failed to agree today," he said.', BODY),
    {
      lead: null,
    },
  );
  check(
    'a first paragraph may quote a few words of what comes',
    doc(HEADLINE, 'The talks "failed to agree on the future", it was said.', BODY),
    { lead: null },
  );
  check(
    'a line with a dateline is text',
    doc(HEADLINE, 'LONDON — The ministers of four countries met', BODY),
    {
      lead: null,
    },
  );
  check('without text below there is no standfirst', doc(HEADLINE, standfirst, 'The end.'), { lead: null });
  const withLead = { given: { title: HEADLINE, lead: standfirst } };
  check(
    'a given standfirst',
    doc(standfirst, BODY),
    { lead: standfirst, text: BODY, rules: ['standfirst-copy'] },
    withLead,
  );
  check('said again without running text', doc(standfirst, 'The end.'), { text: 'The end.' }, withLead);
  check(
    'a given standfirst alone',
    BODY,
    { lead: standfirst, titleOrigin: 'first-sentence' },
    { given: { lead: standfirst } },
  );
  check('a text that only says the headline stays', 'World\nWorld', { title: 'World', text: 'World' });
  check(
    'also a given one',
    HEADLINE,
    { title: HEADLINE, titleOrigin: 'given', text: HEADLINE },
    { given: { title: HEADLINE } },
  );
  check('no text', '', {
    title: 'talks',
    titleOrigin: 'first-sentence',
    text: '',
    wordCount: 0,
    readingMinutes: 0,
    language: null,
    warnings: ['empty-text', 'title-from-name'],
  });
  check(
    'furniture only',
    'Skip to content\nAdvertisement',
    { title: 'Läs', text: '', warnings: ['empty-text', 'title-from-name'] },
    { path: 'a/La\u0308s.md' },
  );
  check('captions only', 'Kerry and Lavrov (AFP)', { title: 'talks', warnings: ['title-from-name'] });
  check('a name of nothing but an extension', '', { title: '.txt' }, { path: '.txt' });
  check('a name that shows nothing', '', { title: 'Untitled' }, { path: '\u200b' });
  const long = 'word '.repeat(100);
  check('a long first sentence is cut at a word', long, { title: `${'word '.repeat(59)}word…` });
  check('or anywhere', 'x'.repeat(400), { title: `${'x'.repeat(299)}…` });
  t.end();
});

void t.test('kinds', (t) => {
  const kind = (line: string, expected: string): void =>
    check(line, doc(HEADLINE, FIRST, line, SECOND), { kinds: ['body', expected, 'body'] });
  kind('A new round', 'heading');
  kind('What happens next?', 'heading');
  kind('They said:', 'body');
  kind('lower case words', 'body');
  kind('1. an item', 'body');
  kind('He left.', 'body');
  kind('Kerry (L) and Lavrov (R) in Vienna', 'caption');
  kind('The ministers, pictured in Vienna', 'caption');
  kind('Kerry arrives. Photo: Jane Doe', 'caption');
  kind('Kerry arrives in Vienna. Jane Doe/AFP', 'caption');
  kind('Kerry arrives in Vienna (Photo: Jane Doe)', 'caption');
  kind('Image caption Mr Kerry arrives in Vienna', 'caption');
  kind('Media playback is unsupported on your device Media caption What is next?', 'caption');
  kind('FILE - Mr Kerry in Vienna last week.', 'caption');
  kind('Mr Kerry (L) was first to speak.', 'body');
  kind(`${'The talks went on and on, '.repeat(20)} he said (AFP)`, 'body');
  check('two short lines are a list', doc(HEADLINE, FIRST, 'One thing', 'Another thing', SECOND), {
    kinds: ['body', 'body', 'heading', 'body'],
  });
  t.end();
});

void t.test('authors whom markup calls so', (t) => {
  const marked = (bylines: readonly string[], expected: readonly string[], below = ''): void => {
    const raw = doc(...bylines, FIRST, SECOND, ...(below === '' ? [] : [below]));
    const marks = [...bylines, below]
      .filter((line) => line !== '')
      .map((line): Mark => {
        const start = line === below ? raw.lastIndexOf(line) : raw.indexOf(line);
        return { kind: 'furniture', range: [start, start + line.length], rule: 'byline' };
      });
    t.strictSame(clean(raw, { marks }).authors, expected, bylines.join(' / '));
  };
  marked(['By Ann Lee'], ['Ann Lee']);
  marked(['By Ann Lee and Bo Ray, Harbour Post'], ['Ann Lee', 'Bo Ray']);
  marked(['By ANN LEE and BO RAY'], ['ANN LEE', 'BO RAY']);
  marked(['ByAnn Lee | January 14, 2015'], ['Ann Lee']);
  marked(['by Ann Lee22 Dec 2016651'], ['Ann Lee']);
  marked(['By Ann Lee and Bo Ray 2014-09-30T14:34:55Z'], ['Ann Lee', 'Bo Ray']);
  marked(['By Ann Lee Aug. 17, 2010 Follow @annlee'], ['Ann Lee']);
  marked(['By Ann Lee Follow @annlee'], ['Ann Lee']);
  marked(['By Ann Lee harbourpost.com'], ['Ann Lee']);
  marked(['By Ann Lee, Senior Engineer, ACLX Speech, and Privacy'], ['Ann Lee']);
  marked(['Par Zoë Durand'], ['Zoë Durand']);
  marked(['AUTHOR / Ann Lee'], ['Ann Lee']);
  marked(['Ann Lee'], ['Ann Lee']);
  marked(
    ['Ann Lee', 'Staff Writer', 'See All Articles', 'Ann Lee writes of harbours and walls.'],
    ['Ann Lee'],
  );
  marked(['Bo Ray/Harbour Post', 'by Ann Lee'], ['Ann Lee']);
  marked(['Ann Lee', 'By Bo Ray'], ['Bo Ray']);
  marked(['Ann Lee', 'Bo Ray'], []);
  for (const line of [
    'Bo Ray/Harbour Post',
    'By Staff',
    'Follow Us',
    'Harbour Magazine',
    'Updated Friday',
    'By the river',
  ])
    marked([line], []);
  marked([], [], 'By Ann Lee');
  t.end();
});

void t.test('authors', (t) => {
  const by = (line: string, expected: readonly string[] | null): void => {
    const bottom = clean(doc(HEADLINE, BODY, line));
    t.strictSame(bottom.authors, expected ?? [], line);
    t.equal(bottom.text === BODY, expected !== null, line);
  };
  by('By Peter Spinella', ['Peter Spinella']);
  by('By Jane Doe and John Q. Roe', ['Jane Doe', 'John Q. Roe']);
  by('By Jane Doe, John Roe and Max van der Berg', ['Jane Doe', 'John Roe', 'Max van der Berg']);
  by('BY JANE DOE', ['JANE DOE']);
  by('By Jane Doe, Reuters', ['Jane Doe']);
  by('By Jane Doe, New York', ['Jane Doe']);
  by('By Jane Doe, Los Angeles', ['Jane Doe']);
  by('By TARIQ PANJA Associated Press Writer', ['TARIQ PANJA']);
  by('By Jane Doe in Geneva', ['Jane Doe']);
  by('By MICHAEL FALCONE ( @michaelpfalcone )', ['MICHAEL FALCONE']);
  by('By Martin King, Jr.', ['Martin King']);
  by('Written by Jane Doe', ['Jane Doe']);
  by('By Reuters Staff', []);
  by('By The Associated Press', []);
  by('By Design', null);
  by('By Friday Evening', null);
  by(`By ${'Jane Doe, '.repeat(20)}`, null);
  by('— Jane Doe in Geneva', ['Jane Doe']);
  by('— If Convicted, He Could Appeal', null);
  by('— Reuters', []);
  by('— The Editors', null);
  by(`— ${'Jane Doe, '.repeat(20)}`, null);
  by('-- By Jane Doe Follow @janedoe', ['Jane Doe']);
  by('— Jane Doe DOE J (@Jane) December 29, 2014', null);
  by('(Reporting by Jane Doe and John Roe; Editing by Max Moe)', ['Jane Doe', 'John Roe']);
  by('Additional reporting by Jane Doe in Geneva.', []);
  by(`Reporting by ${'Jane Doe, '.repeat(60)}`, null);
  by('Jane Doe contributed to this report.', []);
  check('two signatures are a list', doc(HEADLINE, BODY, '— South Dakota', '— South Carolina'), {
    removed: [],
  });
  const QUOTED = '“The sea gives nothing back, and takes what it can.”';
  check('a name below a quotation', doc(HEADLINE, BODY, QUOTED, '— Jane Doe'), { authors: [], removed: [] });
  const SPEECH = '“The sea gives,” she said, “and it takes.”';
  check('a name below speech', doc(HEADLINE, BODY, SPEECH, '— Jane Doe'), { authors: ['Jane Doe'] });
  check('a line alone is no signature', '— Jane Doe', { removed: [] });
  check(
    'given authors come first and once',
    doc(HEADLINE, 'By JANE DOE and Ann Other', BODY),
    { authors: ['Jane Doe', 'John Roe', 'Doe, Max', 'Reuters', 'Ann Other'] },
    { given: { authors: ['By Jane Doe and "John Roe"', 'Doe, Max', ' ', 'Reuters'] } },
  );
  check(
    'metadata may name nobody we know',
    BODY,
    { authors: ['x '.repeat(100).trim()] },
    { given: { authors: ['x '.repeat(100)] } },
  );
  t.end();
});

void t.test('datelines', (t) => {
  const filed = (head: string, expected: readonly (string | null)[] | null): void => {
    const article = clean(doc(HEADLINE, head + FIRST, SECOND));
    const { dateline } = article;
    t.strictSame(dateline && [dateline.place, dateline.date, dateline.agency], expected, head);
    t.equal(article.text, expected ? doc(FIRST, SECOND) : doc(head + FIRST, SECOND), head);
    t.strictSame(
      article.quality.removed.map(({ kind, text }) => [kind, text]),
      expected ? [['dateline', head.trim()]] : [],
      head,
    );
  };
  filed('GENEVA, Oct 23 (Reuters) - ', ['GENEVA', 'Oct 23', 'Reuters']);
  filed('PARIS, 12 March (AFP) — ', ['PARIS', '12 March', 'AFP']);
  filed('WASHINGTON (AP) — ', ['WASHINGTON', null, 'AP']);
  filed('LONDON — ', ['LONDON', null, null]);
  filed('SALMON, Idaho, Jan 17 (Reuters) - ', ['SALMON, Idaho', 'Jan 17', 'Reuters']);
  filed('NEW YORK/LONDON, Oct 23 - ', ['NEW YORK/LONDON', 'Oct 23', null]);
  filed('Washington (CNN) -- ', ['Washington', null, 'CNN']);
  filed('Durban, May 17 2022 (IPS) - ', ['Durban', 'May 17 2022', 'IPS']);
  filed('(CNN)', [null, null, 'CNN']);
  filed('(Reuters) — ', [null, null, 'Reuters']);
  filed('UPDATE — ', null);
  filed('NATO — the alliance — said: ', null);
  filed('Vienna - ', null);
  filed('Talks (in Vienna) - ', null);
  filed('LONDON — PARIS — ', null);
  check('the rest of a short line is no sentence', doc(HEADLINE, 'LONDON — Yes.', BODY), { dateline: null });
  check(
    'invisible characters and wrapped lines do not hide where it ends',
    doc(HEADLINE, `\u200bGENE\u00adVA,\u00a0Oct 23\t(Reuters)  -  ${FIRST}`),
    {
      text: FIRST,
      removed: ['\u200bGENE\u00adVA,\u00a0Oct 23\t(Reuters)  -'],
    },
  );
  check('no sentence, no dateline', doc('LONDON — The capital', 'WASHINGTON (AP) — The other'), {
    dateline: null,
  });
  t.end();
});

const from = (path: string): Setting => ({ given: { url: `https://example.com${path}` } });

const named = (path: string, dateFrom: 'path' | 'name'): Setting => ({ path, defaults: { dateFrom } });

void t.test('dates', (t) => {
  const dated = (date: string, value: string | null, more: string): void => {
    const article = clean(BODY, { given: { date } });
    t.strictSame(
      [article.published.value, article.quality.warnings[0]?.code ?? article.published.precision],
      [value, more],
      date,
    );
    t.strictSame(
      article.published.basis,
      value === null ? null : { kind: 'metadata', evidence: oneLine(date) },
      date,
    );
  };
  dated('2015', '2015', 'year');
  dated('2015-10', '2015-10', 'month');
  dated('October 2015', '2015-10', 'month');
  for (const day of [
    '2015-10-23',
    '20151023',
    '2015/10/23',
    '2015.10.23',
    '23 October 2015',
    '23rd Oct. 2015',
    'Friday, October 23, 2015',
    'Oct. 23 2015',
    '23/10/2015',
    '10/23/2015',
    '23.10.2015',
    '2015-10-23T18:20:00',
    '23 October 2015 18:20',
    '23 October 2015 18:20 IST',
    '2015-10-23T18:20:00+99:00',
    'Fri Oct 23 23:20:00 EST 2015',
  ])
    dated(day, '2015-10-23', 'day');
  for (const instant of [
    '2015-10-23T17:20:00Z',
    '2015-10-23 18:20+01:00',
    '2015-10-23T7:20:00-10:00',
    '2015-10-23T12:20:00.000-0500',
    'Fri, 23 Oct 2015 17:20:00 GMT',
    'Fri, 23 Oct 2015 18:20:00 +0100',
    '23 October 2015 18:20 BST',
    'October 23, 2015 at 1:20 p.m. EDT',
    'Fri Oct 23 2015 17:20:00 GMT+0000 (Coordinated Universal Time)',
    '1:20 PM EDT, Fri October 23, 2015',
    'Fri, 23 Oct 15 17:20:00 GMT',
    '1445620800',
    '1445620800000',
  ])
    dated(instant, '2015-10-23T17:20:00Z', 'second');
  dated('October 23, 2015, 12:05 am UTC', '2015-10-23T00:05:00Z', 'second');
  dated('Thu, 23 Oct 97 10:00:00 GMT', '1997-10-23T10:00:00Z', 'second');
  dated('05/05/2015', '2015-05-05', 'day');
  dated('2100-01-01', '2100-01-01', 'day');
  dated('2999-01-01', '2999-01-01', 'date-far');
  dated('03/04/2015', null, 'date-ambiguous');
  for (const impossible of [
    '2015-02-30',
    '31/31/2015',
    '2015-13-01',
    '2015-00-01',
    '2015-10-00',
    '0001-01-01',
    '23 October 2015 25:00 GMT',
  ])
    dated(impossible, null, 'date-impossible');
  for (const unreadable of [
    'Friday',
    'yesterday',
    '30 October',
    'now',
    '2015-10-23 or later',
    '12',
    'x'.repeat(200),
  ])
    dated(unreadable, null, 'date-unreadable');
  dated('  ', null, 'unknown');
  const basis = (name: string, setting: Setting, expected: readonly (string | null)[], raw = BODY): void => {
    const { value, basis: evidence } = clean(raw, setting).published;
    t.strictSame([value, evidence?.kind ?? null, evidence?.evidence ?? null], expected, name);
  };
  basis('a URL', from('/2015/10/23/talks'), ['2015-10-23', 'url', '/2015/10/23']);
  basis('a month by name', from('/world/2015/oct/23/talks'), ['2015-10-23', 'url', '/2015/oct/23']);
  basis('figures in one', from('/20151023/talks'), ['2015-10-23', 'url', '/20151023']);
  basis('a month', from('/2015/10/talks'), ['2015-10', 'url', '/2015/10']);
  basis('no day of the calendar', from('/2015/02/30/talks'), [null, null, null]);
  basis('no month', from('/2015/abc/30/talks'), [null, null, null]);
  basis('part of a slug', from('/talks-2015-10-23-vienna'), [null, null, null]);
  basis('a path', named('2015/10/23/x.txt', 'path'), ['2015-10-23', 'path', '2015/10/23']);
  basis('a folder of a month', named('a/2015-10/x.txt', 'path'), ['2015-10', 'path', '2015-10']);
  basis('a folder of a year', named('2015/x.txt', 'path'), ['2015', 'path', '2015']);
  basis('a name', named('1999/2015-10-23-talks.txt', 'name'), ['2015-10-23', 'name', '2015-10-23']);
  basis('figures in a name', named('20151023_talks.txt', 'name'), ['2015-10-23', 'name', '20151023']);
  basis('a name with no day of the calendar', named('2016-02-30-talks.txt', 'path'), [null, null, null]);
  basis('a month and a number', named('2016/02/30.txt', 'path'), ['2016-02', 'path', '2016/02']);
  basis('a name without date', named('2015/talks.txt', 'name'), [null, null, null]);
  basis('a path unasked', { path: '2015/10/23/x.txt' }, [null, null, null]);
  basis(
    'a date that cannot be gives way to the URL',
    { given: { date: '2015-02-30', url: 'https://example.com/2015/10/23/' } },
    ['2015-10-23', 'url', '/2015/10/23'],
  );
  const stamped = (stamp: string, value: string | null): void =>
    basis(
      stamp,
      {},
      value === null ? [null, null, null] : [value, 'text', stamp],
      doc(HEADLINE, stamp, BODY),
    );
  stamped('Published: 23 October 2015 18:20 BST', '2015-10-23T17:20:00Z');
  stamped('Friday 23 October 2015 18:25 UTC', '2015-10-23T18:25:00Z');
  stamped('Posted on October 23, 2015 | 18:20', '2015-10-23');
  stamped('Last updated on October 23, 2015 | 18:20', null);
  stamped('October 2015', null);
  stamped('The notes fall due on October 23, 2015.', null);
  stamped('Period ended October 23, 2015', null);
  stamped('Friday', null);
  stamped('30 October', null);
  stamped('1445620800', null);
  const shown = (name: string, lines: readonly string[], value: string | null, rule = 'outside-article') => {
    const text = doc(...lines, BODY);
    const starts = lines.map((_, i) => doc(...lines.slice(0, i), '').length);
    const marks = lines.map((line, i) => {
      const range = [starts[i]!, starts[i]! + line.length] as const;
      return { kind: 'furniture' as const, range, rule };
    });
    t.equal(clean(text, { marks }).published.value, value, name);
  };
  shown('a line of a page', ['By Ann Lee on Friday, October 23rd, 2015 at 11:08 a.m.'], '2015-10-23');
  shown('another language', ['Von Ann Lee publiziert am 23. Oktober 2015'], '2015-10-23');
  shown('in Turkish', ['20:13 | 23 Ekim 2015'], '2015-10-23');
  shown('in Greek', ['23 Οκτωβρίου 2015'], '2015-10-23');
  shown('in Arabic', ['الجمعة، 23 أكتوبر 2015 - 12:09 م'], '2015-10-23');
  shown('in Ukrainian', ['П’ятниця, 23 жовтня 2015, 20:13'], '2015-10-23');
  shown('in Hungarian, the year first', ['2015. október 23. 20:13'], '2015-10-23');
  shown('the day of a download', ['Posted some years ago [downloaded on 23 October 2015]'], null);
  shown(
    'a caption',
    ['The minister speaks to reporters at a hotel in Paris, October 23, 2015. (Wire photo)'],
    null,
  );
  shown('with "de"', ['sexta-feira, 23 de outubro de 2015 às 20:13'], '2015-10-23');
  shown('in China', ['2015年10月23日 20:13'], '2015-10-23');
  shown('two lines that agree', ['23 October 2015', 'By Ann Lee - 2015-10-23'], '2015-10-23');
  shown('two lines that do not', ['23 October 2015', 'By Ann Lee - 2015-10-24'], null);
  shown('what says so comes first', ['24 October 2015', 'Published: 23 October 2015'], '2015-10-23');
  shown('an update is no publication', ['23 October 2015', 'Updated: 24 October 2015'], '2015-10-23');
  shown('two days in a line', ['From 23 October 2015 to 24 October 2015'], null);
  shown('no day of the calendar', ['By Ann Lee - 2015-02-30'], null);
  shown('a long line', [`23 October 2015 ${'on and '.repeat(30)}`], null);
  shown('a teaser', ['23 October 2015'], null, 'teaser');
  const MENU = Array<string>(8).fill('All news');
  shown('far above', ['23 October 2015', ...MENU], null);
  shown('far above, but signed', ['October 23, 2015 By Ann Lee', ...MENU], '2015-10-23');
  shown('far above, but posted', ['Posted 23 October 2015', ...MENU], '2015-10-23');
  shown('far above in a long line', [`By Ann Lee 2015-10-23 ${'x '.repeat(50)}`, ...MENU], null);
  shown('before a change', ['Thu 23 Oct 2015 02.00 EST Last modified on Wed 28 Oct 2015'], '2015-10-23');
  shown('after a change', ['Updated 28 October 2015, first published 23 October 2015'], '2015-10-23');
  shown('a day with the word behind it', ['23 October 2015 updated'], null);
  shown('a change in Japanese', ['最終更新日：2015年10月23日'], null);
  shown('beside letters of the East', ['谢若含2015-10-23 14:27:02'], '2015-10-23');
  shown('in a name', ['model-2015-10-23'], null);
  shown('a change alone', ['Updated 28 October 2015'], null);
  shown('glued to other letters', ['中文站2015年10月23日07:17'], '2015-10-23');
  shown('in figures of which one is the day', ['Ann Lee 23/10/2015 Comment!'], '2015-10-23');
  shown('in figures that can be two days', ['Ann Lee 03/04/2015 Comment!'], null);
  const titled = (name: string, lines: readonly string[], title: string, value: string | null): void => {
    const text = doc(...lines, BODY);
    const starts = lines.map((_, i) => doc(...lines.slice(0, i), '').length);
    const marks = lines.map((line, i) => {
      const range = [starts[i]!, starts[i]! + line.length] as const;
      return { kind: 'furniture' as const, range, rule: 'outside-article' };
    });
    t.equal(clean(text, { marks, given: { title } }).published.value, value, name);
  };
  const HEAD = 'The talks in Vienna fail';
  titled('beside the headline', [HEAD, '23 October 2015', ...MENU, 'x'], HEAD, '2015-10-23');
  titled('not beside another', [HEAD, '23 October 2015', ...MENU, 'x'], 'A headline that is not there', null);
  titled('not beside a section', ['News', '23 October 2015', ...MENU, 'x'], 'News', null);
  titled('a headline with a day', ['Home / Talks on 30 October 2015'], 'Talks on 30 October 2015', null);
  basis(
    'a month of an address and a day',
    from('/2015/10/talks'),
    ['2015-10-23', 'text', '23 October 2015'],
    doc(HEADLINE, '23 October 2015', BODY),
  );
  basis(
    'a month of an address and another day',
    from('/2015/10/talks'),
    ['2015-10', 'url', '/2015/10'],
    doc(HEADLINE, '23 November 2015', BODY),
  );
  basis(
    'a day of an address',
    from('/2015/10/23/talks'),
    ['2015-10-23', 'url', '/2015/10/23'],
    doc(HEADLINE, '24 October 2015', BODY),
  );
  basis(
    'a text that begins with its stamp',
    {},
    ['2015-10-23', 'text', 'Posted by Ann, Bo and Cy on 2015-10-23, all posts'],
    doc(HEADLINE, 'Posted by Ann, Bo and Cy on 2015-10-23, all posts', BODY),
  );
  basis(
    'a text that begins with its day',
    {},
    ['2015-10-23', 'text', 'Oct. 23, 2015'],
    `Oct. 23, 2015 -- ${BODY}`,
  );
  basis(
    'a text that begins with a day of which it speaks',
    {},
    [null, null, null],
    `On 23 October 2015 the talks failed. ${BODY}`,
  );
  basis(
    'a dateline with a day',
    {},
    ['2015-10-23', 'text', 'VIENNA, Oct. 23, 2015 (Reuters) -'],
    `VIENNA, Oct. 23, 2015 (Reuters) - ${BODY}`,
  );
  const below = (name: string, line: string, value: string | null, given = {}): void => {
    const text = doc(BODY, line);
    const range = [text.length - line.length, text.length] as const;
    const marks = [{ kind: 'furniture' as const, range, rule: 'outside-article' }];
    t.equal(clean(text, { marks, given }).published.value, value, name);
  };
  below('right below', '05/10/2018 - Publicado por: Ann Lee', '2018-10-05', { language: 'pt_BR' });
  basis(
    'a name and a day in front of the text',
    {},
    ['2016-09-21', 'text', 'Medical Daily 9/21/2016 Ann Lee'],
    doc(HEADLINE, 'Medical Daily 9/21/2016 Ann Lee', BODY),
  );
  below('right below, unsaid', '23 October 2015', null);
  const figures = (date: string, language: string, url: string, value: string | null): void =>
    void t.equal(
      clean(BODY, { given: { date, language, url } }).published.value,
      value,
      `${date} ${language} ${url}`,
    );
  figures('03/04/2015 10:00', 'de', 'https://example.com/', '2015-04-03');
  figures('03/04/2015', 'en', 'https://example.co.uk/', '2015-04-03');
  figures('03/04/2015', 'en-US', 'https://example.gov/', '2015-03-04');
  figures('03/04/2015', 'en-US', 'https://example.com/', null);
  figures('03/04/2015', 'zh_CN', 'https://example.com/', null);
  figures('03.04.2015', '', 'https://example.com/', '2015-04-03');
  figures('03/04.2015', 'de', 'https://example.com/', null);
  basis('a stamp below the text', {}, [null, null, null], doc(HEADLINE, BODY, '23 October 2015'));
  t.end();
});

void t.test('source, address, language, size', (t) => {
  check(
    'a given source',
    BODY,
    { source: { id: 'middle-east-eye', name: 'Middle East Eye' } },
    { given: { source: 'Middle East Eye' } },
  );
  check(
    'a source without Latin letters',
    BODY,
    { source: { id: 'b8be4ac9af64', name: '新华社' } },
    { given: { source: '新华社' } },
  );
  check(
    'the host',
    BODY,
    { source: { id: 'middleeasteye-net', name: null }, url: 'https://www.middleeasteye.net/a' },
    { given: { url: ' https://www.middleeasteye.net/a ' } },
  );
  check('a host without letters', BODY, { source: null }, { given: { url: 'http://[::]/' } });
  check('the default', BODY, { source: { id: 'mee', name: 'MEE' } }, { defaults: { source: 'MEE' } });
  for (const url of ['javascript:alert(1)', 'ftp://example.com/', 'example', 'http://'])
    check(`${url} is no address`, BODY, { url: null, warnings: ['url-unusable'] }, { given: { url } });
  for (const [tag, code] of [
    ['en-GB', 'en'],
    ['ENG', 'en'],
    ['de_AT', 'de'],
    ['ceb', 'ceb'],
    ['zh-Hant-TW', 'zh'],
  ] as const)
    check(tag, BODY, { language: code, warnings: [] }, { given: { language: tag } });
  for (const tag of ['english please', 'x', 'und'])
    check(tag, BODY, { language: 'en', warnings: ['language-unusable'] }, { given: { language: tag } });
  const languages: Readonly<Record<string, string>> = {
    de: 'Die Außenminister der vier Länder haben sich am Freitag in Wien nicht auf die Zukunft des Landes einigen können.',
    fr: 'Les ministres des quatre pays ne sont pas parvenus vendredi à Vienne à un accord sur l’avenir du pays en guerre.',
    ru: 'Министры иностранных дел четырёх стран не смогли договориться в пятницу в Вене о будущем страны, сообщили дипломаты.',
    ceb: 'Ang mga ministro sa upat ka nasod wala magkasinabot niadtong Biyernes bahin sa umaabot sa nasod, matod sa mga opisyal.',
  };
  for (const [code, text] of Object.entries(languages)) check(code, text, { language: code });
  check('too short to tell', 'The talks failed.', { language: null });
  check('letters of no language', '𐌰𐌱𐌲 '.repeat(60), { language: null });
  const article = clean(doc(HEADLINE, BODY));
  t.equal(article.wordCount, 60);
  t.equal(article.readingMinutes, 1);
  t.equal(clean('word '.repeat(461)).readingMinutes, 3);
  t.match(article.contentHash, /^[0-9a-f]{64}$/);
  t.not(article.contentHash, clean(BODY).contentHash, 'the title is part of the content');
  t.equal(article.contentHash, clean(doc('Skip to content', HEADLINE, BODY)).contentHash, 'furniture is not');
  t.end();
});

const visible = (text: string): string => normalize(text).replace(/\s+/g, '');

const isGiven = (value = ''): boolean => oneLine(value) !== '';

/** Nothing is lost: what was removed and what is shown make up the document, in its order. */
const holds = (raw: string, given: Given = {}): boolean => {
  const { title, titleOrigin, lead, text, paragraphs: shown, quality } = clean(raw, { given });
  let rest = '';
  let at = 0;
  for (const { range, text: passage } of quality.removed) {
    if (range[0] < at || passage !== raw.slice(...range)) return false;
    rest += `${raw.slice(at, range[0])}\n`;
    at = range[1];
  }
  rest += raw.slice(at);
  const headline = titleOrigin === 'given' && !isGiven(given.title) ? title : '';
  const found = [headline, isGiven(given.lead) ? '' : (lead ?? ''), text].join('\n');
  const ranged = shown.every((paragraph) => text.slice(...paragraph.range) === paragraph.text);
  return visible(rest) === visible(found) && ranged && title !== '' && isMapped(raw, given);
};

/** Every character of the clean article comes from somewhere, and every one of the document went somewhere, once. */
const isMapped = (raw: string, given: Given = {}): boolean => {
  const { title, titleOrigin, lead, text, quality } = clean(raw, { given });
  const map = mapOf(raw, given);
  const isOwn = {
    title: titleOrigin === 'given' && !isGiven(given.title),
    lead: !isGiven(given.lead),
    text: true,
  };
  const shown = { title, lead: lead ?? '', text };
  for (const field of ['title', 'lead', 'text'] as const) {
    const ranges = map.filter((segment) => segment.field === field).map(({ range }) => range);
    const rest = isOwn[field] ? without(shown[field], ranges) : ranges.length === 0 && '';
    if (rest === false || !/^(?:\n\n)*$/.test(rest ?? 'x')) return false;
  }
  const stays = map.every(({ field, range, raw: place, verbatim }) => {
    const [seen, read] = [shown[field].slice(...range), raw.slice(...place)];
    return verbatim ? seen === read : oneLine(seen) === oneLine(read) && seen !== '';
  });
  const rest = without(raw, [
    ...map.map((segment) => segment.raw),
    ...quality.removed.map(({ range }) => range),
  ]);
  return stays && rest !== null && visible(rest) === '';
};

const mapOf = (raw: string, given: Given = {}) =>
  mapSource({ path: 'talks.txt', shared: false, raw, given }, []);

/** A text without some stretches of it; null where two of them overlap. */
const without = (whole: string, stretches: readonly (readonly [number, number])[]): string | null => {
  let rest = '';
  let at = 0;
  for (const [start, end] of stretches.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (start < at) return null;
    rest += whole.slice(at, start);
    at = end;
  }
  return rest + whole.slice(at);
};

/** Cleaning what was cleaned changes nothing, with the headline as metadata or on the page. */
const settles = (raw: string): boolean => {
  const once = clean(raw);
  const same = (again: CleanArticle): boolean =>
    again.text === once.text && again.lead === once.lead && again.quality.removed.length === 0;
  if (once.titleOrigin === 'first-sentence') return once.text === '' || same(clean(once.text));
  const { title, lead, text } = once;
  const onPage = clean([title, ...(lead === null ? [] : [lead]), text].join('\n\n'));
  const asMetadata = clean(text, { given: { title, ...(lead !== null && { lead }) } });
  return same(onPage) && onPage.title === title && same(asMetadata);
};

const told = (raw: string, given: Given = {}): string[] =>
  mapOf(raw, given).map(
    ({ field, range, raw: place, verbatim }) =>
      `${field} ${range.join()} ${verbatim ? '=' : '~'} ${place.join()}`,
  );

void t.test('where each character stood', (t) => {
  const length = FIRST.length;
  for (const [name, raw, expected, given] of [
    ['as written', FIRST, [`text 0,${length} = 0,${length}`], {}],
    ['behind what was removed', `By Ann Lee\n\n${FIRST}`, [`text 0,${length} = 12,${12 + length}`], {}],
    ['behind a dateline', `LONDON — ${FIRST}`, [`text 0,${length} = 9,${9 + length}`], {}],
    [
      'a headline and a standfirst',
      doc(HEADLINE, 'More countries may be asked to join the ministers', FIRST),
      ['title 0,43 = 0,43', 'lead 0,49 = 45,94', `text 0,${length} = 96,${96 + length}`],
      {},
    ],
    ['a title that is given stood nowhere', FIRST, [`text 0,${length} = 0,${length}`], { title: HEADLINE }],
    [
      'spaces in a row are one',
      'Talks  fail\u00a0\u200b now.',
      ['text 0,6 = 0,6', 'text 6,10 = 7,11', 'text 10,11 ~ 11,12', 'text 11,15 = 14,18'],
      {},
    ],
    [
      'an accent composed',
      'The cafe\u0301 closed.',
      ['text 0,7 = 0,7', 'text 7,8 ~ 7,9', 'text 8,16 = 9,17'],
      {},
    ],
    [
      'a control taken from between',
      'The cafe\u0001\u0301 closed.',
      ['text 0,7 = 0,7', 'text 7,8 ~ 7,10', 'text 8,16 = 10,18'],
      {},
    ],
    ['halves that become one', 'Talks \ud83d\u200b\ude00 fail.', ['text 0,14 ~ 0,15'], {}],
    ['nothing', ' ', [], {}],
  ] as const)
    t.strictSame(told(raw, given), expected, name);
  const wrapped = `${FIRST} ${SECOND}`.replaceAll(/(.{1,70}) /g, '$1\r\n');
  t.match(told(wrapped).slice(0, 2), [/^text 0,\d+ = 0,\d+$/, /^text \d+,\d+ ~ \d+,\d+$/], 'lines rejoined');
  t.end();
});

const lines = seedDocuments.flatMap((seed) => paragraphs(seed.raw).map(({ text }) => text));
const LINE = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 3, arbitrary: fc.constantFrom(...GOES.map(([, , line]) => line)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...STAYS, HEADLINE, 'World', 'A new round', 'Kerry (L) in Vienna (AFP)'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      `LONDON — ${FIRST}`,
      `Vienna (AFP) - ${SECOND}`,
      'Two short words',
      '“Quoted,” he said.',
    ),
  },
);
const BREAK = fc.constantFrom('\n', '\n\n', '\r\n', '\n \n', '\u2028');
const PAGE = fc.array(fc.tuple(LINE, BREAK), { maxLength: 30 }).map((pieces) => pieces.flat().join(''));
const NOISE = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom(
          '\ud800',
          '\udc00',
          '\u0301',
          '\u200b',
          'e',
          '\u1100',
          '\u1161',
          ' ',
          '.',
          '-',
          '—',
          'A',
          '(',
        ),
      }),
      LINE,
      BREAK,
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

void t.test('properties', (t) => {
  for (const { raw } of seedDocuments) t.ok(holds(raw) && settles(raw));
  fc.assert(
    fc.property(PAGE, (raw) => holds(raw)),
    { seed: SEED, numRuns: 100 },
  );
  fc.assert(
    fc.property(NOISE, (raw) => holds(raw)),
    { seed: SEED, numRuns: 200 },
  );
  fc.assert(
    fc.property(NOISE, NOISE, PAGE, (title, lead, raw) =>
      holds(raw, { title, lead, date: lead, url: title, language: lead }),
    ),
    { seed: SEED, numRuns: 200 },
  );
  fc.assert(
    fc.property(PAGE, (raw) => settles(raw)),
    { seed: SEED, numRuns: 100 },
  );
  for (const raw of [
    '\n'.repeat(1e6),
    'x'.repeat(1e6),
    '('.repeat(1e6),
    'a\n'.repeat(1e4),
    '"a '.repeat(1e5),
  ])
    t.ok(holds(raw), `${raw.slice(0, 6)}…, ${raw.length} characters`);
  t.end();
});

const DATA = process.env['DATELINE_DATA'];
void t.test('real articles', { skip: DATA ? false : 'DATELINE_DATA is not set' }, (t) => {
  const articles = gunzipSync(readFileSync(`${DATA}/news/bbc.jsonl.gz`))
    .toString()
    .trim()
    .split('\n')
    .slice(0, 400)
    .map((line) => JSON.parse(line) as { title: string; body: string });
  let lost = 0;
  let length = 0;
  for (const { title, body } of articles) {
    const { text, lead } = clean(body, { given: { title } });
    lost += visible(body).length - visible(`${lead ?? ''}${text}`).length;
    length += visible(body).length;
    t.ok(holds(body, { title }));
  }
  t.ok(lost / length < 0.002, `${lost} of ${length} characters of clean articles are taken away`);
  t.end();
});

const footer = ['Local News Leader', 'Come see us again.'];
const elsewhere = FIRST.replace('Vienna', 'Geneva');
const noDefaults = { source: null, dateFrom: null };
const ofPaper = [BODY, THIRD, elsewhere].map((text, i) => ({
  path: `${i}.txt`,
  shared: false,
  raw: doc('Staff of the Leader', text, ...footer),
  given: { title: `Report ${i}` },
}));
const cleanedOf = (documents: readonly Document[]) => documents.map((one) => cleanDocument(one, noDefaults));
const recurringOf = (documents: readonly Document[]): RecurringNumbers =>
  inOneGo(recurringLines(cleanedOf(documents))).get('')!;
const cutOf = (one: Document, documents: readonly Document[]) =>
  cleanDocument(one, noDefaults, recurringIn(cleanDocument(one, noDefaults), recurringOf(documents)));

void t.test('what recurs around the articles of a source', (t) => {
  const cut = cutOf(ofPaper[0]!, ofPaper);
  t.equal(cut.text, BODY, 'is taken away');
  t.strictSame(
    cut.quality.removed.map(({ rule, text }) => [rule, text]),
    [['recurring-line', 'Staff of the Leader'], ...footer.map((text) => ['recurring-line', text])],
    'and listed',
  );
  t.strictSame(
    mapSource(ofPaper[0]!, cut.quality.removed).map(({ field, raw }) => [
      field,
      ofPaper[0]!.raw.slice(...raw),
    ]),
    BODY.split('\n\n').map((text) => ['text', text]),
    'each character of the text is found in the document',
  );
  t.equal(recurringOf(ofPaper.slice(1)).size, 0, 'twice is no proof');
  const copies = [1, 2, 3].map((i) => Object.assign({}, ofPaper[0]!, { path: `copy-${i}.txt` }));
  t.equal(recurringOf(copies).size, 0, 'nor are copies of one report');
  const others = ofPaper.map((one, i) => ({ ...one, given: { ...one.given, source: `Paper ${i}` } }));
  t.equal(inOneGo(recurringLines(cleanedOf(others))).get('paper-0')?.size, 0, 'nor what other sources print');
  const within = ofPaper.map((one, i) => ({
    ...one,
    raw: doc(`Once ${i}.`, ...one.raw.split('\n\n'), `At last ${i}.`),
  }));
  t.equal(cutOf(within[0]!, within).quality.removed.length, 0, 'between other lines it stays');
  const bare = { ...ofPaper[0]!, raw: doc('Yes.', ...footer) };
  t.equal(cutOf(bare, ofPaper).text, bare.raw, 'and where it is most of the text');
  t.strictSame(recurringIn(cut, recurringOf(ofPaper)), new Set(), 'a clean article has none');
  t.end();
});
