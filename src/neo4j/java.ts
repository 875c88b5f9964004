import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MissingTool } from './missing';
import { run } from './guard';

const OLDEST = 17;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];

/** The Java to run: that of JAVA_HOME if it has one, else the first on the PATH; a MissingTool says if there is none of use. */
export async function findJava(javaHome: string | undefined, signal?: AbortSignal): Promise<string> {
  const ofHome = join(javaHome ?? '', 'bin', 'java');
  const java = javaHome && existsSync(ofHome) ? ofHome : 'java';
  const { code, output } = await run([java, '-version'], { signal, deadline: 20_000 });
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  if (code !== 0 || !version) throw new MissingTool('No Java was found: install Java 17 or newer and Maven');
  if (Number(version) < OLDEST) {
    throw new MissingTool(`Java ${version} is too old for Neo4j: install Java 17 or newer, or set JAVA_HOME to one`);
  }
  return java;
}

/** The command that runs Neo4j with this much heap ('512m'). */
export function javaCommand(java: string, jars: string[], home: string, heap: string): string[] {
  return [
    java,
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    jars.join(':'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}
