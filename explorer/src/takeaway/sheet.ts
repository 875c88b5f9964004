/** The sheets of every workbook, and one that Excel keeps for itself. */
const KEPT = ['columns', 'question', 'sources', 'history'];

/** What the sheet of a list is called: Excel takes 31 signs, not all of them, and no name twice, be it written large. */
export function sheetName(list: string, at: number): string {
  const plain = (list.split('.').at(-1) ?? '').replace(/[^\p{L}\p{N} _-]/gu, '').slice(0, 24);
  if (at === 0 && !KEPT.includes(plain.toLowerCase())) return plain || 'data';
  return `${plain} ${at + 1}`;
}
