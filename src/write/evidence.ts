import { z } from 'zod';
import * as column from './column';
import { table, type Rule } from './table';

const use = {
  locator: column.text(500).optional(),
  archivedUrl: column.address.optional(),
  retrievedAt: column.moment.optional(),
};
const citation = table({ source: column.ref, ...use });

/** The columns of who says it and where: one `source` with its `locator`, or several in `sources`. */
export const evidence = {
  assertedBy: column.asserter,
  source: column.ref.optional(),
  ...use,
  sources: z
    .array(citation, { error: 'is no list; write a list of citations' })
    .max(50, { error: 'is too long; write at most 50' })
    .optional(),
};

export type CitationRecord = z.output<typeof citation>;
type Use = Omit<CitationRecord, 'source'>;
interface Evidence extends Use {
  source?: string | undefined;
  sources?: CitationRecord[] | undefined;
}

export const EVIDENCE_RULES: Rule<Evidence>[] = [
  ['source', (record) => citationsOf(record).length === 0, 'is missing; write the key of the source that reports it'],
  [
    'sources',
    (record) => record.source !== undefined && record.sources !== undefined,
    'stands beside source; write one',
  ],
  ['sources', (record) => repeats(citationsOf(record)), 'names a source twice; write each once'],
  [
    'sources',
    ({ sources, locator, archivedUrl, retrievedAt }) =>
      sources !== undefined && (locator ?? archivedUrl ?? retrievedAt) !== undefined,
    'have their own locator, archivedUrl and retrievedAt; write them inside sources',
  ],
];

function repeats(citations: readonly { source: string }[]): boolean {
  return new Set(citations.map((each) => each.source)).size < citations.length;
}

function citationsOf({ source, sources, locator, archivedUrl, retrievedAt }: Evidence): CitationRecord[] {
  return source === undefined ? (sources ?? []) : [{ source, locator, archivedUrl, retrievedAt }];
}

/** The same record with its sources in one list. */
export function withCitations<T extends Evidence>(record: T) {
  const { source: _, sources: __, locator: ___, archivedUrl: ____, retrievedAt: _____, ...rest } = record;
  return { ...rest, citations: citationsOf(record) };
}
