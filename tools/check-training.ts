import { readdirSync, readFileSync } from 'node:fs';
import { parseAnnotated, type Annotated } from './train/annotated.ts';
import { SLOT_KINDS } from './train/fill-templates.ts';
import { readTemplates, type Templates } from './train/own-texts.ts';

/** Looks over every annotated article and template: `npm run check-training`. Findings marked `error` fail; the others are to be read. */
const FOLDER = 'tools/training/articles';
const FEWEST_SENTENCES = 8;
const BROKEN_MARK = /\]\((?!person\)|organization\)|place\))[^)]*\)|\[\]\(|\[[^\]]*\[[^\]]*\]\(/;

const findings = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .flatMap((name) => findingsOf(name, readFileSync(`${FOLDER}/${name}`, 'utf8')));
findings.push(...readTemplates('tools/training/templates').flatMap(templateFindings));
for (const finding of findings) console.log(finding);
if (findings.some((finding) => finding.startsWith('error'))) process.exitCode = 1;

function findingsOf(name: string, markup: string): string[] {
  const article = parseAnnotated(name, markup);
  const ends = article.text.match(/[.!?]["”’)]?(?=\s|$)/g)?.length ?? 0;
  return [
    ...(BROKEN_MARK.test(markup)
      ? [`error ${name}: a mark does not parse: ${BROKEN_MARK.exec(markup)?.[0]}`]
      : []),
    ...(ends < FEWEST_SENTENCES ? [`error ${name}: only ${ends} sentences`] : []),
    ...unmarked(article).map((found) => `look  ${name}: unmarked: ${found}`),
  ];
}

/** A slot that the filler does not know stops the training. */
function templateFindings({ genre, lines }: Templates): string[] {
  const slots = lines.flatMap((line) =>
    [...line.matchAll(/\{(\w+)[^}]*\}/g)].map(([slot, kind]) => ({ slot, kind: kind!, line })),
  );
  const unknown = slots.filter(({ kind }) => !SLOT_KINDS.includes(kind.toLowerCase()));
  const broken = lines.filter((line) => BROKEN_MARK.test(line));
  return [
    ...unknown.map(({ slot, line }) => `error ${genre}: unknown slot ${slot}: ${line}`),
    ...broken.map((line) => `error ${genre}: a mark does not parse: ${line}`),
  ];
}

/** Places where a name that is marked elsewhere in the article stands without a mark. */
function unmarked({ text, labels }: Annotated): string[] {
  const names = new Set(labels.flatMap(({ start, end, type }) => forms(text.slice(start, end), type)));
  const covered = (at: number): boolean => labels.some(({ start, end }) => at >= start && at < end);
  return [...names].flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${escape(name)}(?![\\p{L}\\p{N}])`, 'gu'))]
      .filter((match) => !covered(match.index))
      .map((match) =>
        text.slice(Math.max(0, match.index - 25), match.index + name.length + 25).replaceAll('\n', ' '),
      ),
  );
}

function forms(name: string, type: string): string[] {
  const last = name.split(' ').at(-1)!;
  return type === 'person' && last.length > 3 ? [name, last] : [name];
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
