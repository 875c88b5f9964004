/** Who may see a thing: everybody, partners with a key, or only those who look after the graph. */
export type Visibility = 'PUBLIC' | 'PARTNER' | 'RESTRICTED';

/** A place in LEVELS; who reads at a level also sees everything of the levels below it. */
export type Level = 0 | 1 | 2;

/** The visibilities from the most open to the most closed: the index is the level. */
export const LEVELS = ['PUBLIC', 'PARTNER', 'RESTRICTED'] as const satisfies readonly Visibility[];

/** The lowest level that sees what has this visibility. */
export function levelOf(visibility: Visibility): Level {
  return LEVELS.indexOf(visibility) as Level;
}

/** The values of a function at each of the three levels, lowest first. */
export function perLevel<T>(at: (level: Level) => T): [T, T, T] {
  return [at(0), at(1), at(2)];
}

/** The same of a function that works on what each level sees, which is some of what the next one sees: where it is as much, it is the same. */
export function perSight<T>(seen: readonly [number, number, number], at: (level: Level) => T): [T, T, T] {
  const lowest = at(0);
  const middle = seen[1] === seen[0] ? lowest : at(1);
  return [lowest, middle, seen[2] === seen[1] ? middle : at(2)];
}
