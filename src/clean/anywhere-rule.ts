import { remember } from '../text/remember.ts';
import { FURNITURE, furnitureRule } from './furniture.ts';

const ANYWHERE = FURNITURE.filter((rule) => rule.where === 'anywhere');

/** Each line of an article is asked about more than once; so many lines are those of some articles. */
const REMEMBERED = 1000;

/** The rule that takes a line wherever it stands; null where none does. */
export const anywhereRule = remember((line) => furnitureRule(line, ANYWHERE) ?? null, REMEMBERED);
