import type { Node } from './graph';
import { sorted, text } from './order';
import { type PageArguments, pageOf } from './page';
import type { View } from './view';

/** A page of what changed, by when it last did. */
export function changes(_: unknown, args: PageArguments, view: View) {
  const place = ({ properties }: Node) => String(properties[`key${String(view.level)}`]);
  const told = view.graph.nodes.filter((node) => node.labels.includes('Change') && place(node) !== 'undefined');
  return pageOf(sorted(told, text(place)), args);
}
