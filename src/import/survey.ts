import { fold } from '../fold';
import { isClaimTable, type RecordOf } from '../table/columns';
import { Unreadable } from '../table/problem';
import { rawRows } from '../table/read';
import type { Cells } from '../table/record';
import { chunksOf, type TableFile } from './chunk';
import type { Checking } from './check';
import { editFor } from './edit';
import { linksIn } from './foresee';
import { keyIn, meaningsOf, namesIn, type Meaning } from './name';

/** What the names in statements and figures stand for; the keys that rows name of each other are noted on the way. */
export async function meaningsIn(
  files: readonly TableFile[],
  { run, foreseen, linked, superseded }: Checking,
): Promise<Map<string, Meaning>> {
  const texts = new Set<string>();
  const isKey = (text: string) =>
    foreseen.entities.get(keyIn(text)) > 0 || foreseen.sources.get(keyIn(text)) !== undefined;
  for (const file of files.filter(isClaim)) {
    for await (const cells of cellsIn(file)) {
      for (const ref of linksIn(cells)) linked.add(ref);
      if (typeof cells.supersedes === 'string') superseded.add(cells.supersedes);
      for (const text of namesIn(cells).filter((each) => !isKey(each))) texts.add(text);
    }
  }
  return meaningsOf(run, [...texts], (folded) => namedIn(files, folded));
}

/** The keys of the entities in the files that have a name with one of these folded texts. */
async function namedIn(files: readonly TableFile[], folded: ReadonlySet<string>): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  const entities = files.filter(({ table }) => table === 'entities');
  for (const file of entities) {
    for await (const { good } of chunksOf(file, editFor('entities', {}, new Map()))) {
      const named = good.flatMap(({ record }) => ('names' in record ? foldedOf(record) : []));
      for (const [name, ref] of named.filter(([text]) => folded.has(text)))
        found.set(name, (found.get(name) ?? new Set()).add(ref));
    }
  }
  return found;
}

function foldedOf({ ref, names }: RecordOf<'entities'>): [folded: string, ref: string][] {
  return names.map(({ text }) => [fold(text), ref]);
}

/** The cells of a file's rows; what cannot be read is told of when it is checked. */
async function* cellsIn({ table, path }: TableFile): AsyncGenerator<Cells> {
  try {
    for await (const { cells, uneven } of rawRows(table, path)) if (cells && !uneven) yield cells;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

/** Whether a file holds statements or figures, which name entities and sources. */
export function isClaim({ table }: Pick<TableFile, 'table'>): boolean {
  return isClaimTable(table);
}
