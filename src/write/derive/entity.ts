import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { fold, words } from '../../fold';
import { LEVELS, levelOf, perLevel, type Level, type Visibility } from '../../level';
import { sortKey } from '../key';
import { levelled, type Properties } from '../levelled';
import { keyProperties, labelsOf, sees, type Thing } from './thing';
import { over } from '../over';

type NameRow = [element: string, id: string, text: string, Visibility, folded: string, words: string, labels: string[]];
/** An entity with its names and the visibilities of the sources that name it, where no record of its own says who sees it. */
export type EntityRow = [element: string, Properties, NameRow[], sources: Visibility[]];

const LABELS = ['Name0', 'Name1', 'Name2'];

/** Entities and their names: who sees them, under which name and key. */
export async function deriveEntities(run: Run, ids: readonly string[]): Promise<Thing[]> {
  const rows = (await over(run, cypherFile('entity/named'), ids, { labels: LABELS })) as EntityRow[];
  return rows.flatMap(entityThings);
}

/** What is derived on an entity and on each of its names. */
export function entityThings([element, stored, names, sources]: EntityRow): [entity: Thing, ...names: Thing[]] {
  const id = String(stored.id);
  const visibility = mostOpen(stored.visibility as Visibility, sources);
  const isSeen = (level: Level) => stored.hidden !== true && sees(level, visibility);
  const nameAt = (level: Level) => (isSeen(level) ? names.find((name) => sees(level, name[3])) : undefined);
  const texts = perLevel((level) => nameAt(level)?.[2] ?? null);
  const keys = texts.map((text) => (text === null ? null : sortKey(fold(text), id)));
  const expected = {
    visibility,
    ...levelled(
      ['name'],
      texts.map((name) => (name === null ? null : { name })),
    ),
    ...keyProperties(keys),
  };
  const visible = keys.map((key) => key !== null);
  return [
    { name: `Entity ${id}`, element, link: false, stored, expected },
    ...names.map((name) => nameThing(name, visible)),
  ];
}

function nameThing(
  [element, id, text, visibility, folded, stored, labels]: NameRow,
  entityVisible: readonly boolean[],
): Thing {
  const visible = perLevel((level) => Boolean(entityVisible[level]) && sees(level, visibility));
  const expected = { folded: fold(text), words: wordsOf(text) };
  return {
    ...{ name: `Name ${id}`, element, link: false, stored: { folded, words: stored }, expected },
    labels: { of: 'Name', stored: labels, expected: labelsOf('Name', visible) },
  };
}

/** The distinct words of a text in their order, joined by a space: equal where two texts have exactly the same words. */
export function wordsOf(text: string): string {
  return [...new Set(words(text))].sort().join(' ');
}

/** A medium that only texts name is as open as the most open source that names it. */
function mostOpen(own: Visibility, sources: readonly Visibility[]): Visibility {
  return sources.length === 0 ? own : (LEVELS[Math.min(...sources.map(levelOf))] ?? own);
}
