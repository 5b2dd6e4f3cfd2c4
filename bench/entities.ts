import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { consistent } from '../src/entities/tagger/consistent.ts';
import { tag } from '../src/entities/tagger/tag.ts';
import { TAG_TYPES } from '../src/entities/tagger/labels.ts';
import { readTagger } from '../src/entities/tagger/tagger.ts';
import { goldTexts } from '../test/quality/gold-texts.ts';
import { scoreSpans, type Scores } from '../test/quality/score-spans.ts';

/** How well are names found, and how fast? `tsx bench/entities.ts [--model FILE]`; DATELINE_DATA names the corpora. */
const FOLDER = 'src/entities/tagger/data';
const { values: flags } = parseArgs({
  options: {
    model: { type: 'string', default: `${FOLDER}/model.bin` },
    clusters: { type: 'string', default: `${FOLDER}/clusters.bin` },
  },
});
const data = process.env['DATELINE_DATA'] ?? '';
const began = performance.now();
const tagger = readTagger({ model: readFileSync(flags.model), clusters: readFileSync(flags.clusters) });
console.log(`loaded in ${(performance.now() - began).toFixed(0)} ms`);

for (const name of ['conll2003_testa', 'newsfair']) {
  const texts = goldTexts(data, name);
  const start = process.cpuUsage();
  const judged = texts.map((text) => ({ ...text, found: find(text.text) }));
  const { user, system } = process.cpuUsage(start);
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(
    `${name}: ${line(scoreSpans(judged))}  ${(size / ((user + system) / 1e6)).toFixed(2)} MB per CPU-second`,
  );
}

function find(text: string): { start: number; end: number; type: (typeof TAG_TYPES)[number] }[] {
  const { reading, spans } = consistent(tag(text, tagger));
  return spans.map(({ from, to, type }) => ({
    start: reading.tokens[from]!.start,
    end: reading.tokens[to - 1]!.end,
    type: TAG_TYPES[type]!,
  }));
}

function line({ person, organization, place, all }: Scores): string {
  return `person ${percent(person.f1)} organization ${percent(organization.f1)} place ${percent(place.f1)} | P ${percent(all.precision)} R ${percent(all.recall)} F1 ${percent(all.f1)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
