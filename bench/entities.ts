/**
 * How well are names found, who is meant by them, and how fast? Prints the model alone beside the model with lists and
 * agreement, as it is in use: F1 of exact spans, B-cubed F1 of who is meant, and the CPU time of 1,000 news articles,
 * also in multiples of what it takes to cut the same text into words for the search.
 *
 *     DATELINE_DATA=DIR npx tsx bench/entities.ts [--model FILE] [--articles N]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { consistent } from '../src/entities/tagger/consistent.ts';
import { TAG_TYPES } from '../src/entities/tagger/labels.ts';
import { tag, type Tagged } from '../src/entities/tagger/tag.ts';
import { readTagger } from '../src/entities/tagger/tagger.ts';
import type { FoundMention } from '../src/model/entity.ts';
import { words } from '../src/text/words.ts';
import { goldTexts, judged } from '../test/quality/gold-texts.ts';
import { linkedTexts, resolvedFound, resolvedGold, resolvedNamesakes } from '../test/quality/linked-texts.ts';
import { scoreSpans, type Scores } from '../test/quality/score-spans.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { newsArticles } from './news-articles.ts';

const FOLDER = 'src/entities/tagger/data';
const { values: flags } = parseArgs({
  options: {
    model: { type: 'string', default: `${FOLDER}/model.bin` },
    clusters: { type: 'string', default: `${FOLDER}/clusters.bin` },
    articles: { type: 'string', default: '1000' },
  },
});
const data = process.env['DATELINE_DATA'] ?? '';

const began = cpuMilliseconds();
const tagger = readTagger({ model: readFileSync(flags.model), clusters: readFileSync(flags.clusters) });
console.log(`loaded in ${(cpuMilliseconds() - began).toFixed(0)} ms`);

const SYSTEMS: Readonly<Record<string, (text: string) => Tagged>> = {
  'model alone': (text) => tag(text, tagger),
  'in use': (text) => consistent(tag(text, tagger)),
};

const linked = linkedTexts(data);
console.log(`who is meant, where the mentions are given: B-cubed F1 ${percent(resolvedGold(linked))}`);
console.log(`of them, people who share a surname: B-cubed F1 ${percent(resolvedNamesakes(linked))}`);
for (const [system, read] of Object.entries(SYSTEMS)) {
  const find = (text: string): FoundMention[] => mentionsIn(text, read(text));
  for (const name of ['conll2003_testa', 'newsfair'])
    console.log(
      `${system}: ${name}: ${line(scoreSpans(goldTexts(data, name).map((gold) => judged(gold, find(gold.text)))))}`,
    );
  console.log(
    `${system}: who is meant, from the text alone: B-cubed F1 ${percent(resolvedFound(linked, find))}`,
  );
}

const texts = newsArticles('allsides', Number(flags.articles)).map(({ text }) => text);
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const cutting = timed((text) => words(text));
for (const [system, read] of Object.entries(SYSTEMS)) {
  const time = timed(read);
  console.log(
    `${system}: ${((1000 * megabytes) / time).toFixed(2)} MB per CPU-second; ${(time / cutting).toFixed(1)} times as long as cutting the text into words`,
  );
}

function mentionsIn(text: string, { reading, spans }: Tagged): FoundMention[] {
  return spans.map(({ from, to, type, confidence }) => {
    const range: [number, number] = [reading.tokens[from]!.start, reading.tokens[to - 1]!.end];
    return { field: 'text', range, text: text.slice(...range), type: TAG_TYPES[type]!, confidence };
  });
}

/** Milliseconds for all the articles, the better of two times, so that the compiler's work is not counted. */
function timed(read: (text: string) => unknown): number {
  const once = (): number => {
    const start = cpuMilliseconds();
    for (const text of texts) read(text);
    return cpuMilliseconds() - start;
  };
  return Math.min(once(), once());
}

function line({ person, organization, place, all }: Scores): string {
  return `person ${percent(person.f1)} organization ${percent(organization.f1)} place ${percent(place.f1)} | P ${percent(all.precision)} R ${percent(all.recall)} F1 ${percent(all.f1)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
