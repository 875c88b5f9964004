import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { freePort } from './neo4j';

/** An installation that is not started yet. */
export interface Home {
  home: string;
  port: number;
  env: Record<string, string | undefined>;
}

/** A data folder and ports of its own, with the jars that the other tests use. */
export async function newHome(folder: string, name: string): Promise<Home> {
  const home = join(folder, name);
  mkdirSync(home);
  symlinkSync(readConfig(process.env).local.jars, join(home, 'jars'));
  const port = await freePort();
  const ports = { PORT: String(port), NEO4J_PORT: String(await freePort()) };
  return { home, port, env: { HABEAS_HOME: home, NEO4J_URI: undefined, ...ports } };
}
