import { isClaimTable, type TableName } from '../table/columns';
import type { Plan } from '../write/plan';
import type { GoodRow } from './chunk';

/** What becomes of the good rows of a table: of those that change something, be it who sees it, and of those that do not. */
export interface Tally {
  added: number;
  changed: number;
  same: number;
}

export const NO_ROWS: Tally = { added: 0, changed: 0, same: 0 };

/** Counts rows by what a plan does with them. A new version of what the graph has is a change. */
export function tallyOf(table: TableName, rows: readonly GoodRow[], plan: Plan): Tally {
  const added = new Set(addedIn(table, plan));
  const corrected = rows.filter(({ record, cells }) => added.has(record.ref) && record.ref !== cells.id).length;
  const changed = corrected + changedIn(table, plan);
  return { added: added.size - corrected, changed, same: rows.length - added.size + corrected - changed };
}

export function sumOf(one: Tally, other: Tally): Tally {
  return { added: one.added + other.added, changed: one.changed + other.changed, same: one.same + other.same };
}

function addedIn(table: TableName, plan: Plan): string[] {
  if (isClaimTable(table)) return plan[table].added.map(({ record }) => record.ref);
  return plan[table].changes.filter(({ isNew }) => isNew).map(({ record }) => record.ref);
}

/** How many records of the graph a plan makes others, or shows to others, or takes back. */
function changedIn(table: TableName, plan: Plan): number {
  if (!isClaimTable(table)) return plan[table].changes.filter(({ isNew }) => !isNew).length;
  const added = new Set(plan[table].added.map(({ id }) => id));
  const withdrawn = table === 'statements' ? plan.statements.withdrawn.filter((id) => !added.has(id)) : [];
  return new Set([...plan[table].shown.map(({ id }) => id), ...withdrawn]).size;
}
