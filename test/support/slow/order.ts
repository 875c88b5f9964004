import { fold } from '../../../src/fold';
import { idOf, type Link, type Node } from './graph';
import { at, foldedName, sees, type View } from './view';

/** Less than 0 where the first comes first. */
type Order<T> = (a: T, b: T) => number;

/** A list in the order of its first term, ties by the next. */
export function sorted<T>(list: readonly T[], ...terms: Order<T>[]): T[] {
  return [...list].sort((a, b) => terms.reduce((found, term) => found || term(a, b), 0));
}

/** Texts by their characters' numbers in Unicode. */
export function text<T>(of: (thing: T) => string): Order<T> {
  return (a, b) => {
    const [left, right] = [Array.from(of(a)), Array.from(of(b))];
    const i = left.findIndex((character, place) => character !== right[place]);
    if (i === -1) return left.length - right.length;
    return i >= right.length ? 1 : left[i]!.codePointAt(0)! - right[i]!.codePointAt(0)!;
  };
}

/** Days, oldest first, unknown ones before any. */
export const oldest =
  <T>(of: (thing: T) => string | null): Order<T> =>
  (a, b) =>
    text<T>((thing) => of(thing) ?? '')(a, b);

/** Days, newest first, unknown ones last. */
export const newest =
  <T>(of: (thing: T) => string | null): Order<T> =>
  (a, b) =>
    oldest(of)(b, a);

/** The day of a bound that somebody stated. */
export const dayOf = (value: unknown, unknown: string): string | null => (value === unknown ? null : String(value));

export const byId = text(idOf);

export const byName = (view: View): Order<Node> => text((entity) => foldedName(view, entity));

export const byStart = (view: View, order: typeof newest) =>
  order((thing: Node | Link) => dayOf(at(view, thing, 'startNotBefore'), '0000-01-01'));

export const bySubject = text(({ properties }: Node) => fold(String(properties.subject)));

/** The order of statements: newest published first, then by who asserts them. */
export function inOrderOfStatements(view: View, statements: readonly Node[]): Node[] {
  const published = (statement: Node) => {
    const cited = statement.out.filter(({ type, to }) => type === 'CITES' && sees(view, to));
    return cited.flatMap(({ to }) => (to.properties.publishedOn as string | undefined) ?? []).sort()[0] ?? null;
  };
  const asserter = text((statement: Node) => {
    const said = statement.out.find(({ type }) => type === 'ASSERTED_BY');
    return said ? foldedName(view, said.to) : '';
  });
  return sorted(statements, newest(published), asserter, byId);
}

/** The order of facts of one noun. */
export function inOrderOfFacts(view: View, facts: readonly Link[]): Link[] {
  const subject = text(({ from }: Link) => foldedName(view, from));
  const object = text(({ to }: Link) => foldedName(view, to));
  const role = text(({ properties }: Link) => String(properties.role ?? ''));
  switch (facts[0]?.type) {
    case 'DETAINED_AT':
    case 'RELEASED_ON':
      return sorted(facts, byStart(view, newest), subject, object, byId);
    case 'HEADS':
    case 'DEPUTY_HEADS':
    case 'MEMBER_OF':
      return sorted(facts, byStart(view, oldest), subject, object, byId);
    case 'OPERATES':
      return sorted(facts, subject, object, byId);
    case 'INVOLVED_IN':
      return sorted(facts, subject, object, role, byId);
    default:
      return sorted(facts, object, byId);
  }
}
