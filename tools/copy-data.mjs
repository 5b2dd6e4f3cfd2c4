import { cpSync } from 'node:fs';

// The compiler copies no binary files: what `src` holds beside its code goes to the same place in `dist`.
cpSync('src/entities/tagger/data', 'dist/entities/tagger/data', { recursive: true });
