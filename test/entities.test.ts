import t from 'tap';
import type { FoundMention } from '../src/model/entity.ts';
import { recognise } from '../src/entities/recognise.ts';
import { resolveEntities, type RecognisedArticle } from '../src/entities/resolve.ts';
import { seedDocuments } from './seeds.ts';

type Draft = Pick<RecognisedArticle, 'title' | 'lead' | 'text'>;

const recognised = (article: Draft): FoundMention[] =>
  recognise({ ...article, titleOrigin: article.title === '' ? 'first-sentence' : 'given', paragraphs: [] });

const articleOf = (id: string, article: Partial<Draft>, date: string | null = null): RecognisedArticle => {
  const draft = { title: '', lead: null, text: '', ...article };
  return {
    id,
    ...draft,
    published: { value: date, precision: date === null ? 'unknown' : 'day', basis: null },
    mentions: recognised(draft),
  };
};

/** Lines of the seeds that are no article text. */
const FURNITURE = /^(?:Skip to|More From This|By Peter|Stay informed|Sign up to|Middle East Eye delivers)/;
const WITH_HEADLINE = /^00[23]/;

/** The seeds as cleaning leaves them: furniture and repeated paragraphs gone, headline and standfirst apart. */
const seeds: readonly RecognisedArticle[] = seedDocuments.map(({ path, raw }) => {
  const lines = raw.split('\n').map((line) => line.trim());
  const kept = [...new Set(lines.filter((line) => line !== '' && !FURNITURE.test(line)))];
  const [title, lead] = WITH_HEADLINE.test(path) ? kept.splice(0, 2) : ['', null];
  return articleOf(path.slice(0, 3), { title, lead: lead ?? null, text: kept.join('\n\n') });
});

/** Every form that stands in the seeds, and whom it means there. */
const MEANS: Readonly<Record<string, string>> = {
  'Ash Carter': 'person/ash-carter',
  'Barack Obama': 'person/barack-obama',
  'Bashar al-Assad': 'person/bashar-al-assad',
  'John Kerry': 'person/john-kerry',
  'Sergei Lavrov': 'person/sergei-lavrov',
  'Sergey Lavrov': 'person/sergei-lavrov',
  'Al-Assad': 'person/bashar-al-assad',
  'al-Assad': 'person/bashar-al-assad',
  Assad: 'person/bashar-al-assad',
  Carter: 'person/ash-carter',
  Kerry: 'person/john-kerry',
  Lavrov: 'person/sergei-lavrov',
  Obama: 'person/barack-obama',
  Putin: 'person/vladimir-putin',
  'U.S.': 'place/united-states',
  US: 'place/united-states',
  IS: 'organization/islamic-state',
  ISIL: 'organization/islamic-state',
  ISIS: 'organization/islamic-state',
  AFP: 'organization/agence-france-presse',
  ASEAN: 'organization/asean',
  'Al-Nusra': 'organization/al-nusra-front',
  'Association of Southeast Asian Nations': 'organization/asean',
};
const ORGANISATIONS =
  /^(?:Associated Press|European Union|Islamic State|Kremlin|Life News|Pentagon|Reuters|Syrian Observatory for Human Rights|US State Department|United Nations|Wall Street Journal|White House)$/;
const PEOPLE =
  /^(?:Adel al-Jubeir|Feridun Sinirlioglu|Josh Earnest|Mark Toner|Nasser Judeh|Sergei Shoygu|Vladimir Putin)$/;

const meant = (text: string): string => {
  const type = ORGANISATIONS.test(text) ? 'organization' : PEOPLE.test(text) ? 'person' : 'place';
  return MEANS[text] ?? `${type}/${text.toLowerCase().replaceAll(' ', '-')}`;
};

/** Labelled by reading: every mention of the seeds, in reading order (title, lead, text). */
const LABELS: Readonly<Record<string, string>> = {
  '000': `United States|Russia|US|John Kerry|Vienna
Kerry|Turkey|Saudi Arabia|Sergei Lavrov
Kerry|Europe|Middle East
Iran|US State Department|Mark Toner
Russia|United States|Syria|Russia|al-Assad|US
Washington|Moscow
Russia|Jordan|Syria|Lavrov|Vienna
US|Islamic State
Russia|Syria|Bashar al-Assad
Jordan|US|Islamic State|Russia|Jordan|al-Assad
Turkey|Saudi Arabia|al-Assad
Lavrov
Al-Assad|Syria|Russia|Middle East|Moscow|Vladimir Putin|Syria
Putin|al-Assad|Russia|Islamic State
Kerry|Berlin|Russia|Iran
Assad|Bashar al-Assad|Kerry
United Nations|al-Assad`,
  '001': `United States|Russia|Saudi Arabia|Turkey|Syria|Vienna
Iran|Reuters
Bashar al-Assad|U.S.|Russia|Assad
U.S.|John Kerry|Associated Press
Kerry
Kerry|Iran|Assad
Sergei Lavrov|Russia|Jordan|Syria|Islamic State
Lavrov|U.S.|Saudi Arabia|Turkey|Jordan|U.S.|Islamic State|Iraq|Syria|Wall Street Journal
U.S.|Russia`,
  '002': `US|Russia|Syria
Saudi Arabia|Turkey|Lavrov|Assad
US|John Kerry|Sergey Lavrov|AFP
Russia|US|Saudi Arabia|Turkey|Bashar al-Assad
Moscow|Jordan|Syria
US|John Kerry|Syria
Vienna|Kerry|Sergei Lavrov|Adel al-Jubeir|Turkey|Feridun Sinirlioglu
Moscow|Assad
Washington|Riyadh|Ankara|Assad|Lavrov|Moscow|Vladimir Putin
Assad
Kerry
Iran
Lavrov|Moscow|Iran|Assad
Kerry|Tehran
Iran|Iran
Assad|Kerry|Assad
Lavrov|Assad|Syria
Russia|Syria|Assad|US|Islamic State|IS
US|Russia|Moscow|IS|Damascus|Kremlin
Russia|US|Syria|Putin|Syria
Jordan
Lavrov|Russia|Jordan|US|Syria
Russia|Israel|US|Syria
Syria|Nasser Judeh|Lavrov
Lavrov|US|Russia|IS
IS|Lavrov|Moscow
Vienna|IS|Syria|Aleppo|Homs|Moscow|Syrian Observatory for Human Rights
Vienna|Lavrov|Kerry|European Union|United Nations`,
  '003': `Kerry|U.S.|Russia|Syria
Kerry
John Kerry
London|Syria|Kerry|Obama
Syria|Kerry
Ash Carter|Wall Street Journal|Carter|Pentagon
Pentagon|Carter|Sergei Shoygu|Syria|United States|Russia
Syria|Pentagon|ISIS
Moscow|Washington|Life News
Moscow|Washington|Europe
White House|Josh Earnest|Obama|ISIL`,
  '004': `US|John Kerry|Syria|Sergei Lavrov|Laos
Asia|Asia|Laos|Kerry|Vienna
Kerry|Association of Southeast Asian Nations|ASEAN|Vientiane|Russia|China
Bashar al-Assad
Kerry
Kerry|Vladimir Putin|Lavrov|Moscow|Syria
Damascus|Russia|United States|Assad|Syria
Islamic State|Al-Nusra
US|Barack Obama|Moscow|Syria|Kerry
United States
Russia|United States|Syria`,
};

const FIELDS = ['title', 'lead', 'text'];
const resolved = resolveEntities(seeds);
const found = (id: string): string[] =>
  resolved.byArticle
    .get(id)!
    .flatMap(({ id: entity, mentions }) =>
      mentions.map(({ field, range, text }) => ({ field, range, text, entity })),
    )
    .sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.range[0] - b.range[0])
    .map(({ text, entity }) => `${text} = ${entity}`);

for (const { id } of seeds) {
  const labels = LABELS[id]!.split(/[|\n]/).map((text) => `${text} = ${meant(text)}`);
  t.strictSame(found(id), labels, `every mention of seed ${id} is found, and means whom it means`);
}
