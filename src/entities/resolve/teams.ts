import { fold } from '../../text/fold.ts';
import { TEAMS_BY_SPORT } from '../lexicon/teams.ts';
import { addTo } from './cluster.ts';
import { listedPlace } from './places.ts';

/** A team of the table. */
export interface Team {
  /** As the table has it. */
  readonly name: string;
  /** The place of its sport in the table. */
  readonly sport: number;
}

/** An article is one of sport where so many of the names in it may be teams of that sport … */
const LEAST_NAMED = 3;
/** … and so large a share of them. */
const LEAST_SHARE = 1 / 3;

const TEAMS: readonly (Team & { readonly forms: readonly string[] })[] = TEAMS_BY_SPORT.flatMap(
  (rows, sport) =>
    rows
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => {
        const forms = row.split(/[|,]/).filter((form) => form !== '');
        return { name: forms[0]!, sport, forms: forms.map((form) => teamForm(form.replace('?', ''))) };
      }),
);

const BY_TOWN = byForm(beginnings);
const BY_NICKNAME = byForm((form) => [...endings(form), form]);
const BY_NAME = new Map(TEAMS.map((team) => [team.name, team]));

/** A name as the forms of teams are compared: folded and without full stops. */
export function teamForm(text: string): string {
  return fold(text).replaceAll('.', '');
}

/** The team that the table names so. */
export function teamNamed(name: string): Team | undefined {
  return BY_NAME.get(name);
}

/** How the forms of a team begin, folded: what its town is called. */
export function townsOf({ name }: Team): readonly string[] {
  return TOWNS.get(name)!;
}

const TOWNS = new Map(TEAMS.map(({ name, forms }) => [name, [...new Set(forms.flatMap(beginnings))]]));

/**
 * The sport of an article by the organisations in it, in the form of `teamForm`: that of whose teams more names may speak than of any other's,
 * by name, nickname or town; undefined where too few do.
 */
export function sportOf(names: ReadonlySet<string>): number | undefined {
  const votes = TEAMS_BY_SPORT.map(() => 0);
  for (const name of names)
    for (const sport of new Set(
      [...teamsUnder(BY_NICKNAME, name), ...teamsUnder(BY_TOWN, name)].map((team) => team.sport),
    ))
      votes[sport]!++;
  const most = Math.max(...votes);
  const isClear =
    most >= Math.max(LEAST_NAMED, LEAST_SHARE * names.size) &&
    votes.filter((count) => count === most).length === 1;
  return isClear ? votes.indexOf(most) : undefined;
}

/** Whether a town, in the form of `teamForm`, has a team of a sport. */
export function hasTeam(town: string, sport: number): boolean {
  return teamsUnder(BY_TOWN, town).some((team) => team.sport === sport);
}

/** What an article tells of its teams. */
export interface TeamContext {
  readonly sport: number | undefined;
  /** The names of the article, folded: those of organisations and of places. */
  readonly names: ReadonlySet<string>;
}

/**
 * The team that an article calls by the end of its name ("Tigers"): the only one of its sport that the article names
 * in full, else whose town it names, else that there is; undefined where none or several are.
 */
export function teamCalled(nickname: string, { sport, names }: TeamContext): Team | undefined {
  const called = teamsUnder(BY_NICKNAME, nickname).filter(
    (team) => sport === undefined || team.sport === sport,
  );
  const inFull = called.filter(({ name }) => teamForm(name) !== nickname && names.has(teamForm(name)));
  if (inFull.length > 0 || listedPlace(nickname)) return only(inFull);
  const itself = called.filter(({ name }) => teamForm(name) === nickname);
  if (itself.length > 0) return itself[0];
  return (
    only(called.filter((team) => townsOf(team).some((town) => names.has(town)))) ??
    (sport === undefined ? undefined : only(called))
  );
}

function teamsUnder(table: ReadonlyMap<string, readonly Team[]>, form: string): readonly Team[] {
  return table.get(form) ?? [];
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** Teams by a part of any of their forms, each once. */
function byForm(partsOf: (form: string) => readonly string[]): ReadonlyMap<string, readonly Team[]> {
  const found = new Map<string, Team[]>();
  for (const { forms, ...team } of TEAMS)
    for (const part of new Set(forms.flatMap(partsOf))) addTo(found, part, team);
  return found;
}

/** "new" and "new york" of "new york mets". */
function beginnings(form: string): string[] {
  const words = form.split(' ');
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
}

/** "york mets" and "mets" of "new york mets". */
function endings(form: string): string[] {
  const words = form.split(' ');
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}
