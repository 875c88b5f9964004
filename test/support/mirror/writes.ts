import type { Batch } from '../../../src/write/record';
import { dice, fixture } from '../slow/fixture';

type Table = 'entities' | 'sources' | 'statements' | 'figures';
type Of<T extends Table> = NonNullable<Batch[T]>[number];
type Records = { [T in Table]: Map<string, Of<T>> };

const TABLES: readonly Table[] = ['entities', 'sources', 'statements', 'figures'];

/** Writes at random into a graph that has the first of them; those that are written have to be told, for the next build on them. */
export function randomWrites(seed: number) {
  const roll = dice(seed);
  const records: Records = { entities: new Map(), sources: new Map(), statements: new Map(), figures: new Map() };
  const pick = <T>(list: Iterable<T>): T => {
    const all = [...list];
    return all[roll(all.length)]!;
  };
  const visibility = () => pick(['PUBLIC', 'PUBLIC', 'PUBLIC', 'PARTNER', 'RESTRICTED'] as const);
  let made = 0;
  const ref = (of: string) => `${of}-again-${String(made++)}`;

  /** Another record of the table, of the same sort. */
  const other = <T extends Table>(table: T, alike: (record: Of<T>) => boolean): Of<T> =>
    pick([...(records[table] as Map<string, Of<T>>).values()].filter(alike));
  const like = (one: Of<'statements'>) =>
    other(
      'statements',
      ({ relation, object }) => relation === one.relation && (object === '?') === (one.object === '?'),
    );

  const actions: Record<string, () => Batch> = {
    renamed: () => {
      const entity = pick(records.entities.values());
      return { entities: [{ ...entity, names: other('entities', ({ kind }) => kind === entity.kind).names }] };
    },
    entityShown: () => ({ entities: [{ ...pick(records.entities.values()), visibility: visibility() }] }),
    namesShown: () => {
      const entity = pick(records.entities.values());
      return { entities: [{ ...entity, names: entity.names.map((name) => ({ ...name, visibility: visibility() })) }] };
    },
    retyped: () => {
      const entity = other('entities', ({ type }) => type !== undefined);
      return { entities: [{ ...entity, type: other('entities', ({ kind }) => kind === entity.kind).type }] };
    },
    entityAdded: () => ({ entities: [{ ...pick(records.entities.values()), ref: ref('entity') }] }),
    sourceChanged: () => {
      const column = pick(['publisher', 'agency', 'subject', 'title', 'url', 'language', 'publishedOn'] as const);
      return { sources: [{ ...pick(records.sources.values()), [column]: pick(records.sources.values())[column] }] };
    },
    sourceShown: () => ({ sources: [{ ...pick(records.sources.values()), visibility: visibility() }] }),
    stated: () => {
      const { supersedes: _, fact: __, ...one } = pick(records.statements.values());
      const [ends, days, said] = [like(one), like(one), like(one)];
      const { assertedBy, source, sources } = said;
      return {
        statements: [
          {
            ...one,
            ref: ref('statement'),
            subject: ends.subject,
            object: ends.object,
            from: days.from,
            to: days.to,
            assertedBy,
            source,
            sources,
            visibility: visibility(),
          },
        ],
      };
    },
    superseded: () => {
      const { fact: _, ...one } = pick(records.statements.values());
      const [ends, days] = [pick([one, one, like(one)]), like(one)];
      return {
        statements: [
          {
            ...one,
            ref: ref('statement'),
            supersedes: one.ref,
            subject: ends.subject,
            object: ends.object,
            from: days.from,
            to: days.to,
          },
        ],
      };
    },
    withdrawn: () => ({ withdrawals: [pick(records.statements.keys())] }),
    statementShown: () => ({ statements: [{ ...pick(records.statements.values()), visibility: visibility() }] }),
    figureAdded: () => {
      const { supersedes: _, ...one } = pick(records.figures.values());
      return {
        figures: [
          {
            ...one,
            ref: ref('figure'),
            count: roll(100),
            partOf: pick([undefined, pick(records.figures.keys())]),
            visibility: visibility(),
          },
        ],
      };
    },
    figureSuperseded: () => {
      const { partOf: _, ...one } = pick(records.figures.values());
      return { figures: [{ ...one, ref: ref('figure'), supersedes: one.ref, count: roll(100) }] };
    },
    figureShown: () => ({ figures: [{ ...pick(records.figures.values()), visibility: visibility() }] }),
  };

  const written = (batch: Batch) => {
    for (const table of TABLES)
      for (const record of batch[table] ?? []) (records[table] as Map<string, object>).set(record.ref, record);
  };
  return {
    first: fixture()[0]!,
    written,
    /** A write, and what it does. */
    next: (): { what: string; batch: Batch } => {
      const what = pick(Object.keys(actions));
      return { what, batch: actions[what]!() };
    },
  };
}
