interface Place {
  x: number;
  y: number;
}

const WAYS: Record<string, [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The place to which a key leads: the nearest in that direction, or the first or last of all. */
export function next(places: Place[], at: number, key: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return places.length - 1;
  const way = WAYS[key];
  const from = places[at];
  if (!way || !from) return undefined;
  const reach = ({ x, y }: Place) => {
    const along = (x - from.x) * way[0] + (y - from.y) * way[1];
    const aside = Math.abs((x - from.x) * way[1]) + Math.abs((y - from.y) * way[0]);
    return along > 0 ? along + 2 * aside : Infinity;
  };
  const best = places.reduce((found, place, i) => (reach(place) < reach(places[found] ?? from) ? i : found), at);
  // Where nothing lies that way, the keys still lead through all of them.
  return best === at ? (at + (way[0] + way[1]) + places.length) % places.length : best;
}
