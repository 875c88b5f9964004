import { badInput } from '../errors';
import type { Arguments, Row, Step } from '../read/noun';
import { entityColumns, factColumns, figureColumns, sourceColumns, statementColumns } from './columns';

const MOST_NODES = 100;

/** The thing whose id stands in the row under `name`. */
const byId =
  (cypher: string, columns: Step['columns']) =>
  (name: string): Step => ({
    cypher: `${cypher}/byId`,
    columns,
    many: 'one',
    ask: (row, args) => ({ id: row[name] ?? args.id }),
  });

export const entityById = byId('entity', entityColumns());
export const factById = byId('fact', factColumns());
const statementById = byId('statement', statementColumns);
const sourceById = byId('source', sourceColumns);
const figureById = byId('figure', figureColumns);

/** An id does not tell what it is the id of: all that could have it are asked at once. */
export const nodeById: readonly Step[] = [entityById, factById, statementById, sourceById, figureById].map((step) =>
  step('id'),
);

/** The rows that `nodes` starts from, one for each id. */
export function nodesAsked({ ids }: Arguments): Row[] {
  const asked = ids as string[];
  if (asked.length > MOST_NODES) throw badInput(`Ask for at most ${MOST_NODES} nodes at once.`);
  return asked.map((id) => ({ id }));
}
