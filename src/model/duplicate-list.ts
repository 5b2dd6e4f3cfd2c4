import { z } from 'zod';
import { Article, ArticleId } from './article.ts';
import { DuplicateCopy } from './duplicate.ts';
import { listOf } from './page.ts';
import { Range } from './range.ts';
import { pagingShape } from './search.ts';

/** The parameters of `/articles/{id}/duplicates`. */
export const DuplicateListParams = z.strictObject(pagingShape);
export type DuplicateListParams = z.output<typeof DuplicateListParams>;

export const Version = Article.pick({
  id: true,
  path: true,
  title: true,
  source: true,
  published: true,
  url: true,
  wordCount: true,
})
  .extend({
    canonical: z.boolean().meta({ description: 'Whether it stands for all versions.' }),
    links: z.object({ self: z.string().meta({ examples: ['/articles/002-175e92e2922cc121'] }) }),
  })
  .meta({ id: 'Version', description: 'One of the articles that are the same report.' });
export type Version = z.output<typeof Version>;

export const DuplicateEvidence = z
  .object({
    code: z
      .enum(['wording', 'headline', 'opening', 'figures', 'source', 'time', 'canonical', 'override'])
      .meta({ description: 'What it is about.' }),
    detail: z.string().meta({
      description: 'One sentence; "this one" is the article asked for.',
      examples: ['97 % of the shorter text stands in the longer.'],
    }),
  })
  .meta({ id: 'DuplicateEvidence', description: 'A fact about two versions, in words.' });
export type DuplicateEvidence = z.output<typeof DuplicateEvidence>;

const here = 'in `text` of the article asked for';
const there = 'in `text` of this row';

export const SharedPassage = z
  .object({
    here: Range.meta({ description: `Where it stands ${here}.` }),
    there: Range.meta({ description: `Where it stands ${there}.` }),
    words: z.int().min(1).meta({ description: 'How many words it has.' }),
  })
  .meta({
    id: 'SharedPassage',
    description:
      'A passage with the same words in both texts; case, accents, punctuation and spacing may differ. It may stand elsewhere in the other text.',
  });
export type SharedPassage = z.output<typeof SharedPassage>;

const OneSided = z.object({
  range: Range,
  text: z.string().meta({ description: 'The words of the range, as they stand there.' }),
});

export const VersionDifference = z
  .object({
    here: OneSided.nullable().meta({ description: `What stands only ${here}; null where nothing does.` }),
    there: OneSided.nullable().meta({ description: `What stands only ${there}; null where nothing does.` }),
  })
  .meta({
    id: 'VersionDifference',
    description: 'What stands in one text only. Both sides: one stands in the place of the other.',
  });
export type VersionDifference = z.output<typeof VersionDifference>;

const share = z.number().min(0).max(1);

export const Duplicate = Version.extend({
  method: DuplicateCopy.shape.method,
  score: DuplicateCopy.shape.score.meta({
    description:
      'Between the canonical article and a copy, that of `duplicates` of the article. Between two copies: exact 1, contained `containment`, else `resemblance`.',
  }),
  origin: DuplicateCopy.shape.origin,
  resemblance: share.meta({
    description:
      'Jaccard similarity (Broder 1997): runs of five words that both texts have, among all of both.',
    examples: [0.88],
  }),
  containment: share.meta({
    description: 'Runs of five words that both texts have, among those of the shorter.',
    examples: [0.97],
  }),
  evidence: z
    .array(DuplicateEvidence)
    .meta({ description: 'Why the two are one report, and how they differ.' }),
  shared: z
    .array(SharedPassage)
    .meta({ description: 'What both texts have, in the order of the article asked for.' }),
  differences: z.array(VersionDifference).meta({
    description:
      'The rest: every word of either text is in one shared passage or in one difference. In the order of the article asked for; then what stands only in the other, in its order.',
  }),
  compared: z
    .object({
      here: z.int().min(0),
      there: z.int().min(0),
      whole: z.boolean().meta({ description: 'Whether that is all of both.' }),
    })
    .meta({
      description:
        'How much of each text was compared, in UTF-16 code units from its beginning: of long ones the first 30,000.',
    }),
}).meta({
  id: 'Duplicate',
  description: 'Another version of the article asked for, compared with it word by word.',
});
export type Duplicate = z.output<typeof Duplicate>;

const rows = listOf(Duplicate, 'DuplicateRows', 'The other versions.').shape;

export const DuplicateList = z
  .object({
    article: Version.meta({ description: 'The article asked for, itself a version.' }),
    canonical: ArticleId.meta({ description: 'The article that stands for all versions.' }),
    ...rows,
  })
  .meta({
    id: 'DuplicateList',
    description:
      'A page of the other versions of an article, the earliest first, undated ones last; then by id. Empty where it has none.',
  });
export type DuplicateList = z.output<typeof DuplicateList>;
