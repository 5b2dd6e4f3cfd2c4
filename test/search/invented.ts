import type { Article } from '../../src/model/article.ts';
import { articleOf } from './articles.ts';

const news = (
  id: string,
  title: string,
  text: string,
  { source = null, ...more }: Omit<Partial<Article>, 'source'> & { source?: string | null } = {},
): Article =>
  articleOf(id, { title, text, source: source === null ? null : { id: source, name: source }, ...more });

/** A made-up corpus with the traps of real ones: forms, acronyms, hyphens, numbers, scripts, breaks, other languages. */
export const invented: readonly Article[] = [
  news(
    '01',
    'Floods close the harbour of Port Ellery',
    'Heavy rain flooded the harbour on Monday. Two ferries were moored outside.\n\nThe harbour master, Ida Brandt, said the flooding would last.',
    {
      lead: 'Ferries wait as the river rises',
      source: 'ellery-post',
      authors: ['Tom Askew'],
    },
  ),
  news(
    '02',
    'Peace talks resume',
    'The peace talks resumed in Velden.\nTalks of peace had failed twice before.\n\nPeace, said the envoy, talks slowly.',
    {
      source: 'velden-times',
      authors: ['Ann Lee', 'Tom Askew'],
    },
  ),
  news(
    '03',
    'Harbour workers strike',
    'Dock workers at the harbour began a strike. The strikes of last year cost 250,000 crowns.\n\nA worker was struck by a rope.',
    {
      source: 'ellery-post',
    },
  ),
  news(
    '04',
    'A rise in the price of bread',
    'Bread prices rose by 3.5 per cent. Bakers blame the flour, not the bakers.\n\nPrices rise again in May.',
    {
      lead: 'Bakers bake less',
      authors: ['Ann Lee'],
    },
  ),
  news(
    '05',
    'WHO WARNS OF FEVER IN THE NORTH',
    'The WHO said who is at risk: nobody knows. It is said that IT workers fell ill.\n\nU.S. doctors told us so.',
    {
      lead: 'US aid is on its way, and AID is not the only one',
    },
  ),
  news(
    '06',
    'Election night',
    'The election was held on Sunday. Electors waited; the elected mayor, Mr. Osei, waved.\n\nCounting took all night. "We won," she said.',
  ),
  news('07', 'Café owners meet', 'Owners of cafés in Zürich met at the Café Öl. The naïve plan failed.', {
    language: 'de',
  }),
  news('08', 'Züge und Gespräche', 'Die Gespräche über die Züge scheiterten. Die talks waren kurz.', {
    language: 'de',
  }),
  news('09', '東京の会議', '東京都庁で会議が開かれた。代表は北京に行く。', { language: 'ja' }),
  news(
    '10',
    'State-owned railway sold',
    'The state-owned railway was sold to a state fund.\n\nThe railways of the north are owned by the state, owned wholly.',
  ),
  news(
    '11',
    "Brandt's counterpart resigns",
    "Brandt's counterpart resigned. The O'Hara report named him.\n\nHis counterparts stayed. Harbour talks go on.",
  ),
  news(
    '12',
    'Government wins vote',
    'The government won the vote of confidence. Governments before it had lost.\n\nThe governing party cheered 😀 and sang.',
  ),
  news(
    '13',
    'Goverment typo in the wild',
    'A goverment office printed a leaflet with errors. Nobody noticed.',
  ),
  news(
    '14',
    'The first sentence is the title',
    'The first sentence is the title\n\nAnd the second is about a lighthouse.',
    {
      titleOrigin: 'first-sentence',
    },
  ),
  news('15', 'Quiet day', 'Nothing happened. Nothing at all happened, and nothing will.\n\nThe end.'),
  news(
    '16',
    'River towns brace',
    'River towns brace for the river. The river rises; the towns wait.\n\nRain, rain and more rain. The rains came late.',
    {
      lead: 'Rain to come',
      source: 'velden-times',
    },
  ),
  news(
    '17',
    'Report: no title words here',
    'A text with markup <b>bold</b> & ampersands, "quotes" and \'apostrophes\'.\n\nThe lighthouse keeper reported a light.',
  ),
  news(
    '18',
    'Banks and the burst pipe',
    'A pipe burst at the bank. Pipes burst in the banks of the town.\n\nThe river burst its banks.',
  ),
  news(
    '19',
    'Ambassadors recalled',
    'The ambassador was recalled. Two ambassadors left for Velden; the ambassadorial flags came down.',
    {
      language: null,
    },
  ),
  news(
    '20',
    'Nurses march for pay',
    'Nurses marched for pay in March. The march took hours, and the nurses were paid nothing.\n\nPay day came.',
    {
      source: 'ellery-post',
      lead: 'They want 5 per cent and 250000 crowns',
    },
  ),
  news(
    '21',
    'Two words apart',
    'peace in our time talks of war\n\npeace talks talks peace\n\ntalks\n\npeace',
  ),
  news(
    '22',
    'Flood of complaints',
    'A flood of complaints reached the mayor. The mayor of Port Ellery answered none.\n\nThe floods were worse, said the mayor.',
    {
      source: 'port-news',
    },
  ),
  news('23', '', 'An article without a title speaks of the mayor of Velden and of the harbour.', {
    lead: null,
  }),
  news('24', 'Copy that', 'word\n\nWord.\n\nWORD\n\nwords, wording, worded, sword, password'),
];
