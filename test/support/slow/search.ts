import { fold, words } from '../../../src/fold';
import type { Node, Properties } from './graph';
import { byId, byName, sorted, text } from './order';
import { namesOf, sees, type View } from './view';

/** Whether each word of one text is a word of the other; a text without words is found nowhere. */
export function matches(sought: string, found: string): boolean {
  const known = words(found);
  return words(sought).length > 0 && words(sought).every((word) => known.includes(word));
}

/** The name by which an entity is found: one with exactly these words, else the first that has them all. */
function matchedName(view: View, entity: Node, sought: string): Properties | undefined {
  const found = namesOf(view, entity).filter((name) => matches(sought, String(name.text)));
  return found.find((name) => isExact(name, sought)) ?? found[0];
}

const isExact = (name: Properties, sought: string) => matches(String(name.text), sought);

/** Entities with a label, by name; with a text, those that have it in a name. */
export function listed(view: View, label: string, sought?: string | null): Node[] {
  const all = view.graph.nodes.filter((node) => node.labels.includes(label) && sees(view, node));
  const found = sought == null ? all : all.filter((node) => matchedName(view, node, sought));
  return sorted(found, byName(view), byId);
}

/** What a search finds: exact names first, then by name. */
export function hits(view: View, sought: string, labels?: string[] | null) {
  const found = listed(view, 'Entity', sought)
    .filter((entity) => labels?.some((label) => entity.labels.includes(label)) ?? true)
    .map((entity) => ({ entity, matched: matchedName(view, entity, sought)! }));
  return sorted(
    found,
    text(({ matched }) => (isExact(matched, sought) ? '0' : '1')),
    (a, b) => byName(view)(a.entity, b.entity),
    (a, b) => byId(a.entity, b.entity),
  );
}

/** What may be meant by a text whose last word is only begun: names that begin with it first, then by name. */
export function suggestions(view: View, typed: string, labels?: string[] | null) {
  const start = fold(typed);
  const begins = (name: Properties) => fold(String(name.text)).startsWith(start);
  const whole = words(typed);
  const begun = whole.pop();
  if (begun === undefined) return [];
  const fits = ({ text: name }: Properties) => {
    const known = words(String(name));
    return whole.every((word) => known.includes(word)) && known.some((word) => word.startsWith(begun));
  };
  const found = listed(view, 'Entity')
    .filter((entity) => labels?.some((label) => entity.labels.includes(label)) ?? true)
    .flatMap((entity) => {
      const names = namesOf(view, entity).filter(fits);
      const matched = names.find(begins) ?? names[0];
      return matched ? [{ entity, matched }] : [];
    });
  return sorted(
    found,
    text(({ matched }) => (begins(matched) ? '0' : '1')),
    (a, b) => byName(view)(a.entity, b.entity),
    (a, b) => byId(a.entity, b.entity),
  );
}
