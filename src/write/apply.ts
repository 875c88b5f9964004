import { cypherFile } from '../cypher';
import type { Run } from '../db';
import type { Thing } from './derive/thing';
import { difference, type Properties } from './levelled';
import { over } from './over';

/** Makes what is derived on things what it should be; says which differed. */
export async function apply<T extends Thing>(run: Run, things: readonly T[]): Promise<T[]> {
  const rows = things.map((thing) => ({
    thing,
    element: thing.element,
    properties: difference(thing.stored, thing.expected),
  }));
  const different = rows.filter(({ properties }) => Object.keys(properties).length > 0);
  const set = ({ element, properties }: (typeof rows)[number]) => ({ element, properties });
  await over(run, cypherFile('model/setNodes'), different.filter(({ thing }) => !thing.link).map(set));
  await setLinks(run, different.filter(({ thing }) => thing.link).map(set));
  await over(run, cypherFile('name/setLabels'), labelRows(things, 'Name'));
  await over(run, cypherFile('source/setLabels'), labelRows(things, 'Source'));
  return different.map(({ thing }) => thing);
}

/** As one list: planned row by row in an empty graph, each row would read all relationships. */
async function setLinks(run: Run, rows: readonly { element: string; properties: Properties }[]): Promise<void> {
  const properties = Object.fromEntries(rows.map((row) => [row.element, row.properties]));
  await over(run, cypherFile('model/setLinks'), Object.keys(properties), { properties });
}

function labelRows(things: readonly Thing[], of: 'Name' | 'Source') {
  return things.flatMap(({ element, labels }) =>
    labels?.of === of && labels.stored.toSorted().join() !== labels.expected.join()
      ? [{ element, labels: labels.expected }]
      : [],
  );
}
