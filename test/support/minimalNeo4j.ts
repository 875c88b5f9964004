import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import type { Target } from '../../src/db';
import { startGuarded } from '../../src/neo4j/guard';
import { passwordOf, prepareHome, writeInitialPassword, writeSettings } from '../../src/neo4j/home';
import { getJars } from '../../src/neo4j/jars';
import { findJava, javaCommand } from '../../src/neo4j/java';
import { untilReady } from '../../src/neo4j/ready';
import { freePort } from './neo4j';

export interface MinimalNeo4j extends Target {
  /** Ends it at once, for it may have no strength left to stop. */
  kill(): void;
  stop(): Promise<void>;
}

/** A Neo4j without our settings, but for those given: what ours keep out is seen there. */
export async function minimalNeo4j(settings: Record<string, string>): Promise<MinimalNeo4j> {
  const { jars, javaHome } = readConfig(process.env).local;
  const home = mkdtempSync(join(tmpdir(), 'habeas-minimal-'));
  const address = `127.0.0.1:${await freePort()}`;
  prepareHome(home);
  writeInitialPassword(home, passwordOf(home));
  writeSettings(home, { ...settings, 'server.http.enabled': 'false', 'server.bolt.listen_address': address });
  const files = await getJars({ folder: jars, report: () => undefined });
  const command = javaCommand(await findJava(javaHome), files, home, '256m');
  const { pid, stop, ended } = startGuarded(command, openSync(join(home, 'logs', 'console.log'), 'w'));
  const target = { uri: `bolt://${address}`, user: 'neo4j', password: passwordOf(home) };
  if (!(await untilReady(target, ended))) throw new Error(`It ended while starting: see ${home}/logs`);
  return {
    ...target,
    kill: () => void process.kill(pid, 'SIGKILL'),
    stop: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
