import { openSync, closeSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../db';
import { StartError } from '../errors';
import { dockerCommand, dockerRuns, stopLeftContainer } from './docker';
import { lastComplaint, passwordOf, prepareHome, writeInitialPassword, writeSettings } from './home';
import { endProcess, processOf, readProcess, runs } from './process';
import { getJars, VERSION } from './jars';
import { findJava, javaCommand } from './java';
import { lock } from './lock';
import { MissingTool } from './missing';
import { requireFreePort } from './port';
import { type Guarded, startGuarded } from './guard';
import { untilReady } from './ready';
import { type Memory, neo4jSettings } from './settings';

export interface Neo4jOptions extends Memory {
  /** The folder of this one Neo4j: its data, password and logs. */
  home: string;
  /** The folder of Neo4j's jars, which many homes may share. */
  jars: string;
  /** The port on 127.0.0.1 where it listens. */
  port: number;
  javaHome?: string | undefined;
  /** Takes a line of progress for a person. */
  report: (line: string) => void;
  /** Gives up a start half-way, with nothing left running. */
  signal?: AbortSignal;
}

export interface LocalNeo4j extends Target {
  /** When it has ended, stopped or not. */
  ended: Promise<unknown>;
  /** Stops it cleanly, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts the Neo4j of a home, with Java and Maven or else with Docker, and waits until it answers a query. */
export async function startNeo4j(options: Neo4jOptions): Promise<LocalNeo4j> {
  options.signal?.throwIfAborted();
  prepareHome(options.home);
  const unlock = lock(join(options.home, 'lock'));
  try {
    const local = await startLocked(options);
    const stop = async () => {
      await local.stop();
      unlock();
    };
    return { ...local, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Starts the Neo4j of a home whose lock the caller has. */
export async function startLocked(options: Neo4jOptions): Promise<LocalNeo4j> {
  const { home, port, report, signal } = options;
  await stopLeft(home, report);
  await clearLoad(home, report);
  await requireFreePort('127.0.0.1', port, 'NEO4J_PORT');
  const password = passwordOf(home);
  const command = await chooseCommand(options);
  writeInitialPassword(home, password);
  report(`Starting Neo4j ${VERSION} on port ${port} …`);
  const process = launch(command, home);
  const target = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  try {
    if (!(await untilReady(target, process.ended, signal))) {
      throw new StartError(`Neo4j ended while starting; see ${join(home, 'logs')}: ${lastComplaint(home)}`);
    }
  } catch (error) {
    await process.stop();
    throw refused(error, home);
  }
  return { ...target, ended: process.ended, stop: process.stop };
}

/** Where a bulk load works until it is done, and the home of the Neo4j that it makes there. */
export const loadFolder = (home: string) => join(home, 'bulk');
export const homeIn = (folder: string) => join(folder, 'home');

/** Takes away what a bulk load that was killed left. */
export async function clearLoad(home: string, report: (line: string) => void): Promise<void> {
  await stopLeft(homeIn(loadFolder(home)), report);
  rmSync(loadFolder(home), { recursive: true, force: true });
}

const processFile = (home: string) => join(home, 'process.json');

/** A Neo4j that `kill -9` left behind is stopped, not adopted: one way to start, and settings that changed come into force. */
async function stopLeft(home: string, report: (line: string) => void): Promise<void> {
  const left = readProcess(processFile(home));
  if (!left || !runs(left)) return;
  report(`Stopping the Neo4j that was left running as process ${left.pid} …`);
  await endProcess(left);
}

/** Java is the first choice, as it needs no rights; Docker is asked only when Java or Maven is missing. */
async function chooseCommand({ home, jars, port, heap, pageCache, javaHome, report, signal }: Neo4jOptions) {
  const settings = neo4jSettings({ heap, pageCache });
  try {
    const java = await findJava(javaHome, signal);
    const files = await getJars({ folder: jars, report, signal });
    writeSettings(home, { ...settings, 'server.bolt.listen_address': `127.0.0.1:${port}` });
    return javaCommand(java, files, home, heap);
  } catch (error) {
    if (!(error instanceof MissingTool)) throw error;
    if (!(await dockerRuns(signal))) {
      throw new StartError(`${error.message}, or start Docker, or set NEO4J_URI to a Neo4j of your own.`);
    }
    await stopLeftContainer(home, signal);
    return dockerCommand({ home, port, heap, pageCache, settings });
  }
}

function launch(command: string[], home: string): Guarded {
  rmSync(join(home, 'logs', 'neo4j.log'), { force: true });
  const console = openSync(join(home, 'logs', 'console.log'), 'w');
  const process = startGuarded(command, console);
  closeSync(console);
  const file = processFile(home);
  writeFileSync(file, JSON.stringify(processOf(process.pid) ?? {}));
  const stop = async () => {
    await process.stop();
    rmSync(file, { force: true });
  };
  return { ...process, stop };
}

/** The driver's complaint about a password speaks of settings that a local Neo4j does not have. */
function refused(error: unknown, home: string): unknown {
  if (!(error instanceof StartError) || !error.message.includes('password')) return error;
  const file = join(home, 'password');
  return new StartError(
    `Neo4j refuses the password in ${file}: put the right one back, or delete ${home} to begin again.`,
  );
}
