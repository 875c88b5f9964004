import { levelOf, type Visibility } from '../level';
import type { RecordOf, TableName } from '../table/columns';
import type { Wrong } from '../table/problem';
import { MOST_NAMES } from '../write/record';
import type { Before, RowBefore } from './before';
import type { GoodRow } from './chunk';
import { keptNames } from './keepNames';

/** A row that says of itself who may see it, with what that changes for the worse of those whom it is about. */
export interface KeptRow {
  row: GoodRow;
  /** What makes more people see it, or takes a protection away. */
  opens: Wrong[];
  /** What is wrong with it, with --open or not. */
  wrong: Wrong[];
}

/**
 * What a row leaves out of who may see it stays as the graph has it: nothing is shown to more people, and no protection
 * taken away, by silence.
 */
export function keptRow(table: TableName, { row, before }: RowBefore): KeptRow {
  if (!before) return { row, opens: [], wrong: [] };
  const { cells, record } = row;
  const { visibility, isOpened } = visibilityOf(record.visibility, cells.visibility === undefined, before);
  const opens = isOpened ? [{ column: 'visibility', what: `would show it to more than now; ${KEEP}` }] : [];
  if (table !== 'entities') return { row: { ...row, record: { ...record, visibility } }, opens, wrong: [] };
  const entity = keptEntity(record as Entity, before);
  return {
    row: { ...row, record: { ...entity.record, visibility } },
    opens: [...opens, ...entity.opens],
    wrong: entity.wrong,
  };
}

const OPEN = 'or import with --open where that is meant';
const KEEP = `leave it empty to keep what the graph has, ${OPEN}`;

/** What --visibility says for rows that say nothing may hide them, and never shows what is hidden. */
function visibilityOf(given: Visibility = 'PUBLIC', isSilent: boolean, before: Before) {
  const isOpen = levelOf(given) < levelOf(before.visibility);
  return { visibility: isSilent && isOpen ? before.visibility : given, isOpened: isOpen && !isSilent };
}

type Entity = RecordOf<'entities'>;

function keptEntity(record: Entity, before: Before) {
  const { names, disclosed } = keptNames(record.names, before.names);
  const opens: Wrong[] = disclosed.map((place) => ({
    column: place === 0 ? 'name' : 'other_names',
    what: `${place === 0 ? '' : `part ${place}: `}would show a name to more than now; leave its ! out to keep what the graph has, ${OPEN}`,
  }));
  if (record.protection === 'NONE' && before.protection !== null)
    opens.push({ column: 'protection', what: `would take a protection away; ${KEEP}` });
  const wrong: Wrong[] = [];
  if (names.length > MOST_NAMES) {
    const most = MOST_NAMES - (names.length - record.names.length);
    wrong.push({ column: 'other_names', what: `leaves no room for hidden names of the graph; write ${most} at most` });
  }
  const isProtected = record.protection === undefined && record.kind === 'PERSON' && before.protection !== null;
  const protection = isProtected ? (before.protection as Entity['protection']) : record.protection;
  return { record: { ...record, names, ...(protection !== undefined && { protection }) }, opens, wrong };
}
