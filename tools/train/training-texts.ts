import { hash32 } from '../../src/text/hash.ts';
import type { Annotated } from './annotated.ts';
import { readCorpora, type TrainingText } from './corpora.ts';
import { fillTemplates } from './fill-templates.ts';
import { inventor } from './invent.ts';
import { readNames } from './names.ts';
import { readArticles, readTemplates, type Templates } from './own-texts.ts';
import { randomFrom, type Random } from './random.ts';
import { renamed } from './rename.ts';

/** Where the texts are, and how much of our own is used. */
export interface Sources {
  readonly own: string;
  readonly data: string;
  readonly packages: string;
  /** 0–1: for the learning curve. */
  readonly share: number;
}

/** Each article is also read with other names; whoever learns from it should learn the sentences. */
const COPIES = 3;
const COPY_WEIGHT = 0.5;
/** Texts made of templates, of four to ten sentences each. */
const FILLED = 5000;
const FILLED_WEIGHT = 0.5;
const SEED = 11;

/** Everything that the recogniser learns from; always the same for the same sources. */
export async function trainingTexts({ own, data, packages, share }: Sources): Promise<TrainingText[]> {
  const names = await readNames(packages, data);
  const make = (seed: number): { inventor: ReturnType<typeof inventor>; random: Random } => {
    const random = randomFrom(seed);
    return { inventor: inventor(names, random), random };
  };
  const isUsed = (text: string): boolean => hash32(text) / 2 ** 32 < share;
  const articles = readArticles(`${own}/articles`).filter(({ id }) => isUsed(id));
  const copies = articles.flatMap((article) =>
    Array.from({ length: COPIES }, (_, n) => renamed(article, n + 1, make(hash32(article.id) + n))),
  );
  const templates = readTemplates(`${own}/templates`).map(({ genre, lines }) => ({
    genre,
    lines: lines.filter(isUsed),
  }));
  return [
    ...readCorpora(data),
    ...weighted(articles, { weight: 1, made: false }),
    ...weighted(copies, { weight: COPY_WEIGHT, made: true }),
    ...weighted(filled(templates, share, make), { weight: FILLED_WEIGHT, made: true }),
  ];
}

function filled(
  templates: readonly Templates[],
  share: number,
  make: (seed: number) => { inventor: ReturnType<typeof inventor>; random: Random },
): Annotated[] {
  const total = templates.reduce((sum, { lines }) => sum + lines.length, 0);
  return templates.flatMap(({ genre, lines }, n) => {
    if (lines.length === 0) return [];
    const count = Math.round((FILLED * share * lines.length) / total);
    return fillTemplates(lines, { genre, count, ...make(SEED + n) });
  });
}

function weighted(texts: readonly Annotated[], role: Pick<TrainingText, 'weight' | 'made'>): TrainingText[] {
  return texts.map((text) => Object.assign({}, text, role));
}
