import { join } from 'node:path';
import { StartError } from '../errors';
import { run } from './guard';
import { getJars, type JarsOptions } from './jars';
import { findJava } from './java';
import { MissingTool } from './missing';

/** Runs in a folder, where files have plain names: neo4j-admin takes a comma in a path for its end. */
const IN_FOLDER = 'cd "$0" && exec "$@"';

export interface AdminOptions extends JarsOptions {
  /** The home of the Neo4j that it is about: its settings are read, its data written. */
  home: string;
  /** Where it runs. */
  cwd: string;
  heap: string;
  javaHome?: string | undefined;
}

/** Runs neo4j-admin with these words, by its class; a StartError says what it complains of. */
export async function runAdmin(words: readonly string[], options: AdminOptions): Promise<void> {
  const { home, cwd, heap, javaHome, signal } = options;
  const { java, jars } = await toolsFor(javaHome, options);
  const { code, output } = await run(
    [
      ...['/bin/sh', '-c', IN_FOLDER, cwd, 'env', `NEO4J_HOME=${home}`, `NEO4J_CONF=${join(home, 'conf')}`],
      ...[java, `-Xmx${heap}`, '-XX:+UseSerialGC', '-cp', jars.join(':'), 'org.neo4j.cli.AdminTool', ...words],
    ],
    { signal },
  );
  if (code !== 0) throw new StartError(`neo4j-admin failed: ${complaintIn(output)}`);
}

async function toolsFor(javaHome: string | undefined, options: JarsOptions) {
  try {
    return { java: await findJava(javaHome, options.signal), jars: await getJars(options) };
  } catch (error) {
    throw error instanceof MissingTool ? new StartError(`${error.message}: neo4j-admin needs both.`) : error;
  }
}

function complaintIn(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.findLast((line) => /error|caused by|exception/i.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 500);
}
