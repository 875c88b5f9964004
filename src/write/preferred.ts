import type { Confidence } from '../generated/enums';
import { LATE } from '../period/day';
import type { Evidence } from './sum';

const RANK: Record<Confidence, number> = { HIGH: 0, MEDIUM: 1, LOW: 2 };

/**
 * The statement to go by where several give different values: highest confidence, then the value that most publishers
 * give, then earliest published (undated last), then the source's key, then the statement's own. Null where there is none.
 */
export function preferred(statements: readonly Evidence[], valueOf: (statement: Evidence) => string): Evidence | null {
  const publishers = publishersPerValue(statements, valueOf);
  const ranked = statements.map((statement) => ({
    statement,
    rank: RANK[statement.confidence],
    publishers: publishers.get(valueOf(statement))?.size ?? 0,
    publishedOn: least(statement.sources.map((source) => source.publishedOn || LATE)) ?? LATE,
    source: least(statement.sources.map((source) => source.ref)) ?? '',
  }));
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.publishers - a.publishers ||
      compare(a.publishedOn, b.publishedOn) ||
      compare(a.source, b.source) ||
      compare(a.statement.ref, b.statement.ref),
  );
  return ranked[0]?.statement ?? null;
}

function publishersPerValue(statements: readonly Evidence[], valueOf: (statement: Evidence) => string) {
  const publishers = new Map<string, Set<string>>();
  for (const statement of statements) {
    const value = valueOf(statement);
    const given = publishers.get(value) ?? new Set();
    for (const source of statement.sources) given.add(source.publisher);
    publishers.set(value, given);
  }
  return publishers;
}

function least(texts: readonly string[]): string | undefined {
  return [...texts].sort(compare)[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
