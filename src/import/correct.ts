import type { Run } from '../db';
import { type ClaimTable, isClaimTable, type RecordOf, type TableName } from '../table/columns';
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

/** Rows of statements and figures as corrections, where the graph has them otherwise; others as they are. */
export async function correctedRows(run: Run, table: TableName, rows: GoodRow[]): Promise<GoodRow[]> {
  if (!isClaimTable(table)) return rows;
  const load: Load = (refs) => knownClaims(run, table, refs);
  const inputs = await corrected(
    table,
    rows.map(({ record }) => record as RecordOf<typeof table>),
    load,
  );
  return rows.map((row, i) => ({ ...row, record: inputs[i] ?? row.record }));
}

/**
 * A row whose key is in the graph with other content is a correction: it becomes a new version, `KEY.v2`, `KEY.v3`, …,
 * which supersedes the last one. What a file says again, in whatever version, stays as it is.
 */
async function corrected<T extends ClaimTable>(
  table: T,
  inputs: readonly RecordOf<T>[],
  load: Load,
): Promise<RecordOf<T>[]> {
  const last = await lastVersions(
    inputs.map(({ ref }) => ref),
    load,
  );
  return inputs.map((input) => {
    const { version, known } = last.get(input.ref) ?? { version: 0, known: null };
    if (!known) return input;
    const same = versionOf(input, version);
    if (digestIn(table, same) === known.digest || known.newer) return same;
    return versionOf(input, version + 1);
  });
}

interface Version {
  version: number;
  known: KnownClaim | null;
}

/** The last version of each key that an import has written. */
async function lastVersions(refs: readonly string[], load: Load): Promise<Map<string, Version>> {
  const last = new Map<string, Version>();
  let asked = refs.map((ref) => ({ ref, version: 1 }));
  while (asked.length > 0) {
    const found = await load(asked.map(({ ref, version }) => nameOf(ref, version)));
    asked = asked.flatMap(({ ref, version }) => {
      const known = found.get(nameOf(ref, version));
      if (!known) return [];
      last.set(ref, { version, known });
      return known.newer?.[0] === nameOf(ref, version + 1) ? [{ ref, version: version + 1 }] : [];
    });
  }
  return last;
}

function nameOf(ref: string, version: number): string {
  return version === 1 ? ref : `${ref}.v${version}`;
}

function versionOf<T extends ClaimTable>(input: RecordOf<T>, version: number): RecordOf<T> {
  if (version === 1) return input;
  return { ...input, ref: nameOf(input.ref, version), supersedes: nameOf(input.ref, version - 1) };
}

function digestIn<T extends ClaimTable>(table: T, input: RecordOf<T>): string {
  const [record] = parseBatch({ [table]: [input] }).records[table];
  return record ? digestOfClaim(record) : '';
}
