/** What the server's cost rule never calls here: it hashes cursors only, and their price is that of any page. */
export function createHash(): never {
  throw new Error('A cursor is checked by the server.');
}
