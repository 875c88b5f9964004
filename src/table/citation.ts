import { tidy } from '../write/column';
import { columnOf, type RecordOf } from './columns';
import { parts, plain } from './list';
import type { Cells, Refuse } from './record';

/** What is said of each source of a statement or figure. */
const USES = ['locator', 'archivedUrl', 'retrievedAt'] as const;

type Citation = NonNullable<RecordOf<'statements'>['sources']>[number];

/** The sources that a row cites, each with its part of the other lists. */
export function citationsIn(cells: Cells, refuse: Refuse): Citation[] {
  const { source = [] } = cells;
  const sources = (typeof source === 'string' ? parts(source) : source).filter((each) => each !== '');
  if (sources.length === 0) {
    refuse('source', 'is missing; write the key of the source that reports it');
    return [];
  }
  const uses = USES.map((use) => {
    const found = partsFor(cells[columnOf(use)], sources.length);
    if (found.length === sources.length) return found;
    refuse(columnOf(use), 'has more or fewer parts than source; write one for each, or \\; for the sign itself');
    return [];
  });
  return sources.map((source, place): Citation => {
    const said = USES.map((use, i) => [use, uses[i]?.[place] ?? ''] as const).filter(([, part]) => part !== '');
    return { source, ...Object.fromEntries(said) };
  });
}

/** One source needs no list: the whole cell is about it. */
function partsFor(cell: string | string[] = '', sources: number): string[] {
  if (typeof cell !== 'string') return cell;
  if (cell === '') return Array<string>(sources).fill('');
  return (sources === 1 ? [cell] : parts(cell)).map(plain);
}

/** The cells of what a record cites, as lists. */
export function citationCells({
  source,
  sources,
  ...one
}: RecordOf<'statements' | 'figures'>): Record<string, string[]> {
  const citations = sources ?? (source === undefined ? [] : [{ source, ...one }]);
  const cells = { source: citations.map((each) => each.source) };
  const uses = USES.map((use) => [columnOf(use), citations.map((each) => tidy(each[use] ?? ''))] as const);
  return { ...cells, ...Object.fromEntries(uses.filter(([, of]) => of.some((part) => part !== ''))) };
}
