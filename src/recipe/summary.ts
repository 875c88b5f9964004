import type { Report } from './run';

/** What a recipe did, as people read it. */
export function summaryOf({ read, unread, unmapped, written, problems }: Report, to: string): string {
  const lines = (title: string, counts: Iterable<[string, number]>) => {
    const rows = [...counts].map(([what, count]) => `${String(count).padStart(7)}  ${what}`);
    return rows.length > 0 ? [title, ...rows] : [];
  };
  return [
    ...lines('Rows read:', read),
    ...(unread.length > 0 ? [`Not read: ${unread.join(', ')}`] : []),
    ...lines(
      'Not mapped, how often and why:',
      [...unmapped].sort(([, a], [, b]) => b - a),
    ),
    ...lines(`Written to ${to}:`, Object.entries(written)),
    ...(problems.length > 0 ? ['Wrong in these tables, which is a fault of the recipe:', ...problems] : []),
  ].join('\n');
}
