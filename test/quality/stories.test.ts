import t from 'tap';
import { findStories } from '../../src/stories/find-stories.ts';
import { bCubed } from './b-cubed.ts';
import { eventTexts, groupsOf } from './event-texts.ts';
import { holdFloors } from './floors.ts';

const folder = process.env['DATELINE_DATA'];

t.setTimeout(300_000);

void t.test(
  'stories: texts of one event',
  { skip: folder === undefined && 'no DATELINE_DATA' },
  async (test) => {
    const { articles, events } = eventTexts(folder ?? '');
    const found = groupsOf(articles, findStories(articles));
    const { precision, f1 } = bCubed(found, events);
    holdFloors(test, 'stories', {
      'B-cubed F1': Number(f1.toFixed(3)),
      'B-cubed precision': Number(precision.toFixed(3)),
    });
  },
);
