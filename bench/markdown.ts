/** A table of Markdown, its columns as wide as they need be. */
export function markdown([head = [], ...rows]: string[][]): string {
  const all = [head, head.map(() => ''), ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const rule = widths.map((width, column) => (column ? '-'.repeat(width - 1) + ':' : '-'.repeat(width)));
  const pad = (row: string[]) =>
    row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[0] ?? 0)));
  return [pad(head), rule, ...rows.map(pad)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
