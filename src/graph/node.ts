import { badInput } from '../errors';
import type { Arguments, Noun, Row, Step } from '../read/noun';
import { entityColumns, factColumns, figureColumns, relationsOf, sourceColumns, statementColumns } from './columns';

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

/** The one thing with the id given, if it is of one of these types. */
const only = (step: Step, ...types: string[]): Step => ({ ...step, ask: (_, { id }) => ({ id, types }) });
const entity = (...types: string[]) => only(entityById('id'), ...types);
const fact = (noun: string) => only(factById('id'), ...relationsOf(noun));

/** A look-up for each type, on the root. */
export const lookUps = {
  person: entity('PrivatePerson', 'Official'),
  official: entity('Official'),
  organisation: entity('Organisation'),
  prison: entity('Prison'),
  event: entity('Event'),
  source: sourceById('id'),
  statement: statementById('id'),
  figure: figureById('id'),
  kinship: fact('Kinship'),
  post: fact('Post'),
  detention: fact('Detention'),
  release: fact('Release'),
  operation: fact('Operation'),
  participation: fact('Participation'),
} satisfies Noun['steps'];

/** The rows that `nodes` starts from, one for each id. */
export function nodesAsked({ ids }: Arguments): Row[] {
  const asked = ids as string[];
  if (asked.length > MOST_NODES) throw badInput(`Ask for at most ${MOST_NODES} nodes at once.`);
  return asked.map((id) => ({ id }));
}
