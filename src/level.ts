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
