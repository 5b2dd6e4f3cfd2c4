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

const TYPES = { person: 'P', organization: 'O', place: 'L' } as const;

/** What is found in a text, each with P, O or L for person, organisation and place. */
const checkFound = (name: string, text: string, expected: string, more: Partial<Draft> = {}): void => {
  const mentions = recognised({ title: '', lead: null, ...more, text });
  t.equal(mentions.map((mention) => `${mention.text}:${TYPES[mention.type]}`).join(' '), expected, name);
};

checkFound('a role is not part of the name', 'US Secretary of State John Kerry spoke.', 'US:L John Kerry:P');
checkFound('small roles too', 'He met spokesman Mark Toner in Bern.', 'Mark Toner:P Bern:L');
checkFound('two places side by side', "I'll see him in Asia Laos.", 'Asia:L Laos:L');
checkFound(
  'captions: (L) is nobody, (AFP) an agency',
  'John Kerry (L) with Sergei Lavrov (AFP)',
  'John Kerry:P Sergei Lavrov:P AFP:O',
);
checkFound('peoples are no places', 'The Saudi and Turkish ministers met Russian-Jordanian envoys.', '');
checkFound('Saudi Arabia is', 'Talks in Saudi Arabia failed.', 'Saudi Arabia:L');
checkFound(
  'hyphens end a name',
  'the US-led and counter-ISIL forces, Damascus-backer Russia',
  'US:L ISIL:O Damascus:L Russia:L',
);
checkFound('brackets too', 'defeating [ISIS] in Iraq', 'ISIS:O Iraq:L');
checkFound('the verb is, the pronoun us', 'Is it clear to us? This is it. It told us who is who.', '');
checkFound('days and months name nobody', 'On Friday in October he skipped Easter.', '');
checkFound(
  'particles belong to the name',
  'Bashar al-Assad met Osama bin Laden. Al-Assad left. Then al-Assad slept.',
  'Bashar al-Assad:P Osama bin Laden:P Al-Assad:P al-Assad:P',
);
checkFound('a Dutch one', 'Robin van Persie scored. Van Persie ran.', 'Robin van Persie:P Van Persie:P');
checkFound('a particle that joins nothing', 'He said de facto that al fresco is in, and so on al, as De', '');
checkFound(
  'an initial',
  'George W. Bush and J.K. Rowling met John F Kennedy.',
  'George W. Bush:P J.K. Rowling:P John F Kennedy:P',
);
checkFound(
  'surnames follow full names',
  'Nobody knew Adel Jubeir. Later Jubeir left, and for Jubeir it was late.',
  'Adel Jubeir:P Jubeir:P Jubeir:P',
);
checkFound('a family is no person', 'We know Hillary Clinton. The Clintons were there.', 'Hillary Clinton:P');
checkFound(
  'a first name alone',
  'Paula Radcliffe ran. It was hard for Paula, who won.',
  'Paula Radcliffe:P Paula:P',
);
checkFound(
  'a country that is a first name',
  'Jordan Henderson plays in Jordan.',
  'Jordan Henderson:P Jordan:L',
);
checkFound(
  'a city, an office and a make that are surnames',
  'Jack London, John Major, Harrison Ford and Martin Luther King met Christine Blasey Ford.',
  'Jack London:P John Major:P Harrison Ford:P Martin Luther King:P Christine Blasey Ford:P',
);
checkFound('a country as a surname', 'Kathy Ireland smiled.', 'Kathy Ireland:P');
checkFound(
  'the senator, not the city',
  'Blanche Lincoln spoke. Then Lincoln left.',
  'Blanche Lincoln:P Lincoln:P',
);
checkFound(
  'an administration is no part of it',
  'The Obama Administration and the Trump campaign agreed.',
  'Obama:P Trump:P',
);
checkFound(
  'a head word makes an organisation',
  'He joined Acme Widget Inc. and the Kurdish Writers League there.',
  'Acme Widget Inc.:O Kurdish Writers League:O',
);
checkFound(
  'of and for go on',
  'He knows the Ministry of Foreign Affairs, the University of East Anglia and the Department of Trade and Industry.',
  'Ministry of Foreign Affairs:O University of East Anglia:O Department of Trade and Industry:O',
);
checkFound(
  'a generic body without its country',
  'The Russian Foreign Ministry and the Iraq Interior Ministry met the Israeli Army.',
  'Foreign Ministry:O Iraq:L Interior Ministry:O',
);
checkFound(
  'an acronym is explained',
  'The Motion Picture Guild (MPG) said the MPG sues.',
  'Motion Picture Guild:O MPG:O MPG:O',
);
checkFound('one that is not', 'The Motion Picture Guild (XYZ) met.', 'Motion Picture Guild:O XYZ:O');
checkFound(
  'a short form',
  'He left Baikal Finance Group for good. Now Baikal is rich.',
  'Baikal Finance Group:O Baikal:O',
);
checkFound('an ampersand', 'It was Marsh & Mclennan again.', 'Marsh & Mclennan:O');
checkFound(
  'places by their last or first word',
  'He left Loftus Road for Lake Garda and the Fulton River.',
  'Loftus Road:L Lake Garda:L Fulton River:L',
);
checkFound(
  'a direction',
  'It rained in West Jersey and Southern Senegal and Northern Ireland.',
  'West Jersey:L Southern Senegal:L Northern Ireland:L',
);
checkFound(
  'prizes, storms and cups',
  'He won the Nobel Prize, the Carling Cup and the Booker Award as Hurricane Irma came. The Enron Scandal and a US Plan remain.',
  'Enron:O US:L',
);
checkFound(
  'where it is tells what it is',
  'He was born in Snodland, near the town of Wouldham.',
  'Snodland:L Wouldham:L',
);
checkFound(
  'who speaks is a person',
  'That is so, Wigglesworth said. Brimble, 34, agreed with Fnord, who left.',
  'Wigglesworth:P Brimble:P Fnord:P',
);
checkFound(
  'what has shares is a company',
  'It said Zylotech shares fell, and the carrier Aerobo lost.',
  'Zylotech:O Aerobo:O',
);
checkFound(
  'a first word that is common',
  'Police arrested him. Speaking here, Closed-door talks failed. Recently Enron fell.',
  'Enron:O',
);
checkFound(
  'a word that is also written small',
  'The gizmo works. Gizmo sells. Gizmo Kerry said no, and Kerry left.',
  'Kerry:P Kerry:P',
);
checkFound(
  'contractions and signs',
  "I've said I'm here. Don't ask @RealDonald or #Brexit. TVs and DJs and Jr and B.",
  '',
);
checkFound('party tags', 'Sen. Joe Blow, D-Calif., and R-Kx. met.', 'Joe Blow:P Calif:L');
checkFound('words in common are not enough', 'He read The Fantasy and saw the New Deal.', '');
checkFound('an office of something', 'The minister of Homeland Things met the director for Sales.', '');
checkFound(
  'a modifier of an office',
  'Russian Emergencies Minister Sergei Shoigu met Acting Premier Ali Ahmed.',
  'Sergei Shoigu:P Ali Ahmed:P',
);
checkFound('shared words at the start', 'Apple grows here. Reading helps.', '');
checkFound('not inside', 'He likes Apple, in Reading.', 'Apple:O Reading:L');
checkFound(
  'small listed names',
  'They fled al-Qaeda and bought on eBay in Newcastle upon Tyne.',
  'al-Qaeda:O eBay:O Newcastle upon Tyne:L',
);
checkFound('acronyms of two letters in capitals only', 'Ap and Ft are words, AP is not.', 'AP:O');
checkFound('a number is no name', '500 died in Figure 1 and Wave 4.', '');
checkFound('other scripts pass', 'Встреча 東京 в Москве. Kerry said.', '');
checkFound(
  'title case tells nothing but what the text tells',
  'Wigglesworth met them, said John Wigglesworth.',
  'Wigglesworth:P U.S.:L Wigglesworth:P John Wigglesworth:P',
  { title: 'Wigglesworth: U.S. Hoping For Military Talks With Apple' },
);
checkFound('nor do capitals', 'Adel Jubeir spoke.', 'ADEL JUBEIR:P IRAQ:L Adel Jubeir:P', {
  title: 'ADEL JUBEIR SPEAKS OF IRAQ AND WHO IS WHO',
});
checkFound(
  'a club in a report of sport',
  'The striker scored a goal in the match at Newcastle. Newcastle beat Fulham. He lives in Newcastle.',
  'Newcastle:O Newcastle:O Fulham:O Newcastle:L',
);
checkFound('a city elsewhere', 'Newcastle beat the snow.', 'Newcastle:L');
checkFound('a table is no name', `${'Alpha '.repeat(30)}Corp`, '');
checkFound('nothing in nothing', '', '');

/** Entities of articles given as `id: text`, as `entity id (name): form, form`, sorted by id. */
const checkResolved = (
  name: string,
  texts: Readonly<Record<string, string>>,
  expected: readonly string[],
): void => {
  const articles = Object.entries(texts).map(([id, text]) => articleOf(id, { text }));
  const { entities } = resolveEntities(articles);
  const shown = entities.map((e) => `${e.id} (${e.name}): ${e.aliases.map(({ text }) => text).join(', ')}`);
  t.strictSame(shown.sort(), [...expected], name);
};

checkResolved(
  'spellings and bare surnames are one person',
  {
    a: 'Sergey Lavrov met Sergei Lavrov. Later Lawrow left.',
    b: 'Then Lavrov said so.',
    c: 'It was Sergej Lawrow.',
  },
  ['person/sergei-lavrov (Sergei Lavrov): Lavrov, Lawrow, Sergei Lavrov, Sergej Lawrow, Sergey Lavrov'],
);
