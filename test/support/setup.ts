import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { StartError } from '../../src/errors';
import { readProcess, runs } from '../../src/neo4j/process';
import { type LocalNeo4j, startNeo4j } from '../../src/neo4j/start';
import { claim } from './claim';
import { announce, freePort } from './neo4j';

declare global {
  var testNeo4j: (LocalNeo4j & { home: string }) | undefined;
}

/** Gives the whole run one real Neo4j: a new one of its own, or that of NEO4J_URI if nobody's data is in it. */
export default async function setup(): Promise<void> {
  const config = readConfig(process.env);
  try {
    if (config.neo4j) {
      await claim(config.neo4j);
      announce(config.neo4j);
      return;
    }
    const folder = join(config.local.home, '..', 'tests');
    mkdirSync(folder, { recursive: true });
    removeLeft(folder);
    const home = mkdtempSync(join(folder, 'run-'));
    const started = await startNeo4j({ ...config.local, home, port: await freePort(), report: console.log });
    globalThis.testNeo4j = { ...started, home };
    announce(started);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Runs that were killed leave their folder behind. */
function removeLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const files = ['lock', 'process.json'].map((file) => readProcess(join(folder, name, file)));
    if (!files.some((found) => found && runs(found))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
