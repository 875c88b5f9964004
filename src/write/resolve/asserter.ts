import { fold } from '../../fold';
import type { CitationRecord } from '../evidence';
import type { NamedSource } from './source';

/** What claims may name, by the owner's keys. */
export interface Names {
  entities: ReadonlyMap<string, { id: string }>;
  sources: ReadonlyMap<string, NamedSource>;
}

/** The id of who asserts a claim, or what is wrong with it. */
export function resolveAsserter(
  { assertedBy, citations }: { assertedBy: string; citations: readonly CitationRecord[] },
  { entities, sources }: Names,
): { id: string } | { problem: string } {
  const [ref = '', ...rest] = assertedBy.split(':');
  const agency = rest.length > 0 ? fold(rest.join(':')) : null;
  const entity = entities.get(ref);
  const source = sources.get(ref);
  if (agency === null && entity && source)
    return { problem: 'is the key of an entity and of a source; give one of them another' };
  if (agency === null && entity) return entity;
  if (!source) return { problem: 'names nothing in the graph or the batch; write that entity or source first' };
  if (!citations.some((citation) => citation.source === ref)) {
    return { problem: 'is a source that this record does not cite; cite it, or name who says it' };
  }
  if (agency === null) return { id: source.publisher };
  if (source.agency !== null && source.agencyNames.includes(agency)) return { id: source.agency };
  return { problem: 'names an agency that the source does not; correct one of the two' };
}
