import { z } from 'zod';
import { ArticleSummary } from './article.ts';
import { EntityCount, EntityType } from './entity.ts';
import { ListMeta, Page, Total } from './page.ts';
import { choice, flag, list, optionalWholeNumber, wholeNumber } from './params.ts';
import { Range, TextField } from './range.ts';

/** The most characters a question may have; a longer one is refused, never cut. */
export const LONGEST_QUERY = 2000;

/** The fields whose values can be counted. */
export const FACETS = [
  'source',
  'language',
  'author',
  'entity.person',
  'entity.organization',
  'entity.place',
  'story',
  'year',
  'month',
] as const;
export type FacetName = (typeof FACETS)[number];

const When = z
  .string()
  .regex(
    /^(\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?|now(-\d{1,4}[hdwmy])?)$/,
    'Expected an ISO 8601 date (2015, 2015-10, 2015-10-23, 2015-10-23T12:00:00Z) or a relative one (now-7d)',
  );

/** The one filter grammar of search, lists and feeds. */
export const filterShape = {
  from: When.optional().meta({
    description: 'Published on or after: ISO 8601, partial, or relative.',
    examples: ['2015-10'],
  }),
  to: When.optional().meta({
    description: 'Published on or before, to the end of the period named.',
    examples: ['now-7d'],
  }),
  date: When.optional().meta({
    description: 'Published within that year, month or day.',
    examples: ['2015-10-23'],
  }),
  undated: z.enum(['include', 'exclude', 'only']).optional().meta({
    description:
      'Articles without a date; `exclude` is the default with `from`, `to` or `date`, else `include`.',
  }),
  source: list('Source ids; `-id` excludes, `none` is no source.', ['middleeasteye-net']),
  language: list('Language codes; `-en` excludes, `none` is unknown.', ['en'], {
    pattern: '^-?([a-z]{2,3}|none)$',
  }),
  author: list('Authors by name; `-name` excludes, `none` is no author.', ['Peter Spinella']),
  entity: list(
    'Entity ids, any of them; `-id` excludes. A former id, or another name as an id, means its entity, with a warning.',
    ['person/sergei-lavrov'],
    {
      pattern: '^-?((person|organization|place)/[a-z0-9][a-z0-9-]{0,127}|none)$',
    },
  ),
  type: list('Entity types of which the article mentions at least one; `-type` excludes.', ['person'], {
    enum: EntityType.options.flatMap((type) => [type, `-${type}`]),
  }),
  story: list('Story ids, any of them; `-id` excludes, `none` is no story.', ['syria-talks'], {
    pattern: '^-?[a-z0-9][a-z0-9-]{0,127}$',
  }),
};

export const queryShape = {
  q: z
    .string()
    .max(LONGEST_QUERY)
    .default('')
    .meta({
      default: '',
      description:
        'One or two words: articles that have all; three: all, where any article has all; four or more: those with enough of their weight (see `match`). `"a phrase"`, `-not`, `OR`, `( )`, `field:value` (title, lead, text, entity, source, author, language), `prefix*`. Empty browses, newest first.',
      examples: ['Lavrov'],
    }),
  in: list('The fields to search.', ['title', 'lead'], { enum: TextField.options }),
  match: choice(
    ['auto', 'all', 'any'],
    'auto',
    'How many of the words an article must have. `auto`: all of up to three keywords, of three that no article has together half of their weight (idf); of more keywords 30 %; in a question (three weighty words and two function words) any, and coverage ranks. Phrases, fields, signs and operators make every word count. `meta.query.match` and `leastShare` say which rule ran, `missing` what a hit lacks.',
  ),
  fuzzy: choice(
    ['auto', 'off', '1', '2'],
    'auto',
    'Typing errors to forgive where nothing else matches a word; `auto` by its length.',
  ),
  expand: choice(['on', 'off'], 'on', 'Also find stems and the other names of an entity.'),
  strict: flag('Answer a slip in the query language with 400 instead of a warning.'),
  ...filterShape,
  sort: choice(
    ['relevance', 'newest', 'oldest', 'title'],
    'relevance',
    'Order of the hits; an empty `q` is always newest first unless another order is named.',
  ),
  collapse: choice(
    ['duplicates', 'none', 'story'],
    'duplicates',
    'What is one hit: an article with its copies, each article, or a whole story. The article that stands for the group is shown where it matches, else the best that does.',
  ),
};

export const pagingShape = {
  limit: wholeNumber(1, 100, 20, 'Rows a page, 1 to 100.'),
  page: optionalWholeNumber(1, 1_000_000, 'The page, counted from 1. Not together with `cursor`.'),
  cursor: z.string().min(1, 'Expected a token').max(512).optional().meta({
    description:
      'The token `page.cursor` of the page before. What only shows a row (`fields`, `facets`, `snippets`, `highlight` and the like) and `limit` may change from page to page; what decides the rows may not.',
  }),
};

/** Every parameter of `/search`; the same in a query string and in a JSON body. */
export const SearchParams = z
  .strictObject({
    ...queryShape,
    ...pagingShape,
    fields: list('The keys of a hit to answer; `-key` leaves one out.', ['id', 'title']),
    facets: list(
      'Fields to count, by the articles that stand for the hits: values that only collapsed ones have are not counted.',
      ['source', 'entity.person'],
      { enum: FACETS },
    ),
    facetLimit: wholeNumber(1, 1000, 10, 'Buckets a facet.'),
    facetMode: choice(
      ['conjunctive', 'disjunctive'],
      'conjunctive',
      'What facets count: the hits, or for each facet what the hits would be without its own filter, so that a choice among its values can be widened.',
    ),
    facetQuery: z
      .string()
      .max(200)
      .optional()
      .meta({
        description:
          'Only facet values with words that begin so, whatever case and accents. `other` then counts among these.',
        examples: ['lav'],
      }),
    highlight: choice(
      ['on', 'off', 'full'],
      'on',
      'Mark what matched in title and snippets; `full` also answers `leadHtml` and `textHtml`, the whole article marked.',
    ),
    snippets: wholeNumber(0, 10, 3, 'Passages a hit.'),
    snippetLength: wholeNumber(40, 1000, 160, 'Characters a passage; whole sentences where they fit.'),
    tag: choice(
      ['mark', 'em', 'strong', 'b', 'i', 'u', 'span'],
      'mark',
      'The element around what matched; only elements that are harmless in any page.',
    ),
    explain: flag('Show how each score came about.'),
  })
  .meta({
    id: 'SearchRequest',
    description: 'The parameters of a search, as JSON.',
    examples: [{ q: 'Lavrov', limit: 5 }],
  });
export type SearchParams = z.output<typeof SearchParams>;

/** How a stretch of text came to match a word of the query. */
export const Via = z.enum(['exact', 'stem', 'prefix', 'alias', 'fuzzy', 'related']).meta({
  id: 'Via',
  description:
    'Why it matched: the word itself, its stem, a prefix, another name of the entity, or a typing error forgiven. `related` is a word that the best articles for a question share: it adds to scores, and neither finds nor is marked.',
});
export type Via = z.output<typeof Via>;

export const Match = z
  .object({
    range: Range,
    term: z.string().meta({ description: 'The term of the text.', examples: ['lavrov'] }),
    query: z.string().meta({ description: 'The word or phrase of the query.', examples: ['Lavrov'] }),
    via: Via,
  })
  .meta({ id: 'Match', description: 'A stretch of the field that matched.' });
export type Match = z.output<typeof Match>;

export const PlacedMatch = Match.extend({
  field: TextField,
  text: z.string().meta({ description: 'What stands there, as written.', examples: ['Lavrov'] }),
  paragraph: z
    .int()
    .nullable()
    .meta({ description: 'The paragraph of `text`, counted from 0; null in title and lead.' }),
  sentence: z
    .object({
      range: Range,
      text: z.string(),
      html: z.string().meta({ description: 'Escaped, with every match in it in the chosen element.' }),
    })
    .meta({
      description: 'The sentence it stands in, or all that a long phrase touches; of a title, the whole.',
    }),
  link: z
    .string()
    .meta({ description: 'A citable address.', examples: ['/articles/002-175e92e2922cc121#p7'] }),
}).meta({ id: 'PlacedMatch', description: 'A match, and where in the article it stands.' });
export type PlacedMatch = z.output<typeof PlacedMatch>;

export const Snippet = z
  .object({
    field: TextField,
    html: z.string().meta({ description: 'Escaped, with the matches in the chosen element.' }),
    text: z.string().meta({ description: 'The same passage, plain.' }),
    range: Range.meta({ description: 'The passage in its field; an ellipsis is outside it.' }),
    paragraph: z
      .int()
      .nullable()
      .meta({ description: 'The paragraph of `text`, counted from 0; null in title and lead.' }),
    matches: z.array(Match),
    link: z
      .string()
      .meta({ description: 'A citable address.', examples: ['/articles/002-175e92e2922cc121#p7'] }),
  })
  .meta({ id: 'Snippet', description: 'A passage shown for a hit.' });
export type Snippet = z.output<typeof Snippet>;

export const Contribution = z
  .object({
    query: z.string().meta({ description: 'The word or phrase of the query.' }),
    term: z.string().meta({ description: 'The term that matched.' }),
    field: TextField,
    via: Via,
    frequency: z.number().meta({ description: 'How often it stands there.' }),
    articles: z.int().meta({ description: 'Articles that have the term.' }),
    weight: z.number().meta({ description: 'Weight of field and way of matching.' }),
    score: z.number().meta({ description: 'What it added to the score.' }),
  })
  .meta({ id: 'Contribution', description: 'One part of a score.' });
export type Contribution = z.output<typeof Contribution>;

export const SearchHit = ArticleSummary.extend({
  score: z.number().meta({ description: 'Relevance; 0 when browsing.', examples: [4.21] }),
  snippets: z.array(Snippet),
  titleHtml: z.string().meta({ description: 'The title, escaped, with the matches marked.' }),
  leadHtml: z
    .string()
    .nullable()
    .optional()
    .meta({ description: 'With `highlight=full`: the lead, escaped, with every match marked.' }),
  textHtml: z
    .string()
    .optional()
    .meta({ description: 'With `highlight=full`: the whole text, escaped, with every match marked.' }),
  missing: z.array(z.string()).meta({
    description: 'Words of the query that the article lacks, where the rule lets it; stop words aside.',
    examples: [['Kerry']],
  }),
  explain: z
    .array(Contribution)
    .optional()
    .meta({ description: 'With `explain=true`: contributions add up to the score.' }),
});
export type SearchHit = z.output<typeof SearchHit>;

/** A hit as answered: whole, or only the keys that `fields` asks for and the id. */
export const SearchRow = SearchHit.partial().required({ id: true }).meta({
  id: 'SearchHit',
  description:
    'An article that matches. Every key is present (`leadHtml`, `textHtml` and `explain` where they were asked for) unless `fields` leaves it out; `id` always is.',
});
export type SearchRow = z.output<typeof SearchRow>;

export const Bucket = z
  .object({
    value: z.string().meta({ description: 'What a filter takes.', examples: ['person/john-kerry'] }),
    label: z.string().meta({ examples: ['John Kerry'] }),
    count: z.int().meta({ description: 'Hits with this value.' }),
  })
  .meta({ id: 'Bucket', description: 'A value and its count.' });

export const Facet = z
  .object({
    buckets: z.array(Bucket).meta({ description: 'The most frequent first, then by value.' }),
    other: z.int().meta({ description: 'Values that are not shown; of those that `facetQuery` asks for.' }),
    missing: z.int().meta({ description: 'Hits without a value.' }),
  })
  .meta({ id: 'Facet', description: "Counts of a field's values over the hits." });
export type Facet = z.output<typeof Facet>;

export const Expansion = z
  .object({
    query: z.string().meta({ description: 'The word or words of the query.', examples: ['Sergey'] }),
    to: z.string().meta({ description: 'What was searched as well.', examples: ['Sergei Lavrov'] }),
    via: Via,
    entity: z
      .string()
      .nullable()
      .meta({ description: 'The entity whose other name it is.', examples: ['person/sergei-lavrov'] }),
    reason: z.string().meta({ description: 'Why, in words.' }),
  })
  .meta({ id: 'Expansion', description: 'What was searched beside the words as given.' });
export type Expansion = z.output<typeof Expansion>;

const Alternative = z.object({
  q: z.string().meta({ description: 'A query to try.', examples: ['Lavrov'] }),
  total: z.int().meta({ description: 'How many hits it has.' }),
});

export const Suggest = z
  .object({
    didYouMean: Alternative.nullable().meta({
      description:
        'A likelier spelling: of a word that nothing matches, or of a rare one that is one typing error away from a word in 20 times as many articles. It has at least as many hits; `hits` stay what was asked for.',
    }),
    terms: z
      .array(
        z.object({
          term: z.string(),
          articles: z.int().meta({ description: 'Articles that have it, filters aside.' }),
          nearest: z.array(z.string()).meta({ description: 'Words of the corpus that look alike.' }),
        }),
      )
      .meta({
        description:
          'Without hits: each word and phrase, how many articles have it, and what looks like it; what is excluded after a `-`.',
      }),
    relaxed: Alternative.extend({
      dropped: z.array(z.string()).meta({
        description: 'What it leaves out: parts of the query, and filters by the names of their parameters.',
        examples: [['zebra', 'source']],
      }),
      filters: z.array(z.string()).meta({
        description: 'Those of `dropped` that are parameters: `total` counts without them.',
        examples: [['source']],
      }),
    })
      .nullable()
      .meta({
        description:
          'Without hits: the query without the filters that exclude all it finds, or with the words of its phrases but without their quotes (`dropped` names the phrases), or the longest part of it that has some.',
      }),
  })
  .meta({ id: 'Suggest', description: 'Help with the query.' });
export type Suggest = z.output<typeof Suggest>;

export const QueryEcho = z
  .object({
    q: z.string(),
    parsed: z.unknown().meta({ description: 'The query as understood.', examples: [{ term: 'lavrov' }] }),
    match: z
      .enum(['all', 'any'])
      .meta({ description: 'The rule that ran: all of the words, or any of them.' }),
    leastShare: z.number().meta({
      description:
        'The least share of the weight (idf) of the words that an article must have: 1 under `all`, 0 where any one word is enough.',
      examples: [0.5],
    }),
    sort: z.string(),
    collapse: z.string(),
    filters: z.record(z.string(), z.unknown()).meta({ description: 'Filters in effect.' }),
    expansions: z.array(Expansion),
  })
  .meta({ id: 'QueryEcho', description: 'The settings in effect.' });
export type QueryEcho = z.output<typeof QueryEcho>;

/** How many hits there are, and the articles behind them. */
export const hitTotal = Total.extend({
  articles: z.int().meta({ description: 'Articles behind the hits, copies included.' }),
});

export const SearchPage = z
  .object({
    hits: z.array(SearchRow),
    total: hitTotal,
    facets: z.record(z.string(), Facet).meta({ description: 'By field, as asked.' }),
    entities: z.array(EntityCount.omit({ mentions: true }).extend({ articles: z.int() })).meta({
      description: 'Entities that the query names, with their articles in the corpus.',
    }),
    page: Page,
    suggest: Suggest,
    meta: ListMeta.extend({ query: QueryEcho }),
  })
  .meta({ id: 'SearchPage', description: 'A page of hits, best first.' });
export type SearchPage = z.output<typeof SearchPage>;
