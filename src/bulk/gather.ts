import type { Visibility } from '../level';
import type { ForeseenIds } from '../import/foresee';
import type { Plan } from '../write/plan';
import type { FigureRecord } from '../write/record';
import type { NewClaim } from '../write/resolve/claim';
import type { EntityChange } from '../write/resolve/entity';
import type { SourceChange } from '../write/resolve/source';
import type { NewStatement } from '../write/resolve/statement';
import type { Written } from '../write/writer';
import { makeSpill, type Spill } from './spill';

/** A statement, and whether its asserter has taken it back. */
export type GatheredStatement = NewStatement & { withdrawn: boolean };
export type GatheredFigure = NewClaim<FigureRecord> & { whole: string | undefined };

/** All that rows say, with the ids of everything: on disk, but for what few rows say. */
export interface Gathered {
  entities: Spill<EntityChange>;
  /** Media that nothing but a text names, and who sees the sources that name them. */
  media: Map<string, { text: string; visibilities: Set<Visibility> }>;
  sources: Spill<SourceChange>;
  /** What is said of one fact, or of facts that the same statements name, is in one of them. */
  statements: Spill<GatheredStatement>[];
  figures: Spill<GatheredFigure>;
  /** Which statement or figure takes the place of which. */
  newer: Map<string, string>;
  count: Written;
}

/** So many that what is said in one of them, of millions of statements, is derived in little memory. */
const PARTITIONS = 1 << 10;
/** In characters: what waits in each of them to be written to disk. */
const ROOM = 1 << 14;

/** Begins to gather, in a folder, what files say. */
export function makeGathered(folder: string): Gathered {
  return {
    entities: makeSpill(folder, 'entities'),
    media: new Map(),
    sources: makeSpill(folder, 'sources'),
    statements: partitionsIn(folder),
    figures: makeSpill(folder, 'figures'),
    newer: new Map(),
    count: { entities: 0, sources: 0, statements: 0, figures: 0, withdrawals: 0 },
  };
}

/** The parts in which statements are kept. */
export function partitionsIn(folder: string): Spill<GatheredStatement>[] {
  return Array.from({ length: PARTITIONS }, (_, i) => makeSpill(folder, `statements-${i}`, ROOM));
}

/** Takes what a chunk of good rows would change in an empty graph. */
export function gather(gathered: Gathered, plan: Plan, ids: ForeseenIds): void {
  const { count, newer } = gathered;
  const { entities, sources, statements, figures } = plan;
  for (const change of entities.changes) gathered.entities.add({ ...change, id: ids.entity(change.record.ref) });
  for (const { id, text } of sources.media) gathered.media.set(id, { text, visibilities: new Set() });
  for (const change of sources.changes) {
    gathered.sources.add(change);
    for (const medium of [change.publisher, change.agency])
      gathered.media.get(medium ?? '')?.visibilities.add(change.record.visibility);
  }
  const withdrawn = new Set(statements.withdrawn);
  for (const statement of statements.added) {
    const partition = partitionOf(statement, gathered.statements.length);
    gathered.statements[partition]?.add({ ...statement, withdrawn: withdrawn.has(statement.id) });
  }
  const wholes = new Map(figures.parts.map(({ id, whole }) => [id, whole]));
  for (const figure of figures.added) gathered.figures.add({ ...figure, whole: wholes.get(figure.id) });
  for (const { id, newer: by } of [...statements.superseded, ...figures.superseded]) newer.set(id, by);
  count.entities += entities.changes.length;
  count.sources += sources.changes.length;
  count.statements += statements.added.length;
  count.figures += figures.added.length;
  count.withdrawals += withdrawn.size;
}

/** By the first end of the facts: all statements about a fact have it, and a statement names others of the same subject alone. */
function partitionOf(statement: NewStatement, partitions: number): number {
  return Buffer.from(firstEndOf(statement).slice(0, 8), 'base64url').readUInt32LE() % partitions;
}

export function firstEndOf({ facts, named, subject }: NewStatement): string {
  const { subjectId } = facts[0] ?? named ?? { subjectId: subject };
  return subjectId;
}
