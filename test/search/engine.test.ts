import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import t from 'tap';
import { checkContract } from './contract.ts';
import { checkBeside } from './contract-beside.ts';

t.setTimeout(300_000);
checkContract(createMiniSearchIndex);
checkBeside(createMiniSearchIndex);
