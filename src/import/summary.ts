import type { Imported, Tallies } from './import';
import type { Asked } from './options';

/** What an import did, for a person. */
export function summaryOf({ good, bad, tallies, written }: Imported, { check, reject }: Asked): string {
  const rows = `${count(good, 'row')} good, ${bad} bad.`;
  const lines = linesOf(tallies);
  if (check) return `${rows} Nothing was written, as --check asks. An import would find them:${lines}`;
  if (!written)
    return `${rows} Nothing was written: mend what is named above, or write the good rows alone with --reject FOLDER${reject === undefined ? '' : ', where all files can be read'}.`;
  const changed = Object.entries(written)
    .filter(([, number]) => number > 0)
    .map(([table, number]) => `${number} ${table}`);
  const done =
    changed.length > 0 ? `New or changed in the graph: ${changed.join(', ')}.` : 'The graph has all of it already.';
  const rejected = bad > 0 ? ` The bad ones are in ${String(reject)}: mend them there, and import that folder.` : '';
  return `${rows} ${done}${rejected}${lines}`;
}

/** What becomes of the good rows, a line for each table. */
function linesOf(tallies: Tallies): string {
  const lines = Object.entries(tallies).map(
    ([table, { added, changed, same }]) => `\n${table}: ${added} new, ${changed} changed, ${same} the same`,
  );
  return lines.join('');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
