import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readClusters } from '../src/entities/tagger/clusters.ts';
import { formReader } from '../src/entities/tagger/tagger.ts';
import { examplesOf } from './train/examples.ts';
import { packModel } from './train/pack-model.ts';
import { dataFolder, packagesFolder } from './train/settings.ts';
import { trainCrf } from './train/train-crf.ts';
import { trainingTexts } from './train/training-texts.ts';

/** Trains the recogniser and writes its weights: `npm run train`. The answer is always the same for the same inputs. */
const FOLDER = 'src/entities/tagger/data';
const { values: flags } = parseArgs({
  options: {
    out: { type: 'string', default: `${FOLDER}/model.bin` },
    clusters: { type: 'string', default: `${FOLDER}/clusters.bin` },
    own: { type: 'string', default: 'tools/training' },
    share: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '7' },
  },
});

const log = (line: string): void => console.log(line);
const formOf = formReader(readClusters(readFileSync(flags.clusters)));
const texts = await trainingTexts({
  own: flags.own,
  data: dataFolder(),
  packages: packagesFolder(),
  share: Number(flags.share),
});
const examples = examplesOf(texts, formOf);
log(
  `${texts.length} texts, ${examples.length} runs, ${examples.reduce((sum, { labels }) => sum + labels.length, 0)} tokens in them`,
);
const learnt = trainCrf(examples, { epochs: Number(flags.epochs), averaged: 4, seed: 7, log });
const model = packModel(learnt, { slope: 1, shift: 0 });
writeFileSync(flags.out, model);
log(`${learnt.keys.length} features, ${(model.length / 1e6).toFixed(2)} MB written to ${flags.out}`);
