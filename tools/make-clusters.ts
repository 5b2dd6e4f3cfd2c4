import { writeFileSync } from 'node:fs';
import { makeClusters, NEWS_SIZES } from './train/make-clusters.ts';
import { readVectors } from './train/read-vectors.ts';
import { packagesFolder } from './train/settings.ts';

/** Writes the word clusters of the tagger: `npm run train:clusters`. Takes about ten minutes; the answer is always the same. */
const WORDS = 150_000;
const FILE = 'src/entities/tagger/data/clusters.bin';

const log = (line: string): void => console.log(line);
writeFileSync(FILE, makeClusters(readVectors(packagesFolder(), WORDS), NEWS_SIZES, log));
