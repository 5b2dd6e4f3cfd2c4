import { readFileSync, writeFileSync } from 'node:fs';

type Floors = Record<string, Record<string, number>>;

const FILE = 'test/quality/floors.json';

interface Reporter {
  ok(value: unknown, name: string): unknown;
}

/**
 * Holds each figure of a subject to its floor. With `UPDATE=1`, higher figures become the new floors and new figures
 * get one; a floor falls only by hand, with a reason in the commit.
 */
export function holdFloors(t: Reporter, subject: string, figures: Readonly<Record<string, number>>): void {
  const floors = JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
  const held = floors[subject] ?? {};
  for (const [name, figure] of Object.entries(figures)) {
    const floor = held[name] ?? 0;
    t.ok(figure >= floor, `${subject}: ${name} is ${figure}, at least ${floor}`);
  }
  if (process.env['UPDATE'] === '1') raise(floors, subject, figures);
}

function raise(floors: Floors, subject: string, figures: Readonly<Record<string, number>>): void {
  const held = floors[subject] ?? {};
  const raised = Object.entries(figures).map(([name, figure]) => [
    name,
    Math.max(figure, held[name] ?? figure),
  ]);
  const updated = { ...floors, [subject]: { ...held, ...Object.fromEntries(raised) } };
  writeFileSync(FILE, `${JSON.stringify(updated, null, 2)}\n`);
}
