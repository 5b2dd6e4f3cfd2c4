import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recognise } from '../src/entities/recognise.ts';
import { readTagger } from '../src/entities/tagger/tagger.ts';
import { tagArticle, type Taggable } from '../src/entities/tag-article.ts';
import { goldTexts, judged } from '../test/quality/gold-texts.ts';
import { linkedTexts, resolvedFound, resolvedGold } from '../test/quality/linked-texts.ts';
import type { FoundMention } from '../src/model/entity.ts';
import { scoreSpans, type Scores } from '../test/quality/score-spans.ts';

/**
 * How well are names found, and who is meant by them, and how fast? `tsx bench/entities.ts [--model FILE]`: with a model
 * the trained recogniser, else the rules; DATELINE_DATA names the corpora.
 */
type Find = (text: string) => FoundMention[];

const { values: flags } = parseArgs({
  options: {
    model: { type: 'string' },
    clusters: { type: 'string', default: 'src/entities/tagger/data/clusters.bin' },
  },
});
const data = process.env['DATELINE_DATA'] ?? '';
const find = flags.model === undefined ? byRules : byModel(flags.model);

for (const name of ['conll2003_testa', 'newsfair']) {
  const texts = goldTexts(data, name);
  const start = process.cpuUsage();
  const mentions = texts.map(({ text }) => find(text));
  const { user, system } = process.cpuUsage(start);
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const scores = scoreSpans(texts.map((text, n) => judged(text, mentions[n]!)));
  console.log(`${name}: ${line(scores)}  ${(size / ((user + system) / 1e6)).toFixed(2)} MB per CPU-second`);
}

const linked = linkedTexts(data);
console.log(
  `who is meant, B-cubed F1: given mentions ${percent(resolvedGold(linked))}, from the text alone ${percent(resolvedFound(linked, find))}`,
);

function byRules(text: string): FoundMention[] {
  return recognise({ ...articleOf(text), paragraphs: [] });
}

function byModel(file: string): Find {
  const began = performance.now();
  const tagger = readTagger({ model: readFileSync(file), clusters: readFileSync(flags.clusters) });
  console.log(`loaded in ${(performance.now() - began).toFixed(0)} ms`);
  return (text) => tagArticle(articleOf(text), tagger);
}

function articleOf(text: string): Taggable {
  return { title: '', titleOrigin: 'first-sentence', lead: null, text };
}

function line({ person, organization, place, all }: Scores): string {
  return `person ${percent(person.f1)} organization ${percent(organization.f1)} place ${percent(place.f1)} | P ${percent(all.precision)} R ${percent(all.recall)} F1 ${percent(all.f1)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
