import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import t from 'tap';
import { checkContract } from './contract.ts';

t.setTimeout(300_000);
checkContract(createMiniSearchIndex);
