import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors';
import { processOf } from './process';
import { MissingTool } from './missing';
import { type Outcome, run } from './guard';

export const VERSION = '5.26.20';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>habeas</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

export interface JarsOptions {
  /** The folder that keeps them, one folder a version. */
  folder: string;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** Neo4j's jars, sorted; those that are not there yet are got from Maven Central. Half of them are never used. */
export async function getJars({ folder, report, signal }: JarsOptions): Promise<string[]> {
  const complete = join(folder, VERSION);
  if (!existsSync(complete)) {
    mkdirSync(folder, { recursive: true });
    removeAbandoned(folder);
    const part = join(folder, `part-${process.pid}`);
    try {
      await download(part, report, signal);
      moveUnlessThere(join(part, 'jars'), complete);
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  }
  const real = realpathSync(complete);
  const names = readdirSync(real).filter((name) => name.endsWith('.jar'));
  return names.sort().map((name) => join(real, name));
}

async function download(part: string, report: (line: string) => void, signal?: AbortSignal): Promise<void> {
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part);
  writeFileSync(join(part, 'pom.xml'), POM);
  report(`Getting Neo4j ${VERSION} Community from Maven Central, once (213 files, 116 MB) …`);
  let count = 0;
  const onLine = (line: string) => {
    if (/Downloaded from .*\.jar /.test(line) && ++count % 25 === 0) report(`  … ${count} files`);
  };
  const jars = `-DoutputDirectory=${join(part, 'jars')}`;
  const command = ['mvn', '-B', '-C', '-f', join(part, 'pom.xml'), GOAL, '-DincludeScope=runtime', jars];
  const outcome = await run(command, { signal, onLine });
  if (!outcome.found) throw new MissingTool('Neither Maven nor a running Docker was found: install Maven');
  if (outcome.code !== 0) throw new StartError(failure(outcome));
}

function failure({ output }: Outcome): string {
  const reason =
    /^(?:\[ERROR\] )?(.*\b(?:error|failed|could not|JAVA_HOME)\b.*)$/im.exec(output)?.[1] ?? 'no reason given';
  return `Maven could not get Neo4j ${VERSION}; check the network and Maven's settings, and repeat: ${reason.slice(0, 300)}`;
}

/** Another process may have got them meanwhile: both are whole, and one is enough. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^part-(\d+)$/.exec(name)?.[1];
    if (pid && !processOf(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
