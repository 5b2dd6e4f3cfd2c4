import fc from 'fast-check';
import t from 'tap';
import { createCursors } from '../../src/search/match/cursors.ts';
import { firstOf } from '../../src/search/rank/first-of.ts';
import { createPostings } from '../../src/search/store/postings.ts';
import { spanWriter } from '../../src/search/store/token-spans.ts';
import { property } from '../property.ts';

const numbers = (max: number) => fc.integer({ min: 0, max });

const byDigit = (a: number, b: number): number => (a % 10) - (b % 10) || b - a;

void t.test('what the engine stands on', async () => {
  /** Fields of tokens, each a step and a length; some are beyond a byte. */
  const fields = fc.array(fc.array(fc.tuple(numbers(300), numbers(300)), { maxLength: 50 }), {
    maxLength: 9,
  });
  property(t, 'spans come back as they were written', [fields], (written) => {
    const writer = spanWriter();
    const spans = written.flatMap((steps) => {
      let start = 0;
      return steps.map(([step, length]): [number, number] => [(start += step), start + length]);
    });
    for (const [start, end] of spans) writer.push(start, end);
    const read = writer.finish();
    return spans.every(([start, end], token) => read.startOf(token) === start && read.endOf(token) === end);
  });

  const lists = fc
    .array(numbers(4), { maxLength: 300 })
    .map((owners) => [0, 1, 2, 3].map((own) => owners.flatMap((owner, i) => (owner === own ? [i] : []))));
  property(t, 'lists are read as one, from any place', [lists, fc.array(numbers(310))], (given, places) => {
    const cursors = createCursors(given.map((list) => Uint32Array.from(list)));
    return places.every((place) => {
      cursors.seek(place);
      return [0, 1, 2].every(() => {
        const expected = given.flat().filter((token) => token >= place);
        const token = Math.min(Infinity, ...expected);
        const isRight =
          cursors.token === token && (token === Infinity || given[cursors.list]!.includes(token));
        if (token !== Infinity) cursors.step();
        place = token + 1;
        return isRight;
      });
    });
  });
  t.equal(createCursors([]).token, Infinity, 'of no lists, nothing');

  const items = fc.uniqueArray(numbers(1000), { maxLength: 60 });
  property(t, 'the first of a list are those of the sorted list', [items, numbers(70)], (given, count) => {
    return firstOf(given, count, byDigit).join() === given.toSorted(byDigit).slice(0, count).join();
  });

  const texts = fc.array(fc.array(numbers(5), { maxLength: 400 }), { maxLength: 8 });
  property(t, 'postings tell the tokens and the articles of a term', [texts], (articles) => {
    const tokens = Uint32Array.from(articles.flat());
    const bounds = new Uint32Array(articles.length + 1);
    articles.forEach(({ length }, i) => {
      bounds[i + 1] = bounds[i]! + length;
    });
    const having = [0, 1, 2, 3, 4, 5].map((term) =>
      articles.flatMap((text, i) => (text.includes(term) ? [i] : [])),
    );
    const articlesWith = Uint32Array.from(having, ({ length }) => length);
    const postings = createPostings({ tokens, bounds, fields: 1, articlesWith });
    return having.every(
      (expected, term) =>
        postings.articlesOf(term).join() === expected.join() &&
        postings.tokensOf(term).every((token) => tokens[token] === term),
    );
  });
});
