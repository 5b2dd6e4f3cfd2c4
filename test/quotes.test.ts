import fc from 'fast-check';
import t from 'tap';
import { findQuotes } from '../src/quotes/find-quotes.ts';
import type { Named, QuotableArticle, Sex } from '../src/quotes/quotable-article.ts';
import { createServer } from '../src/http/server.ts';
import type { QuoteList } from '../src/model/quote.ts';
import { corpusWithCopies } from './http/real-corpus.ts';
import { property } from './property.ts';

const KINDS: Readonly<Record<string, { type: Named['type']; sex: Sex }>> = {
  m: { type: 'person', sex: 'male' },
  f: { type: 'person', sex: 'female' },
  p: { type: 'person', sex: null },
  o: { type: 'organization', sex: null },
  l: { type: 'place', sex: null },
};

/** An article of marked text: `{m:Tom Ford}` is a man, called "ford"; paragraphs that begin with `#` are headings. */
function article(marked: string): QuotableArticle {
  const mentions: Named[] = [];
  let text = '';
  const paragraphs = marked.split('\n\n').map((paragraph) => {
    const start = text.length;
    for (const piece of paragraph.replace(/^#/, '').split(/(\{[^}]+\})/)) {
      const [, kind, name] = /^\{(\w):(.+)\}$/.exec(piece) ?? [];
      if (name !== undefined) {
        const entity = name.toLowerCase().split(' ').at(-1)!;
        mentions.push({ range: [text.length, text.length + name.length], entity, ...KINDS[kind!]! });
      }
      text += name ?? piece;
    }
    const range: [number, number] = [start, text.length];
    text += '\n\n';
    return { kind: paragraph.startsWith('#') ? ('heading' as const) : ('body' as const), range };
  });
  return { text: text.slice(0, -2), paragraphs, mentions };
}

/** Each quote as `words / words < speaker, verb`: a speaker without entity in brackets; `~` before a partial one. */
function quotesIn(marked: string): string[] {
  const given = article(marked);
  const at = ([start, end]: readonly [number, number]): string => given.text.slice(start, end);
  return findQuotes(given).map(({ parts, kind, speaker, cue }) => {
    const who = speaker.entity ?? `(${at(speaker.range)})`;
    return `${kind === 'partial' ? '~' : ''}${parts.map(at).join(' / ')} < ${who}, ${at(cue)}`;
  });
}

const check = (name: string, marked: string, ...expected: readonly string[]): void =>
  void t.strictSame(quotesIn(marked), expected, name);

check('verb and name', '"We will go home," said {m:Tom Ford}.', 'We will go home, < ford, said');
check('name and verb', '"We will go home," {m:Ford} said.', 'We will go home, < ford, said');
check('curly marks', '“We will go home,” {m:Ford} added.', 'We will go home, < ford, added');
check('single marks', "‘We will go home,’ {m:Ford} says. It's late.", 'We will go home, < ford, says');
check('straight single marks', "'We can't go home,' says {m:Ford}.", "We can't go home, < ford, says");
check(
  'double marks in single ones belong to the outer',
  '‘He said “go home” to me,’ said {m:Ford}.',
  'He said “go home” to me, < ford, said',
);
check('no mark at the end', '"We will go home," said {m:Ford}', 'We will go home, < ford, said');
check('an apostrophe opens nothing', "They took the 'best seats of {m:Ford}, said one.");
check('a comma outside', '"We will go home", said {m:Ford}.', 'We will go home < ford, said');
check('a question', '"Will we go home?" asked {f:Ann Lee}.', 'Will we go home? < lee, asked');
check('a colon before', '{m:Ford} said: "We will go home."', 'We will go home. < ford, said');
check('a comma before', '{m:Ford} said, "We will go home."', 'We will go home. < ford, said');
check(
  'to whom, where and when',
  '{m:Ford} told reporters in {l:Oslo} on Friday: "We will go home."',
  'We will go home. < ford, told',
);
check(
  'a comma far from the verb',
  '{m:Ford} said in a statement, "We will go home."',
  'We will go home. < ford, said',
);
check(
  'a colon at the end of a paragraph',
  '{m:Ford} said:\n\n"We will go home."',
  'We will go home. < ford, said',
);
check('a heading leads to nothing', '#{m:Ford} said:\n\n"We will go home."');
check(
  'according to',
  '"We will go home," according to {f:Ann Lee}, who was there.',
  'We will go home, < lee, according to',
);
check(
  'broken by its attribution',
  '"We," said {m:Ford}, "will go home."',
  'We, / will go home. < ford, said',
);
check(
  'broken by its attribution, with enough words before',
  '"We will all," said {m:Ford}, "go home tonight."',
  'We will all, / go home tonight. < ford, said',
);
check(
  'going on behind its attribution',
  '"We will go home," said Mr. {m:Ford}. "It is late." Nothing followed.',
  'We will go home, / It is late. < ford, said',
);
check(
  'and no further',
  '"We will go home," said {m:Ford}. He left. "It is late and dark," said {f:Lee}.',
  'We will go home, < ford, said',
  'It is late and dark, < lee, said',
);
check(
  'what another says is another quote',
  '"We will go home," said {m:Ford}. "It is far too late," said {f:Lee}.',
  'We will go home, < ford, said',
  'It is far too late, < lee, said',
);
check(
  'two who speak in one sentence',
  '{m:Ford} said, "We will go home," and {f:Lee} insisted, "It is far too late."',
  'We will go home, < ford, said',
  'It is far too late. < lee, insisted',
);
check(
  'the same in curly marks',
  '{m:Ford} said, “We will go home,” but {f:Lee} replied, “It is far too late.”',
  'We will go home, < ford, said',
  'It is far too late. < lee, replied',
);
check(
  'who answers did not ask',
  '{m:Ford} asked: "Will we go home?" {f:Lee} replied: "It is far too late."',
  'Will we go home? < ford, asked',
  'It is far too late. < lee, replied',
);
check(
  'who speaks next does not say what a verb unknown to us leads to',
  '{m:Ford} countered, "We will go home," and {f:Lee} insisted, "It is far too late."',
  'It is far too late. < lee, insisted',
);
check(
  'broken by its attribution, before another speaks',
  '"We will all," {m:Ford} said, "go home tonight," and {f:Lee} insisted, "It is far too late."',
  'We will all, / go home tonight, < ford, said',
  'It is far too late. < lee, insisted',
);
check(
  'going on where the speaker is told of twice',
  '{m:Ford} said: "We will go home," he said. "It is late."',
  'We will go home, / It is late. < ford, said',
);
check(
  'not where what is told behind leads on',
  '{m:Ford} asked: "Will we go home?" he added: "It is far too late."',
  'Will we go home? < ford, asked',
  'It is far too late. < ford, added',
);
check(
  'not going on behind another subject',
  '"We will go home," said {m:Ford}, and {f:Lee} countered, "It is far too late."',
  'We will go home, < ford, said',
);
check(
  'two who speak around one attribution each',
  '"We will go home," said {m:Ford}, but {f:Lee} replied, "It is far too late."',
  'We will go home, < ford, said',
  'It is far too late. < lee, replied',
);
check(
  'over paragraphs, the opening mark repeated',
  '“We will go home,” said {m:Ford}. “It is late.\n\n“It is also dark.\n\n“And cold.” He left.',
  'We will go home, / It is late. / It is also dark. / And cold. < ford, said',
);
check(
  'the same where the break between the paragraphs was lost',
  '{m:Ford} said: "We will go home. "It is also dark."',
  'We will go home. / It is also dark. < ford, said',
);
check(
  'nothing between two marks is no part',
  '{m:Ford} said: "We will go home. "" He left. "" It rained.',
  'We will go home. < ford, said',
);
check('a mark without its fellow', '{m:Ford} said: “We will go home.\n\nHe left.');
check(
  'quotes in quotes belong to the outer',
  '“He said ‘go home,’ and I went,” said {m:Ford}.',
  'He said ‘go home,’ and I went, < ford, said',
);
check(
  'a part of the reporter’s sentence',
  '{m:Ford} said the talks had been "of great use to all of us".',
  '~of great use to all of us < ford, said',
);
check(
  'a part after that',
  '{m:Ford} said that "going home is what we want".',
  '~going home is what we want < ford, said',
);
check(
  'a sentence after that',
  '{m:Ford} says that "Home is best of all."',
  'Home is best of all. < ford, says',
);
check('right behind the verb', '{m:Ford} said "We will go home."', 'We will go home. < ford, said');

check('scare quotes', '{m:Ford} said the "so-called talks" were over.');
check('a few words', '{m:Ford} said: "Not now."');
check('a title', '{m:Ford} said he had read the book "War and Peace and Quiet" twice.');
check('a title in the middle', 'In "The Long Way Home," {m:Ford} said he was young.');
check('a name in the middle', '{m:Ford} said he liked to see "The Long Way Home" again.');
check('no verb of saying', '{m:Ford} waved. "We will go home."');
check('another verb', '"We will go home," {m:Ford} smiled.');
check(
  'words between name and verb',
  '{m:Ford} has also repeatedly said: "We will go home."',
  'We will go home. < ford, said',
);
check('what was not said', '{m:Ford} did not say: "We will go home."');
check('a passive', '{m:Ford} was told: "We will go home."');
check('what neither said', 'Neither {f:Lee} nor {m:Ford} said: "We will go home."');
check('what neither said, behind it', '"We will go home," neither {f:Lee} nor {m:Ford} said.');
check('what nobody said', 'No officials said: "We will go home."');
check('what may be said', 'If {f:Lee} says "we will go home", they go.');
check('what may be said by one described', 'Unless {f:Lee}, the mayor, says: "We will go home."');
check('what may have been said', 'It is unclear whether {m:Ford} said: "We will go home."');
check('what is denied', '{f:Lee} denied that {m:Ford} had said: "We will go home."');
check('what is alleged', '{m:Ford} had allegedly later said: "We will go home."');
check('what is reported', 'Reportedly, {m:Ford} said: "We will go home."');
check('what would have been said', '{m:Ford} would have said: "We will go home."');
check(
  'a condition of another clause',
  'Asked if it was late, {m:Ford} said: "We will go home."',
  'We will go home. < ford, said',
);
check(
  'a denial of another clause',
  'The mayor denied it, but {m:Ford} said: "We will go home."',
  'We will go home. < ford, said',
);
check('a sentence that ended', '"We will go home." {m:Ford} said the talks were over.');
check('a part of a question of the reporter', 'Do we need "rules of this kind?" {m:Ford} says no.');
check('a relative clause', 'He is "cold and very distant," which {m:Ford} said was true.');
check('a verb too far away', `{m:Ford} said ${'again and again '.repeat(9)}: "We will go home."`);
check('nobody', '"We will go home," said.');

check(
  'titles before the name',
  '"We will go home," said US Secretary of State {m:John Kerry}.',
  'We will go home, < kerry, said',
);
check(
  'a role before the name',
  '"We will go home," the former union boss {m:Ford} said.',
  'We will go home, < ford, said',
);
check(
  'a time before the name',
  'On Friday {m:Ford} said: "We will go home."',
  'We will go home. < ford, said',
);
check('an apposition', '"We will go home," {m:Ford}, a farmer of 45, said.', 'We will go home, < ford, said');
check(
  'a name in the apposition',
  '"We will go home," {f:Lee}, wife of {m:Ford}, said.',
  'We will go home, < lee, said',
);
check('not the husband of the head', 'The wife of {m:Ford}, a farmer, said: "We will go home."');
check('two who could be the head', 'Then {f:Lee}, {m:Ford}, both here, said: "We will go home."');
check(
  'a name after the description',
  '"We will go home," said the minister, {f:Lee}.',
  'We will go home, < lee, said',
);
check(
  'a name that goes on',
  '"We will go home," said the minister, {f:Lee} and he left.',
  'We will go home, < (the minister), said',
);
check(
  'a name further on',
  '"We will go home," said the minister, who knows {f:Lee}.',
  'We will go home, < (the minister), said',
);
check(
  'the wife of',
  '"We will go home," said the wife of {m:Ford}.',
  'We will go home, < (the wife of Ford), said',
);
check(
  'a spokesman for',
  '"We will go home," a spokesman for {m:Ford} said.',
  'We will go home, < (a spokesman for Ford), said',
);
check('whose adviser', '"We will go home," said {m:Ford} adviser {p:Kim}\'s.');
check(
  'those who hunt',
  '"We will go home," said police hunting {m:Ford}.',
  'We will go home, < (police hunting Ford), said',
);
check('two speakers', '"We will go home," {f:Lee} and {m:Ford} said.');
check(
  'and after something else',
  'It was late and {m:Ford} said: "We will go home."',
  'We will go home. < ford, said',
);
check('an organisation', '"We will go home," the {o:Acme Works} said.', 'We will go home, < works, said');
check(
  'said an organisation',
  '"We will go home," said {o:Acme Works} in a statement.',
  'We will go home, < works, said',
);
check('not its adviser', '"We will go home," said {o:Acme} staff.');
check('not a place', '"We will go home," {l:Oslo} said.');
check('a long way to the name', `"We will go home," said ${'very '.repeat(9)}old {m:Ford}.`);
check('and before it', `It was, ${'ever '.repeat(12)}{m:Ford} said: "We will go home."`);
check('police', '"We will go home," police said on Friday.', 'We will go home, < (police), said');
check(
  'time is no part of a description',
  '"We will go home," said a friend on Friday night.',
  'We will go home, < (a friend), said',
);
check('a clause is no description', 'He went on one knee to ask and said: "We will go home."');

check(
  'he, the only man here',
  '{m:Ford} met {f:Lee}. "We will go home," he said.',
  'We will go home, < ford, said',
);
check(
  'she, the only woman here',
  '{m:Ford} met {f:Lee}. She said: "We will go home."',
  'We will go home. < lee, said',
);
check('one of two men', '{m:Ford} met {m:Bob}. "We will go home," he said.', 'We will go home, < (he), said');
check('nobody here', '"We will go home," he said.', 'We will go home, < (he), said');
check('they', '{m:Ford} met {m:Bob}. "We will go home," they said.', 'We will go home, < (they), said');
check(
  'the only man in the paragraph before',
  '{m:Ford} sat.\n\n"We will go home," he said.',
  'We will go home, < ford, said',
);
check(
  'not the one before that',
  '{m:Ford} sat.\n\nIt rained.\n\n"We will go home," he said.',
  'We will go home, < (he), said',
);
check('not one of a heading', '#{m:Ford}\n\n"We will go home," he said.', 'We will go home, < (he), said');
check(
  'names in quotes do not count',
  '{m:Ford} sat. "{m:Bob} will go home," he said.',
  'Bob will go home, < ford, said',
);
check(
  'not who spoke right before where another was named',
  '"{m:Bob} is late," {m:Ford} said to {m:Bob}.\n\n"We will go home," he added.',
  'Bob is late, < ford, said',
  'We will go home, < (he), added',
);
check(
  'not where it was a woman',
  '{f:Lee} sat.\n\n"We will go home," she said.\n\n"It is very late," he said.',
  'We will go home, < lee, said',
  'It is very late, < (he), said',
);
check(
  'also over paragraphs without a name',
  '{m:Ford} sat.\n\n"We will go home," he said.\n\n"It is very late," he said.',
  'We will go home, < ford, said',
  'It is very late, < ford, said',
);
check(
  'not where somebody without a name spoke',
  '"{m:Ford} is late," a friend said.\n\n"We will go home," he said.',
  'Ford is late, < (a friend), said',
  'We will go home, < (he), said',
);
check(
  'not where a woman spoke',
  '"It is late now," {f:Lee} said to {m:Ford} and {m:Bob}.\n\n"We will go home," he said.',
  'It is late now, < lee, said',
  'We will go home, < (he), said',
);

const piece = fc.constantFrom(
  '"',
  '“',
  '”',
  '‘',
  "'",
  '’',
  ' ',
  '. ',
  ', ',
  ': ',
  '\n\n',
  '\n\n#',
  'said',
  ' said ',
  'he',
  'the',
  'and',
  'We will go home,',
  '{m:Tom Ford}',
  '{f:Lee}',
  '{o:Acme}',
  '{l:Oslo}',
  'of',
  'according to ',
);
property(
  t,
  'ranges lie in the text, in order, and quotes do not overlap',
  [fc.array(piece, { maxLength: 40 })],
  (pieces: string[]) => {
    const given = article(pieces.join(''));
    let end = 0;
    return findQuotes(given).every(({ parts, cue, speaker, paragraph }) => {
      const inText = [...parts, cue, speaker.range].every(
        ([from, to]) => from < to && to <= given.text.length,
      );
      const inOrder = parts.every(([from, to]) => {
        const isBehind = from >= end;
        end = to;
        return isBehind;
      });
      return inText && inOrder && given.paragraphs[paragraph]!.kind === 'body';
    });
  },
);

void t.test('quotes are asked through HTTP', async (asking) => {
  const corpus = corpusWithCopies();
  const server = await createServer({
    corpus: () => corpus,
    publicUrl: null,
    version: '0',
    logger: false,
    checkResponses: true,
  });
  asking.teardown(() => server.close());
  const ask = async (url: string) => {
    const response = await server.inject(url);
    return {
      status: response.statusCode,
      body: response.json<QuoteList & { errors: { param: string }[] }>(),
    };
  };
  const all = await ask('/quotes?limit=100');
  asking.equal(all.status, 200);
  asking.ok(all.body.total.value > 10, `${all.body.total.value} quotes in the seeds`);
  for (const { articleId, parts, text, range, speaker, cue } of all.body.data) {
    const whole = corpus.articles.get(articleId)!;
    const at = ([start, end]: readonly [number, number]): string => whole.text.slice(start, end);
    asking.equal(whole.duplicates.canonical, articleId, 'of no copy');
    asking.equal(parts.map(at).join(' '), text, text);
    asking.ok(at(range).startsWith(at(parts[0]!)) && at(range).endsWith(at(parts.at(-1)!)), 'in its range');
    asking.strictSame([at(speaker.range), at(cue.range)], [speaker.text, cue.text], 'speaker and verb');
  }
  const total = async (url: string): Promise<number> => (await ask(url)).body.total.value;
  asking.ok((await total('/quotes?collapse=none')) > all.body.total.value, 'copies tell theirs again');
  const speaker = all.body.data.find((quote) => quote.speaker.entity !== null)!.speaker.entity!.id;
  const own = await ask(`/quotes?limit=100&speaker=${speaker}`);
  asking.ok(
    own.body.data.every((quote) => quote.speaker.entity?.id === speaker),
    'by one speaker',
  );
  asking.equal(await total(`/quotes?speaker=-${speaker}`), all.body.total.value - own.body.total.value);
  asking.equal(await total(`/entities/${speaker}/quotes`), own.body.total.value);
  asking.equal(
    await total('/quotes?speaker=none'),
    all.body.data.filter((quote) => quote.speaker.entity === null).length,
  );
  const { articleId, text } = all.body.data[0]!;
  const word = /\p{L}{5,}/u.exec(text)![0];
  const found = await ask(`/quotes?limit=100&q=${encodeURIComponent(word.toUpperCase())}`);
  asking.ok(
    found.body.data.some((quote) => quote.text === text),
    `by the word ${word}`,
  );
  asking.equal(await total('/quotes?q=zzzz'), 0);
  asking.equal(await total('/quotes?q=%3F%3F'), 0, 'no word finds nothing');
  asking.equal(await total('/quotes?q=her%20zzhers'), 0);
  asking.ok((await total(`/articles/${articleId}/quotes`)) > 0);
  asking.equal(await total(`/articles/${articleId}/quotes?speaker=person/nobody`), 0);
  asking.equal(
    await total('/quotes?source=copy.example&limit=1'),
    await total('/quotes?source=copy.example&collapse=none'),
  );
  asking.match(await ask('/quotes?speaker=Lavrov'), {
    status: 400,
    body: { errors: [{ param: 'speaker' }] },
  });
  asking.equal((await ask('/articles/none/quotes')).status, 404);
  asking.equal((await ask('/entities/person/nobody/quotes')).status, 404);
});
