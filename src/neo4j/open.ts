import type { Config } from '../config';
import { connect, type Db } from '../db';
import { passwordOf, prepareHome } from './home';
import { startNeo4j } from './start';
import { takeDownAgain } from '../takedown/replay';
import { migrate } from '../write/model/model';

/** A graph that is open for work, and how to leave it as it was found. */
export interface Opened {
  db: Db;
  close(): Promise<void>;
}

/** The graph of NEO4J_URI, or the local one: that of a running Habeas, else a Neo4j that is started for this. */
export async function openGraph(config: Config, report: (line: string) => void): Promise<Opened> {
  const opened = (await running(config)) ?? (await started(config.local, report));
  try {
    await migrate(opened.db, report);
    await takeDownAgain(opened.db, config, report);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

async function running({ neo4j, local }: Pick<Config, 'neo4j' | 'local'>): Promise<Opened | undefined> {
  if (!neo4j) prepareHome(local.home);
  const target = neo4j ?? { uri: `bolt://127.0.0.1:${local.port}`, user: 'neo4j', password: passwordOf(local.home) };
  try {
    const db = await connect(target);
    return { db, close: () => db.close() };
  } catch (error) {
    if (neo4j) throw error;
    return undefined;
  }
}

async function started(local: Config['local'], report: (line: string) => void): Promise<Opened> {
  const neo4j = await startNeo4j({ ...local, report });
  const db = await connect(neo4j);
  const close = async () => {
    await db.close();
    await neo4j.stop();
  };
  return { db, close };
}
