import type { Imported, Tallies } from './import';
import type { Disclosed, SomeKeys } from './disclosed';
import type { Asked } from './options';

/** What an import did, for a person. */
export function summaryOf({ good, bad, tallies, disclosed, written }: Imported, { check, reject }: Asked): string {
  const rows = `${count(good, 'row')} good, ${bad} bad.`;
  const lines = linesOf(tallies) + disclosedLines(disclosed);
  if (check) return `${rows} Nothing was written, as --check asks. An import would find them:${lines}`;
  if (!written) return `${rows} Nothing was written: ${reject === undefined ? MEND : UNREAD}`;
  const changed = Object.entries(written)
    .filter(([, number]) => number > 0)
    .map(([table, number]) => `${number} ${table}`);
  const done =
    changed.length > 0 ? `New or changed in the graph: ${changed.join(', ')}.` : 'The graph has all of it already.';
  const rejected = bad > 0 ? ` The bad ones are in ${String(reject)}: mend them there, and import that folder.` : '';
  return `${rows} ${done}${rejected}${lines}`;
}

const MEND = 'mend what is named above, or write the good rows alone with --reject FOLDER.';
const UNREAD =
  'a file cannot be read as a whole, so nobody knows which rows are good. Mend what is named above; --reject works once all files can be read.';

/** What becomes of the good rows, a line for each table. */
function linesOf(tallies: Tallies): string {
  const lines = Object.entries(tallies).map(
    ([table, { added, changed, same }]) => `\n${table}: ${added} new, ${changed} changed, ${same} the same`,
  );
  return lines.join('');
}

/** What more people see than before, and who is less protected, with keys. */
function disclosedLines({ shown, unprotected }: Disclosed): string {
  const seen = `${count(shown.count, 'row')} shown to more people than before`;
  const lost = `${count(unprotected.count, 'person')} without the protection of before`;
  return line(seen, shown) + line(lost, unprotected);
}

function line(what: string, { count: number, first }: SomeKeys): string {
  const more = number > first.length ? `, and ${number - first.length} more` : '';
  return number === 0 ? '' : `\n${what}: ${first.join(', ')}${more}`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
