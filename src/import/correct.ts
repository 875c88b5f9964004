import type { Run } from '../db';
import type { ClaimTable, RecordOf } from '../table/columns';
import { figuresBy, statementsBy, type KnownClaim } from '../write/known';
import { parseBatch } from '../write/parse';
import { digestOfClaim } from '../write/resolve/claim';
import type { GoodRow } from './chunk';

/** Reads what the graph has of these keys. */
type Load = (refs: readonly string[]) => Promise<ReadonlyMap<string, KnownClaim>>;

/** What the graph has of statements or figures with these keys. */
export function knownClaims(
  run: Run,
  table: ClaimTable,
  refs: readonly string[],
): Promise<ReadonlyMap<string, KnownClaim>> {
  return table === 'statements' ? statementsBy(run, refs) : figuresBy(run, refs);
}

/** A row of statements or figures, and what the graph has last under its key. */
interface CorrectedRow {
  row: GoodRow;
  known: KnownClaim | null;
}

/** Rows of statements and figures as corrections, where the graph has them otherwise; others as they are. */
export async function correctedRows(
  run: Run,
  table: ClaimTable,
  rows: GoodRow[],
  superseded: ReadonlySet<string>,
): Promise<CorrectedRow[]> {
  const refs = rows.map(({ record }) => record.ref);
  const last = await lastVersions(refs, superseded, (asked) => knownClaims(run, table, asked));
  return rows.map((row) => {
    const found = last.get(row.record.ref);
    if (!found) return { row, known: null };
    return { row: { ...row, record: corrected(table, row.record as ClaimOf, found) }, known: found.known };
  });
}

type ClaimOf = RecordOf<ClaimTable>;

/**
 * A row whose key is in the graph with other content is a correction: it becomes a new version, `KEY.v2`, `KEY.v3`, …,
 * which supersedes the last one. What a file says again, in whatever version, stays as it is.
 */
function corrected(table: ClaimTable, input: ClaimOf, { version, known }: Version): ClaimOf {
  const same = versionOf(input, version);
  return digestIn(table, same) === known.digest || known.newer ? same : versionOf(input, version + 1);
}

interface Version {
  version: number;
  known: KnownClaim;
}

/** The last version of each key that an import has written; where the files have the next one as a row of its own, as an export does, that before it. */
async function lastVersions(
  refs: readonly string[],
  superseded: ReadonlySet<string>,
  load: Load,
): Promise<Map<string, Version>> {
  const last = new Map<string, Version>();
  let asked = refs.map((ref) => ({ ref, version: 1 }));
  while (asked.length > 0) {
    const found = await load(asked.map(({ ref, version }) => nameOf(ref, version)));
    asked = asked.flatMap(({ ref, version }) => {
      const known = found.get(nameOf(ref, version));
      if (!known) return [];
      last.set(ref, { version, known });
      const isOther = superseded.has(nameOf(ref, version));
      return !isOther && known.newer?.[0] === nameOf(ref, version + 1) ? [{ ref, version: version + 1 }] : [];
    });
  }
  return last;
}

function nameOf(ref: string, version: number): string {
  return version === 1 ? ref : `${ref}.v${version}`;
}

function versionOf(input: ClaimOf, version: number): ClaimOf {
  if (version === 1) return input;
  return { ...input, ref: nameOf(input.ref, version), supersedes: nameOf(input.ref, version - 1) };
}

function digestIn(table: ClaimTable, input: ClaimOf): string {
  const [record] = parseBatch({ [table]: [input] }).records[table];
  return record ? digestOfClaim(record) : '';
}
