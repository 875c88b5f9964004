import { type Graph, idOf, type Link, type Node } from '../slow/graph';
import { nounOf, typenameOf } from '../slow/nouns';
import { sees } from '../slow/view';
import type { Stock } from './arguments';

const NONSENSE = [
  '',
  ' ',
  '!',
  'zzqx',
  'AND',
  'ana*',
  '+ana',
  'a"b',
  'ÁNA',
  'perez ana',
  'ana ana',
  'anA  PÉREZ ana',
  'straße',
];
/** Words of several names, which some entities have alone. */
const COMMON = Array.from({ length: 20 }, () => [
  'ana',
  'Pérez',
  'maria',
  'ana perez',
  'baduel',
  'rodeo',
  'venezuela',
]).flat();
const DAYS = [
  '0000-01-01',
  '1999-02-28',
  '2024-02-29',
  '2024-06-11',
  '2024-07-15',
  '2025-01-05',
  '2026-01-08',
  '9999-12-31',
];

const UNKNOWN = ['0000-01-01', '9999-12-31'];

/** What queries are made of: the graph's own ids, days and names, as often as they are there, in an order that does not depend on random ids. */
export function stockOf(graph: Graph): Stock {
  const { nodes, byId } = graph;
  const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label));
  const names = [...labelled('Name'), ...labelled('Source')].map(({ properties }) =>
    String(properties.text ?? properties.subject),
  );
  const days = [...byId.values()].flatMap(({ properties }) => Object.values(properties)).filter(isDay);
  const all = [...byId.values()].sort(byLabel);
  return {
    ids: [...all.map(idOf), 'nothing', '', 'unknown', 'revision'],
    idsOf: idsByType(graph, all),
    entities: [...all.flatMap(endsOf), 'nothing'],
    days: [...DAYS, ...days.filter((day) => !UNKNOWN.includes(day)).sort()],
    texts: [...NONSENSE, ...COMMON, ...[...new Set(names.flatMap((name) => [name, name.split(' ').at(-1)!]))].sort()],
    populations: ['', 'peop', 'HÉLD', 'reasons people', 'definition', 'nobody'],
  };
}

/** What everybody sees stands there three times: most queries should find something. */
function idsByType(graph: Graph, things: (Node | Link)[]): Record<string, string[]> {
  const [restricted, open] = [2, 0].map((level) => ({ graph, level, seen: new Map<Node | Link, boolean>() }));
  const ids: Record<string, string[]> = {};
  for (const thing of things) {
    const typename = typenameOf(restricted!, thing);
    const times = sees(open!, thing) ? 3 : 1;
    if (typename) (ids[typename] ??= []).push(...Array.from({ length: times }, () => idOf(thing)));
  }
  ids.Person = [...ids.PrivatePerson!, ...ids.Official!];
  return ids;
}

/** The ids of a fact's ends: who has many stands there often, for a path may lead there. */
const endsOf = (fact: Node | Link): string[] =>
  fact.is === 'link' && nounOf(fact) ? [fact.from, fact.to].map(idOf) : [];

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const byLabel = (a: Node | Link, b: Node | Link) => (labelOf(a) < labelOf(b) ? -1 : 1);

/** Names a thing by the owners' keys. */
function labelOf(thing: Node | Link): string {
  const { properties } = thing;
  if (thing.is === 'link')
    return [thing.type, labelOf(thing.from), labelOf(thing.to), properties.role, properties.identity].join();
  return [thing.labels.join(), properties.ref ?? properties.text].join();
}
