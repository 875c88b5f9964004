import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', 'cypher');

export interface CypherFile {
  /** What the leading comment says: a sentence, then `word: expression` lines. */
  header: string[];
  body: string;
}

/** Reads `cypher/<name>.cypher`, its leading comment apart: a comment in a statement would make it another text to plan. */
export function readCypher(name: string): CypherFile {
  const lines = readFileSync(join(folder, `${name}.cypher`), 'utf8').split('\n');
  const start = lines.findIndex((line) => !line.startsWith('//'));
  return {
    header: lines.slice(0, start).map((line) => line.slice(2).trim()),
    body: lines.slice(start).join('\n').trim(),
  };
}

/** The statement in `cypher/<name>.cypher`. */
export const cypherFile = (name: string): string => readCypher(name).body;
