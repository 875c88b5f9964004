import type { Visibility } from '../../../src/level';
import type { Batch } from '../../../src/write/record';
import { dice } from '../slow/fixture';
import { ENDS, NO_FACT, RELATIONS } from './ends';
import { isAbove, type Of, type Records } from './records';

type Statement = Of<'statements'>;
type Entity = Of<'entities'>;

/** What names are made of: words that visible names have too, and some that none has. */
const WORDS = [
  'Ana',
  'Pérez',
  'María',
  'José',
  'Rodeo',
  'Baduel',
  'Oculto',
  'Zorro',
  'Straße',
  'X',
  'Diario',
  'Agency',
];
const DAYS = ['', '?', '2023', '2024-06', '2024-06-11', '2025-01-05', '..2026', '2022-01..'];

/** A figure that takes another's place. */
const corrected = ({ partOf: _, ...one }: Of<'figures'>, ref: string): Of<'figures'> => {
  return { ...one, ref, supersedes: one.ref, count: (one.count ?? 0) + 1 };
};

/** What a statement of a relation says beside its ends and days. */
const particulars = (pick: <T>(list: Iterable<T>) => T, relation: string) => ({
  ...{ stance: pick(['SUPPORTS', 'SUPPORTS', 'CONTRADICTS']), confidence: pick(['LOW', 'MEDIUM', 'HIGH']) },
  ...(relation === 'INVOLVED_IN' && { role: pick(['ANNOUNCED', 'VERIFIED']) }),
  ...(['HEADS', 'MEMBER_OF'].includes(relation) && { title: 'hidden title' }),
  ...(relation === 'SAYS' && { text: 'Something hidden.' }),
  ...(!NO_FACT.includes(relation) && { spell: pick([undefined, undefined, undefined, 'hidden']) }),
});

/** The graph has nothing just now that could be written in this way. */
class Nothing extends Error {}

const picking =
  (roll: (sides: number) => number) =>
  <T>(list: Iterable<T>): T => {
    const all = [...list];
    if (all.length === 0) throw new Nothing();
    return all[roll(all.length)] as T;
  };

/** Writes at random that a level may learn nothing of: what they add, change or take away is above it. */
export function hiddenWrites(records: Records, seed: number) {
  const roll = dice(seed);
  const { entities, sources, statements, figures } = records.all;
  const pick = picking(roll);
  let made = 0;
  const ref = (of: string) => `unseen-${String(seed)}-${of}-${String(made++)}`;
  const above = (level: 0 | 1): Visibility => (level === 0 ? pick(['PARTNER', 'RESTRICTED']) : 'RESTRICTED');
  const name = (visibility: Visibility) => ({ text: [pick(WORDS), pick(WORDS)].join(' '), visibility });
  const kindOf = ({ kind }: Entity) => kind.toLowerCase();
  const entityOf = (kinds: string[]) =>
    pick([...entities.values()].filter((entity) => kinds.includes(kindOf(entity)))).ref;
  const hiddenOf = <T extends { ref: string; visibility?: Visibility }>(level: 0 | 1, table: Map<string, T>) =>
    pick([...table.values()].filter((record) => isAbove(level, record)));

  const evidence = () => {
    const cited = [...new Set([pick(sources.keys()), pick(sources.keys())])];
    return {
      assertedBy: pick([cited[0]!, pick(entities.keys())]),
      sources: cited.map((source) => ({ source, locator: pick([undefined, 'p. 2']) })),
    };
  };

  const statement = (visibility: Visibility, subject?: string): Statement => {
    const fits = (relation: string) => !subject || ENDS[relation]![0].includes(kindOf(entities.get(subject)!));
    const relation = pick(RELATIONS.filter(fits));
    const [subjects, objects] = ENDS[relation]!;
    const from = pick(DAYS);
    return {
      ...{ ref: ref('statement'), subject: subject ?? entityOf(subjects), relation },
      ...(objects.length > 0 && { object: entityOf(objects) }),
      ...{ from, to: relation === 'RELEASED_ON' ? from : pick(['', 'open', 'on:2025-01-05', '2026']) },
      ...evidence(),
      ...particulars(pick, relation),
      visibility,
    } as Statement;
  };

  const actions: Record<string, (level: 0 | 1) => Batch> = {
    entityAdded: (level) => {
      const one = pick(entities.values());
      const [visibility, names] = pick([
        [above(level), [name('PUBLIC'), name(above(level))]],
        ['PUBLIC' as const, [name(above(level))]],
      ] as const);
      return { entities: [{ ...one, ref: ref('entity'), names: [...names], visibility }] };
    },
    entityChanged: (level) => {
      const one = hiddenOf(level, entities);
      const alike = pick([...entities.values()].filter(({ kind }) => kind === one.kind));
      return {
        entities: [{ ...one, type: alike.type, names: alike.names, visibility: above(level), note: 'Hidden.' }],
      };
    },
    nameAdded: (level) => {
      const one = pick(entities.values());
      const at = roll(one.names.length + 1);
      return { entities: [{ ...one, names: one.names.toSpliced(at, 0, name(above(level))) }] };
    },
    nameTaken: (level) => {
      const one = pick([...entities.values()].filter(({ names }) => names.some((each) => isAbove(level, each))));
      const names = one.names.filter((each) => !isAbove(level, each));
      return { entities: [{ ...one, names: names.length > 0 ? names : [name(above(level))] }] };
    },
    sourceAdded: (level) => ({
      sources: [
        {
          ...pick(sources.values()),
          ...{ ref: ref('source'), publisher: pick(['El Diario', pick(WORDS), `${pick(WORDS)} ${pick(WORDS)}`]) },
          ...{ agency: pick([undefined, 'The Agency', pick(WORDS)]), visibility: above(level) },
        },
      ],
    }),
    sourceChanged: (level) => {
      const one = hiddenOf(level, sources);
      // Who says what is seen belongs to what is seen, though a hidden source that speaks itself leads there.
      const column = pick(['subject', 'title', 'url', 'language', 'publishedOn'] as const);
      return { sources: [{ ...one, [column]: pick(sources.values())[column], visibility: above(level) }] };
    },
    stated: (level) => ({ statements: [statement(above(level))] }),
    /** Of somebody hidden all is hidden, whatever its own visibility. */
    statedOfHidden: (level) => ({ statements: [statement('PUBLIC', hiddenOf(level, entities).ref)] }),
    superseded: (level) => {
      const { fact: _, ...one } = hiddenOf(level, statements);
      return {
        statements: [
          { ...one, ref: ref('statement'), supersedes: one.ref, from: pick(['', '2024']), to: pick(['', '2025']) },
        ],
      };
    },
    /** The writer has to refuse it where somebody sees the older one. */
    supersededByHidden: (level) => {
      const { fact: _, ...one } = pick(statements.values());
      const subject = hiddenOf(level, entities);
      const newer = { ...statement('PUBLIC', subject.ref), assertedBy: one.assertedBy, sources: one.sources };
      return { statements: [{ ...newer, supersedes: one.ref, visibility: one.visibility }] };
    },
    /** Of somebody protected the public learns no relative, no detention and no words. */
    statedOfProtected: (level) => {
      const one = pick([...entities.values()].filter(({ protection }) => protection)).ref;
      if (level > 0) return { statements: [statement(above(level), one)] };
      const { object: _, role: __, title: ___, text: ____, ...said } = statement('PUBLIC', one);
      const relation = pick(['SIBLING_OF', 'PARENT_OF', 'RELATIVE_OF', 'DETAINED_AT', 'SAYS'] as const);
      const other = entityOf(relation === 'DETAINED_AT' ? ['prison'] : ['person']);
      const ends = pick([true, relation === 'DETAINED_AT'])
        ? { subject: one, object: other }
        : { subject: other, object: one };
      const { spell: _____, ...words } = { ...said, subject: one, text: 'Something in words.' };
      return { statements: [{ ...(relation === 'SAYS' ? words : { ...said, ...ends }), relation }] };
    },
    /** Partners see in their export which it is, and the note. */
    protectedOtherwise: (level) => {
      const one = pick(
        [...entities.values()].filter((each) => each.protection && (level === 0 || isAbove(level, each))),
      );
      return {
        entities: [{ ...one, protection: one.protection === 'MINOR' ? 'AT_RISK' : 'MINOR', note: 'Reviewed.' }],
      };
    },
    statementShown: (level) => ({ statements: [{ ...hiddenOf(level, statements), visibility: above(level) }] }),
    linked: (level) => {
      const one = pick([...statements.values()].filter(({ relation }) => relation === 'DETAINED_AT'));
      const { spell: _, ...linked } = { ...one, ...evidence(), ref: ref('linked'), fact: one.ref };
      return { statements: [{ ...linked, object: pick(['?', entityOf(['prison'])]), visibility: above(level) }] };
    },
    withdrawn: (level) => ({ withdrawals: [hiddenOf(level, statements).ref] }),
    figureAdded: (level) => ({
      figures: [
        {
          ...pick(figures.values()),
          ...evidence(),
          ...{
            ref: ref('figure'),
            supersedes: undefined,
            count: roll(100),
            partOf: pick([undefined, pick(figures.keys())]),
          },
          visibility: above(level),
        },
      ],
    }),
    figureSuperseded: (level) => ({ figures: [corrected(hiddenOf(level, figures), ref('figure'))] }),
    figureShown: (level) => ({ figures: [{ ...hiddenOf(level, figures), visibility: above(level) }] }),
  };
  /** A write, and what it does. */
  return function next(level: 0 | 1): { what: string; batch: Batch } {
    const what = pick(Object.keys(actions));
    try {
      return { what, batch: actions[what]!(level) };
    } catch (error) {
      if (error instanceof Nothing) return next(level);
      throw error;
    }
  };
}
