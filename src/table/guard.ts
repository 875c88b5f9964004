/** What a spreadsheet program would calculate, takes for an error, or hides. */
const RISKY =
  /^(?:['=+\-@\t\r]|#(?:REF|VALUE|DIV\/0|NULL|NUM|SPILL|CALC|¡REF|¡VALOR|¡DIV\/0|¡NULO|¡NUM)!$|#N\/[AD]$|#¿?NAME\?$|#¿NOMBRE\?$)/;

/** What a spreadsheet program has where no value is known; read, it is an error. */
export const MISSING = '#N/A';

/** A cell that a spreadsheet program shows as it is, with an apostrophe before it where it must. */
export function guarded(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell;
}

/** What a guarded cell holds. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** What makes a cell useless as it came from a spreadsheet program, or null. */
export function spoiltBy(cell: string): string | null {
  if (cell.startsWith('=')) return "is a formula; paste its value, or write ' before a text that begins with =";
  return cell.startsWith('#') && RISKY.test(cell) ? "is a formula's error; paste the value that is meant" : null;
}
