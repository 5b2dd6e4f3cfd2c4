import t from 'tap';
import { loadTagger } from '../../src/corpus/mentions/load-tagger.ts';
import { tagArticle } from '../../src/entities/tag-article.ts';
import type { FoundMention } from '../../src/model/entity.ts';
import { bCubed } from './b-cubed.ts';
import { holdFloors } from './floors.ts';
import { goldTexts, judged } from './gold-texts.ts';
import { linkedTexts, resolvedFound, resolvedGold, resolvedNamesakes } from './linked-texts.ts';
import { scoreSpans } from './score-spans.ts';

const folder = process.env['DATELINE_DATA'];
const skip = folder === undefined && 'no DATELINE_DATA';
t.setTimeout(600_000);

const find = (text: string): FoundMention[] =>
  tagArticle({ title: '', titleOrigin: 'first-sentence', lead: null, text }, loadTagger());
const percent = (share: number): number => Math.floor(1000 * share) / 10;

const grouping = (groups: string): Map<string, string> =>
  new Map([...groups.matchAll(/\w/g)].map((group) => [String(group.index), group[0]]));
const same = (title: string, found: string, truth: string, f1: number): unknown =>
  t.equal(bCubed(grouping(found), grouping(truth)).f1, f1, title);

same('nothing is no good', '', '', 0);
same('the same groups', 'xxy', 'aab', 1);
same('two in one: all of the recall, half of the precision', 'xx', 'ab', 2 / 3);
same('what was missed and what is wrong count against it', 'x-x', 'aa-', 0.25);

for (const name of ['conll2003_testa', 'newsfair'])
  void t.test(`names in ${name}`, { skip }, async (test) => {
    const { person, organization, place, all } = scoreSpans(
      goldTexts(folder!, name).map((gold) => judged(gold, find(gold.text))),
    );
    holdFloors(test, 'entities', {
      [`${name}: F1 of exact spans`]: percent(all.f1),
      [`${name}: F1 of people`]: percent(person.f1),
      [`${name}: F1 of organisations`]: percent(organization.f1),
      [`${name}: F1 of places`]: percent(place.f1),
    });
  });

void t.test('who is meant', { skip }, async (test) => {
  const texts = linkedTexts(folder!);
  holdFloors(test, 'entities', {
    'aida: B-cubed F1 of given mentions': percent(resolvedGold(texts)),
    'aida: B-cubed F1 from the text alone': percent(resolvedFound(texts, find)),
    'aida: B-cubed F1 of people who share a surname': percent(resolvedNamesakes(texts)),
  });
});
