import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { readProcess } from '../../src/neo4j/process';
import { type LocalNeo4j, startNeo4j } from '../../src/neo4j/start';
import { freePort } from './neo4j';

export interface OwnNeo4j {
  target: LocalNeo4j;
  home: string;
  /** Sends a signal to the database itself. */
  signal(name: NodeJS.Signals): void;
  /** Kills it as a power cut does, and gives it back once it answers again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A Neo4j for one test file, to be broken; its home is in this folder. */
export async function ownNeo4j(folder = tmpdir()): Promise<OwnNeo4j> {
  const home = mkdtempSync(join(folder, 'habeas-fault-'));
  const port = await freePort();
  const start = () => startNeo4j({ ...readConfig(process.env).local, home, port, report: () => undefined });
  const signal = (name: NodeJS.Signals) => {
    const found = readProcess(join(home, 'process.json'));
    if (found) process.kill(found.pid, name);
  };
  const own: OwnNeo4j = {
    target: await start(),
    home,
    signal,
    restart: async () => {
      signal('SIGKILL');
      await own.target.ended;
      await own.target.stop();
      own.target = await start();
    },
    stop: async () => {
      signal('SIGCONT');
      await own.target.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
  return own;
}
