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
import { evidence, EVIDENCE_RULES, withCitations } from './evidence';
import { POSTS, RELATIONS, shapeOf, type Relation } from './relation';
import { rules, table, type Rule } from './table';

const name = table({
  text: column.nameText(300),
  language: column.language.optional(),
  visibility: column.visibility,
});

const note = column.text(4_000).optional();

/** Why the public is told less of a person. */
export const PROTECTIONS = ['MINOR', 'AT_RISK'] as const;

/** The most names of an entity. */
export const MOST_NAMES = 50;

const entity = table({
  ref: column.ref,
  kind: column.memberOf(EntityKind),
  type: z.string({ error: 'is no text; write a kind of organisation or event' }).optional(),
  names: z
    .array(name, { error: 'is missing; write a list of names, the main one first' })
    .min(1, { error: 'is empty; write at least one name' })
    .max(MOST_NAMES, { error: `has too many names; write at most ${MOST_NAMES}` }),
  note,
  protection: column
    .oneOf([...PROTECTIONS, 'NONE'])
    .transform((reason) => (reason === 'NONE' ? undefined : reason))
    .optional(),
  visibility: column.visibility,
}).superRefine(
  rules([
    [
      'protection',
      ({ kind, protection }) => kind !== 'PERSON' && protection !== undefined,
      'applies to persons alone; leave it out',
    ],
    typeRule('ORGANISATION', OrganisationKind),
    typeRule('EVENT', EventKind),
    [
      'type',
      ({ kind, type }) => (kind === 'PERSON' || kind === 'PRISON') && type !== undefined,
      'does not apply to persons and prisons; leave it out',
    ],
  ]),
);

function typeRule(
  kind: EntityKind,
  types: object,
): Rule<{ kind: EntityKind; type?: string | undefined; protection?: string | undefined }> {
  const message = `is none of its values; write ${Object.keys(types).join(', ')}`;
  return ['type', (record) => record.kind === kind && !Object.hasOwn(types, record.type ?? ''), message];
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
  licence: column.text(300).optional(),
  attribution: column.text(500).optional(),
  note,
  visibility: column.visibility,
});

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

const STATEMENT_RULES: Rule<StatementColumns>[] = [
  ['object', (r) => takesObject(r) && r.object === undefined, 'is missing; this relation joins two entities'],
  ['object', (r) => !takesObject(r) && r.object !== undefined, 'does not apply to this relation; leave it out'],
  ['object', (r) => r.object === '?' && r.relation !== 'DETAINED_AT', 'may be ? for DETAINED_AT alone; write a key'],
  ['object', (r) => r.object === r.subject, 'is the subject too; write two different entities'],
  ['role', (r) => r.relation === 'INVOLVED_IN' && !r.role, 'is missing; say what part the subject had'],
  ['role', (r) => r.relation !== 'INVOLVED_IN' && Boolean(r.role), 'applies to INVOLVED_IN alone; leave it out'],
  ['text', (r) => r.relation === 'SAYS' && !r.text, 'is missing; write what is said'],
  [
    'title',
    (r) => Boolean(r.title) && !POSTS.includes(r.relation),
    `applies to ${POSTS.join(', ')} alone; leave it out`,
  ],
  [
    'spell',
    (r) => Boolean(r.spell) && !shapeOf(r.relation).fact,
    'tells facts apart, and this relation makes none; leave it out',
  ],
  ['fact', (r) => Boolean(r.fact) && !mayName(r), 'does not apply to this relation; leave it out'],
  ['fact', (r) => r.fact === r.ref, 'names the record itself; write another'],
  ['supersedes', (r) => r.supersedes === r.ref, 'names the record itself; write another'],
  ['to', isBackward, 'lies before from; one of the two is wrong'],
];

function takesObject({ relation }: StatementColumns): boolean {
  return shapeOf(relation).object.length > 0;
}

/** A kinship is told by its two ends alone. */
function mayName({ relation }: StatementColumns): boolean {
  return shapeOf(relation).fact && !shapeOf(relation).mirror;
}

function isBackward(record: { from: string; to: string }): boolean {
  const [start, end] = [parseDating(record.from), parseDating(record.to)];
  return Boolean(start && end && 'first' in start && 'last' in end && start.first > end.last);
}

const statement = statementColumns
  .superRefine(rules(STATEMENT_RULES))
  .superRefine(rules(EVIDENCE_RULES))
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

const FIGURE_RULES: Rule<z.output<typeof figureColumns>>[] = [
  [
    'count',
    (r) => r.comparator === 'UNSTATED' && r.count !== undefined,
    'does not apply without a number; leave it out',
  ],
  ['count', (r) => r.comparator !== 'UNSTATED' && r.count === undefined, 'is missing; write the number'],
  [
    'upTo',
    (r) => r.comparator === 'RANGE' && (r.upTo === undefined || r.upTo <= (r.count ?? 0)),
    'is missing or not above count; write the upper number',
  ],
  ['upTo', (r) => r.comparator !== 'RANGE' && r.upTo !== undefined, 'applies to RANGE alone; leave it out'],
  ['to', (r) => r.kind === 'STOCK' && r.to !== '', 'does not apply to a stock; write the day that it counts in from'],
  ['supersedes', (r) => r.supersedes === r.ref, 'names the record itself; write another'],
  ['partOf', (r) => r.partOf === r.ref, 'names the record itself; write another'],
  ['to', isBackward, 'lies before from; one of the two is wrong'],
];

const figure = figureColumns
  .superRefine(rules(FIGURE_RULES))
  .superRefine(rules(EVIDENCE_RULES))
  .transform(withCitations);

/** The four tables and the keys of statements to withdraw, each as a list of records. */
export const TABLES = {
  entities: entity,
  sources: source,
  statements: statement,
  figures: figure,
  withdrawals: column.ref,
};

/** What each column of a record takes, before rules between columns. */
export const SHAPES = {
  entities: entity.shape,
  sources: source.shape,
  statements: statementColumns.shape,
  figures: figureColumns.shape,
};

export type EntityRecord = z.output<typeof entity>;
export type SourceRecord = z.output<typeof source>;
export type StatementRecord = z.output<typeof statement>;
export type FigureRecord = z.output<typeof figure>;

/** What may be written in one call, before it is parsed. */
export interface Batch {
  entities?: z.input<typeof entity>[];
  sources?: z.input<typeof source>[];
  statements?: z.input<typeof statement>[];
  figures?: z.input<typeof figure>[];
  withdrawals?: string[];
}
