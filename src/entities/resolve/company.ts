import type { Person } from './people-in-article.ts';

/** The surnames of the people whom an article names, by its id. */
export type Company = ReadonlyMap<string, ReadonlySet<string>>;

/** So many people must an article share with one of the bearer's … */
const LEAST_SHARED = 3;
/** … and so many times as many as with any article of another bearer. */
const CLEARLY_MORE = 2;
/** Who stands in more articles keeps everybody's company. */
const MOST_ARTICLES = 200;

/** Who is named together with whom. */
export function companyOf(people: readonly Person[]): Company {
  const company = new Map<string, Set<string>>();
  for (const { article, last } of people) {
    const others = company.get(article) ?? new Set();
    company.set(article, others.add(last));
  }
  return company;
}

/**
 * Of the bearers of a surname the one in whose articles the same people stand as in the article that has the surname
 * alone: a squad, a trial. Undefined where none is clearly in the same company.
 */
export function companion<B extends readonly Person[]>(
  { article, last }: Person,
  bearers: readonly B[],
  company: Company,
): B | undefined {
  const own = new Set(company.get(article));
  own.delete(last);
  if (own.size < LEAST_SHARED || bearers.some(({ length }) => length > MOST_ARTICLES)) return undefined;
  const known = bearers.map((bearer) => {
    const counts = bearer.map((person) => shared(own, company.get(person.article)!));
    return { bearer, most: Math.max(...counts) };
  });
  return known.find(
    (one) =>
      one.most >= LEAST_SHARED &&
      known.every((other) => other === one || one.most >= CLEARLY_MORE * other.most),
  )?.bearer;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}
