import { fold, words } from '../../../src/fold';
import type { Node } from './graph';
import { byId, byStart, newest, sorted, text } from './order';
import { type PageArguments, pageOf } from './page';
import { at, sees, type View } from './view';

export interface FigureFilter {
  kind?: string | null;
  population?: string | null;
  onOrBefore?: string | null;
  assertedBy?: string | null;
}

/** A page of figures of which the population has parts like these words. */
export function figuresPage(
  view: View,
  population: string | null | undefined,
  also: (figure: Node) => boolean,
  args: PageArguments,
) {
  const counted = text(({ properties }: Node) => fold(String(properties.population)));
  const found = view.graph.nodes.filter((node) => {
    if (!node.labels.includes('Figure') || !sees(view, node)) return false;
    const folded = fold(String(node.properties.population));
    const sought = population == null ? null : words(population);
    return (sought === null || (sought.length > 0 && sought.every((word) => folded.includes(word)))) && also(node);
  });
  return pageOf(sorted(found, byStart(view, newest), counted, byId), args);
}

export function figures(_: unknown, args: PageArguments & { where?: FigureFilter | null }, view: View) {
  const { kind, population, onOrBefore, assertedBy } = args.where ?? {};
  const wanted = (figure: Node) =>
    (kind == null || figure.properties.kind === kind) &&
    (onOrBefore == null || String(at(view, figure, 'endNotAfter')) <= onOrBefore) &&
    (assertedBy == null || leadsTo(view, figure, 'ASSERTED_BY', assertedBy));
  return figuresPage(view, population, wanted, args);
}

/** Whether a relationship leads to the thing with this id, and it is seen. */
export const leadsTo = (view: View, from: Node, type: string, id: string): boolean =>
  from.out.some((link) => link.type === type && link.to.properties.id === id && sees(view, link.to));
