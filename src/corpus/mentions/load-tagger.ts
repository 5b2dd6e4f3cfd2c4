import { readFileSync } from 'node:fs';
import { readTagger, type Tagger } from '../../entities/tagger/tagger.ts';

const DATA = new URL('../../entities/tagger/data/', import.meta.url);

let loaded: Tagger | undefined;

/** The trained recogniser that ships with the program; read from disk at the first call, in about 0.1 s. */
export function loadTagger(): Tagger {
  return (loaded ??= readTagger({ model: readData('model.bin'), clusters: readData('clusters.bin') }));
}

function readData(name: string): Uint8Array {
  return readFileSync(new URL(name, DATA));
}
