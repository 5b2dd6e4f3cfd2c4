import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { checkContract } from './contract.ts';

checkContract(createMiniSearchIndex);
