/** Where Cypher gives something a name: a node, a relationship, a member of a list, or what follows AS or YIELD. */
const NAMED = /[([]([a-z]\w*)(?=[:)\] {\n]|$)|\b(?:AS|YIELD) ([a-z]\w*)/g;

/** The variables of a statement's part, but for `this`. */
export function variablesIn(cypher: string): string[] {
  return [...new Set([...cypher.matchAll(NAMED)].map(([, bound, given]) => String(bound ?? given)))].filter(
    (name) => name !== 'this',
  );
}

/** The same part with other variables; properties, labels, functions and texts keep their names. */
export function renamed(cypher: string, names: ReadonlyMap<string, string>): string {
  return cypher.replace(/(?<![.:$'@\w])[a-z]\w*(?![\w(]|: )/g, (name) => names.get(name) ?? name);
}
