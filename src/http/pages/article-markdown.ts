import type { Article, Paragraph } from '../../model/article.ts';

/** An article as Markdown (CommonMark): headline, lead, paragraphs, crossheads and captions. */
export function articleMarkdown({ title, lead, paragraphs }: Article): string {
  const top = [`# ${plain(title)}`, ...(lead === null ? [] : [`**${plain(lead)}**`])];
  return `${[...top, ...paragraphs.map(block)].join('\n\n')}\n`;
}

const block = ({ kind, text }: Paragraph): string => BLOCKS[kind](plain(text));

const BLOCKS: Readonly<Record<Paragraph['kind'], (text: string) => string>> = {
  body: (text) => text,
  heading: (text) => `## ${text}`,
  caption: (text) => `*${text}*`,
};

/** On one line, with every character that Markdown could take for markup made plain. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]|^[-+=]|^\d+(?=[.)])/g, markless);
}

/** A number that would begin a list keeps its digits; the point after it is what must not count. */
const markless = (match: string): string => (/^\d/.test(match) ? `${match}\\` : `\\${match}`);
