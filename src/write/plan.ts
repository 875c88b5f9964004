import type { Known } from './known';
import type { Records } from './parse';
import type { Problem, Refuse } from './problem';
import { resolveEntities, type ResolvedEntities } from './resolve/entity';
import { resolveFigures, type ResolvedFigures } from './resolve/figure';
import { resolveSources, type ResolvedSources } from './resolve/source';
import { resolveStatements, type ResolvedStatements } from './resolve/statement';

/** What a batch changes in the graph, with the ids of everything that it names. */
export interface Plan {
  entities: ResolvedEntities;
  sources: ResolvedSources;
  statements: ResolvedStatements;
  figures: ResolvedFigures;
}

/** Works out what a batch changes, and everything that is wrong between its records and the graph. */
export function planBatch(records: Records, known: Known): { plan: Plan; problems: Problem[] } {
  const problems: Problem[] = [];
  const refuse: Refuse = (table, record, column, what) => problems.push({ table, record, column, what });
  const entities = resolveEntities(records.entities, known, refuse);
  const sources = resolveSources(records.sources, records.entities, entities, known);
  const names = { entities: entities.byRef, sources: sources.byRef, erased: known.erased };
  const statements = resolveStatements(records.statements, records.withdrawals, names, known, refuse);
  const figures = resolveFigures(records.figures, names, known, refuse);
  return { plan: { entities, sources, statements, figures }, problems };
}
