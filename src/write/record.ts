import { z } from 'zod';
import {
  Comparator,
  Confidence,
  EntityKind,
  EventKind,
  EventRole,
  FigureKind,
  OrganisationKind,
  Stance,
} from '../generated/enums';
import { parseDating } from '../period/dating';
import * as column from './column';
import { POSTS, RELATIONS, shapeOf, type Relation } from './relation';

/** A record of a table: columns that the table does not know are refused. */
function table<T extends z.ZodRawShape>(columns: T) {
  const error = `has a column that this table does not know; it knows ${Object.keys(columns).join(', ')}`;
  return z.strictObject(columns, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? error : 'is no record; write an object with columns'),
  });
}

type Refuse = (path: string, message: string) => void;

/** Rules between columns: each is told to a `refuse` that takes the column and what would be right. */
function rules<T>(check: (record: T, refuse: Refuse) => void) {
  return (record: T, context: z.RefinementCtx) =>
    check(record, (path, message) => context.addIssue({ code: 'custom', path: [path], message }));
}

const name = table({
  text: column.nameText(300),
  language: column.language.optional(),
  visibility: column.visibility,
});

const note = column.text(4_000).optional();

const entity = table({
  ref: column.ref,
  kind: column.memberOf(EntityKind),
  type: z.string({ error: 'is no text; write a kind of organisation or event' }).optional(),
  names: z
    .array(name, { error: 'is missing; write a list of names, the main one first' })
    .min(1, { error: 'is empty; write at least one name' })
    .max(50, { error: 'has too many names; write at most 50' }),
  note,
  visibility: column.visibility,
}).superRefine(rules(entityRules));

function entityRules(record: { kind: string; type?: string | undefined }, refuse: Refuse): void {
  const types = { ORGANISATION: OrganisationKind, EVENT: EventKind }[record.kind];
  if (!types) {
    if (record.type !== undefined) refuse('type', 'does not apply to persons and prisons; leave it out');
  } else if (!Object.hasOwn(types, record.type ?? '')) {
    refuse('type', `is none of its values; write ${Object.keys(types).join(', ')}`);
  }
}

const source = table({
  ref: column.ref,
  publisher: column.nameText(300),
  agency: column.nameText(300).optional(),
  title: column.text(1_000).optional(),
  subject: column.nameText(500),
  url: column.address.optional(),
  publishedOn: column.day.optional(),
  language: column.language.optional(),
  note,
  visibility: column.visibility,
});

const use = {
  locator: column.text(500).optional(),
  archivedUrl: column.address.optional(),
  retrievedAt: column.moment.optional(),
};
const citation = table({ source: column.ref, ...use });

/** One `source` with its `locator`, or several in `sources`. */
const evidence = {
  assertedBy: column.asserter,
  source: column.ref.optional(),
  ...use,
  sources: z
    .array(citation, { error: 'is no list; write a list of citations' })
    .max(50, { error: 'is too long; write at most 50' })
    .optional(),
};

type Use = Omit<z.output<typeof citation>, 'source'>;
interface Evidence extends Use {
  source?: string | undefined;
  sources?: z.output<typeof citation>[] | undefined;
}

function evidenceRules(record: Evidence, refuse: Refuse): void {
  const refs = citationsOf(record).map((each) => each.source);
  if (record.source !== undefined && record.sources) refuse('sources', 'stands beside source; write one of the two');
  else if (refs.length === 0) refuse('source', 'is missing; write the key of the source that reports it');
  if (new Set(refs).size < refs.length) refuse('sources', 'names a source twice; write each once');
  if (record.sources && (record.locator ?? record.archivedUrl ?? record.retrievedAt) !== undefined) {
    refuse('sources', 'have their own locator, archivedUrl and retrievedAt; write them inside sources');
  }
}

function citationsOf({ source, sources, locator, archivedUrl, retrievedAt }: Evidence): z.output<typeof citation>[] {
  return source === undefined ? (sources ?? []) : [{ source, locator, archivedUrl, retrievedAt }];
}

/** The same record with its sources in one list. */
function withCitations<T extends Evidence>(record: T) {
  const { source: _, sources: __, locator: ___, archivedUrl: ____, retrievedAt: _____, ...rest } = record;
  return { ...rest, citations: citationsOf(record) };
}

const statementColumns = table({
  ref: column.ref,
  subject: column.ref,
  relation: column.oneOf(Object.keys(RELATIONS) as [Relation, ...Relation[]]),
  object: z
    .union([z.literal('?'), column.ref], {
      error: 'is no key; write the key of an entity, or ? where a place is not stated',
    })
    .optional(),
  role: column.memberOf(EventRole).optional(),
  spell: column.text(50).optional(),
  title: column.text(300).optional(),
  from: column.from,
  to: column.to,
  ...evidence,
  stance: column.memberOf(Stance).default('SUPPORTS'),
  confidence: column.memberOf(Confidence),
  fact: column.ref.optional(),
  supersedes: column.ref.optional(),
  text: column.text(4_000).optional(),
  note,
  visibility: column.visibility,
});

type StatementColumns = z.output<typeof statementColumns>;

function statementRules(record: StatementColumns, refuse: Refuse): void {
  const shape = shapeOf(record.relation);
  const objectNeeded = shape.object.length > 0;
  if (objectNeeded && record.object === undefined)
    refuse('object', `is missing; ${record.relation} joins two entities`);
  if (!objectNeeded && record.object !== undefined)
    refuse('object', `does not apply to ${record.relation}; leave it out`);
  if (record.object === '?' && record.relation !== 'DETAINED_AT')
    refuse('object', 'may be ? for DETAINED_AT alone; write a key');
  if (record.object === record.subject) refuse('object', 'is the subject too; write two different entities');
  if (record.relation === 'INVOLVED_IN' && !record.role) refuse('role', 'is missing; say what part the subject had');
  if (record.relation !== 'INVOLVED_IN' && record.role) refuse('role', 'applies to INVOLVED_IN alone; leave it out');
  if (record.relation === 'SAYS' && !record.text) refuse('text', 'is missing; write what is said');
  if (record.title && !POSTS.includes(record.relation))
    refuse('title', `applies to ${POSTS.join(', ')} alone; leave it out`);
  if (record.spell && !shape.fact) refuse('spell', 'tells facts apart, and this relation makes none; leave it out');
  if (record.fact && (!shape.fact || shape.mirror))
    refuse('fact', `does not apply to ${record.relation}; leave it out`);
  if (record.fact === record.ref || record.supersedes === record.ref)
    refuse('fact', 'names the record itself; write another');
  orderRule(record, refuse);
}

function orderRule(record: { from: string; to: string }, refuse: Refuse): void {
  const [start, end] = [parseDating(record.from), parseDating(record.to)];
  if (start && end && 'first' in start && 'last' in end && start.first > end.last)
    refuse('to', 'lies before from; one of the two is wrong');
}

const statement = statementColumns
  .superRefine(rules(statementRules))
  .superRefine(rules(evidenceRules))
  .transform(withCitations);

const figureColumns = table({
  ref: column.ref,
  kind: column.memberOf(FigureKind),
  population: column.nameText(500),
  comparator: column.memberOf(Comparator),
  count: column.count.optional(),
  upTo: column.count.optional(),
  from: column.bounds,
  to: column.bounds,
  ...evidence,
  supersedes: column.ref.optional(),
  partOf: column.ref.optional(),
  note,
  visibility: column.visibility,
});

function figureRules(record: z.output<typeof figureColumns>, refuse: Refuse): void {
  const { comparator, count, upTo } = record;
  if (comparator === 'UNSTATED' && count !== undefined)
    refuse('count', 'does not apply where no number is stated; leave it out');
  if (comparator !== 'UNSTATED' && count === undefined) refuse('count', 'is missing; write the number');
  if (comparator === 'RANGE' && (upTo === undefined || upTo <= (count ?? 0)))
    refuse('upTo', 'is missing or not above count; write the upper number');
  if (comparator !== 'RANGE' && upTo !== undefined) refuse('upTo', 'applies to RANGE alone; leave it out');
  if (record.kind === 'STOCK' && record.to !== '')
    refuse('to', 'does not apply to a stock; write the day that it counts in from');
  if (record.supersedes === record.ref || record.partOf === record.ref)
    refuse('supersedes', 'names the record itself; write another');
  orderRule(record, refuse);
}

const figure = figureColumns.superRefine(rules(figureRules)).superRefine(rules(evidenceRules)).transform(withCitations);

/** The four tables and the keys of statements to withdraw, each as a list of records. */
export const TABLES = {
  entities: entity,
  sources: source,
  statements: statement,
  figures: figure,
  withdrawals: column.ref,
};

export type EntityRecord = z.output<typeof entity>;
export type SourceRecord = z.output<typeof source>;
export type StatementRecord = z.output<typeof statement>;
export type FigureRecord = z.output<typeof figure>;
export type CitationRecord = z.output<typeof citation>;

/** What may be written in one call, before it is parsed. */
export interface Batch {
  entities?: z.input<typeof entity>[];
  sources?: z.input<typeof source>[];
  statements?: z.input<typeof statement>[];
  figures?: z.input<typeof figure>[];
  withdrawals?: string[];
}
