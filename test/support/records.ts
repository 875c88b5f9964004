import type { Batch } from '../../src/write/record';

/** Records for tests, as short as they can be: the rest is as usual. */

type Of<T extends keyof Batch> = Exclude<NonNullable<Batch[T]>[number], string>;

/** A person, organisation, prison or event whose name is its key. */
export function entity(ref: string, more: Partial<Of<'entities'>> = {}): Of<'entities'> {
  return { ref, kind: 'PERSON', names: [{ text: ref }], ...more };
}

/** A source that a paper of the same name publishes. */
export function source(ref: string, more: Partial<Of<'sources'>> = {}): Of<'sources'> {
  return { ref, publisher: `Paper of ${ref}`, subject: `Subject of ${ref}`, publishedOn: '2024-06-01', ...more };
}

/** A statement that `paper`, a source, makes itself. */
export function statement(ref: string, more: Partial<Of<'statements'>>): Of<'statements'> {
  const usual = {
    subject: 'ana',
    relation: 'DETAINED_AT',
    object: 'rodeo',
    assertedBy: 'paper',
    source: 'paper',
  } as const;
  return { ref, ...usual, confidence: 'HIGH', ...more };
}

/** A figure that `paper` gives: ten people held on a day. */
export function figure(ref: string, more: Partial<Of<'figures'>> = {}): Of<'figures'> {
  const usual = { kind: 'STOCK', population: 'held', comparator: 'EXACTLY', count: 10, from: '2024-06-01' } as const;
  return { ref, ...usual, assertedBy: 'paper', source: 'paper', ...more };
}

/** Ana, Bea, a prison, a ministry, an event and a source: what most tests need. */
export function stage(): Required<Pick<Batch, 'entities' | 'sources'>> {
  return {
    entities: [
      entity('ana'),
      entity('bea'),
      entity('rodeo', { kind: 'PRISON' }),
      entity('helicoide', { kind: 'PRISON' }),
      entity('ministry', { kind: 'ORGANISATION', type: 'MINISTRY' }),
      entity('wave', { kind: 'EVENT', type: 'RELEASE' }),
    ],
    sources: [source('paper')],
  };
}
