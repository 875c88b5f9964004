import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADERS: Record<string, string> = {
  entities: 'id,kind,type,name,other_names',
  sources: 'id,publisher,agency,subject,published_on',
  statements: 'id,subject,relation,object,from,to,asserted_by,source,confidence,fact,supersedes,state,visibility',
  figures: 'id,kind,population,comparator,count,from,asserted_by,source,supersedes',
};

/** Puts tables into a folder, each as lines below its usual header. */
export function putTables(folder: string, tables: Record<string, string[]>): void {
  for (const [table, lines] of Object.entries(tables))
    writeFileSync(join(folder, `${table}.csv`), [HEADERS[table], ...lines, ''].join('\n'));
}

/** A small graph of persons, a prison and who says it. */
export const USUAL = {
  entities: ['ana,person,,Ana Pérez,Anita', 'ben,person,,Ben,', 'rodeo,prison,,Rodeo,', 'ngo,organisation,ngo,Foro,'],
  sources: ['paper,The Paper,,Releases,2024-06-01'],
  statements: [
    's1,ana,detained_at,rodeo,2024-01,,ngo,paper,high,,,,',
    's2,ben,detained_at,rodeo,2024-02,,ngo,paper,high,,,,',
  ],
  figures: ['f1,stock,held,exactly,10,2024-06-01,ngo,paper,'],
};
