import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Links, Node } from './links';

export interface Placed extends Node, SimulationNodeDatum {
  x: number;
  y: number;
}

/** A link whose ends have their places. */
export interface Joined {
  source: Placed;
  target: Placed;
  relation: string;
  status: string | null;
}

export interface Drawn {
  nodes: Placed[];
  links: Joined[];
  width: number;
  height: number;
}

/** Room around the outermost names, in pixels. */
const MARGIN = 60;

/** Puts what is joined near each other, and all else apart. The same answer is always drawn alike. */
export function layout({ nodes, links }: Links, width: number): Drawn {
  const height = Math.max(320, Math.min(900, 160 + nodes.length * 18));
  // Where nothing is given, d3 begins with a spiral.
  const placed = nodes.map((node) => ({ ...node }) as Placed);
  const joined = links.map((link) => ({ ...link }));
  const far = Math.max(60, Math.min(190, width / 4));
  forceSimulation(placed)
    .force(
      'link',
      forceLink<Placed, (typeof joined)[number]>(joined as never)
        .id(({ id }) => id)
        .distance(far),
    )
    .force('apart', forceManyBody().strength(nodes.length > 100 ? -120 : -420))
    .force('room', forceCollide(34))
    .force('x', forceX(width / 2).strength(0.06 * Math.min(1, height / width)))
    .force('y', forceY(height / 2).strength(0.08))
    .stop()
    .tick(nodes.length > 150 ? 120 : 300);
  fit(placed, width, height);
  return { nodes: placed, links: joined as unknown as Joined[], width, height };
}

/** Moves and narrows the picture so that nothing is outside. */
function fit(nodes: Placed[], width: number, height: number): void {
  const side = (values: number[], size: number, margin: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = Math.min(1.6, (size - 2 * margin) / Math.max(high - low, 1));
    return (value: number) => size / 2 + (value - (low + high) / 2) * scale;
  };
  const x = side(
    nodes.map((node) => node.x),
    width,
    Math.min(MARGIN + 20, width / 5),
  );
  const y = side(
    nodes.map((node) => node.y),
    height,
    MARGIN / 1.5,
  );
  for (const node of nodes) [node.x, node.y] = [x(node.x), y(node.y)];
}
