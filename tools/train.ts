import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readClusters } from '../src/entities/tagger/clusters.ts';
import type { Calibration } from '../src/entities/tagger/model.ts';
import { formReader, readTagger } from '../src/entities/tagger/tagger.ts';
import type { TrainingText } from './train/corpora.ts';
import { examplesOf } from './train/examples.ts';
import { fitCalibration } from './train/fit-calibration.ts';
import { isHeldOut, outcomesOn } from './train/held-out.ts';
import { packModel } from './train/pack-model.ts';
import { dataFolder, packagesFolder } from './train/settings.ts';
import { trainCrf } from './train/train-crf.ts';
import { trainingTexts } from './train/training-texts.ts';

/**
 * Trains the recogniser and writes its weights: `npm run train`. The answer is always the same for the same inputs.
 * 1. Train on nine texts of ten, and see on the tenth how often the model is right when it is how sure.
 * 2. Train on all texts, and pack the weights with that calibration.
 */
const FOLDER = 'src/entities/tagger/data';
const { values: flags } = parseArgs({
  options: {
    out: { type: 'string', default: `${FOLDER}/model.bin` },
    clusters: { type: 'string', default: `${FOLDER}/clusters.bin` },
    share: { type: 'string', default: '1' },
    uncalibrated: { type: 'boolean', default: false },
  },
});
const TRAINING = { epochs: 10, averaged: 4, seed: 7 };
/** Enough to see how sure a model is, in half the time. */
const FOR_CALIBRATION = { epochs: 5, averaged: 2, seed: 7 };
const PLAIN: Calibration = { slope: 1, shift: 0 };

const log = (line: string): void => console.log(line);
const clusters = readFileSync(flags.clusters);
const formOf = formReader(readClusters(clusters));
const texts = await trainingTexts({
  own: 'tools/training',
  data: dataFolder(),
  packages: packagesFolder(),
  share: Number(flags.share),
});

const calibration = flags.uncalibrated ? PLAIN : calibrated(); // 1
const model = train(texts, { scale: calibration, training: TRAINING }); // 2
writeFileSync(flags.out, model);
log(
  `${(model.length / 1e6).toFixed(2)} MB written to ${flags.out}; calibration ${JSON.stringify(calibration)}`,
);

function calibrated(): Calibration {
  const heldOut = texts.filter((text) => isHeldOut(text) && !text.made);
  const tagger = readTagger({
    clusters,
    model: train(
      texts.filter((text) => !isHeldOut(text)),
      { scale: PLAIN, training: FOR_CALIBRATION },
    ),
  });
  return fitCalibration(outcomesOn(heldOut, tagger));
}

interface Setup {
  readonly scale: Calibration;
  readonly training: typeof TRAINING;
}

function train(lessons: readonly TrainingText[], { scale, training }: Setup): Uint8Array {
  const examples = examplesOf(lessons, formOf);
  const tokens = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  log(`${lessons.length} texts, ${examples.length} runs, ${tokens} tokens in them`);
  return packModel(trainCrf(examples, { ...training, log }), scale);
}
