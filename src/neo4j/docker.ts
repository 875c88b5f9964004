import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { run } from './guard';
import { megabytes, type Memory } from './settings';

const IMAGE = 'neo4j:5.26-community';

/** What the Java in the container takes beside its heap and page cache, in MB. */
const OVERHEAD = 768;

/** Whether a Docker answers here. */
export async function dockerRuns(signal?: AbortSignal): Promise<boolean> {
  const { code } = await run(['docker', 'info', '--format', '{{.ServerVersion}}'], { signal, deadline: 10_000 });
  return code === 0;
}

/** The container of a home, so that two homes never share one. */
const containerOf = (home: string) => `habeas-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;

/** Stops the container that a killed run left behind, if there is one. */
export async function stopLeftContainer(home: string, signal?: AbortSignal): Promise<void> {
  await run(['docker', 'stop', '-t', '20', containerOf(home)], { signal, deadline: 30_000 });
  await run(['docker', 'rm', '--force', containerOf(home)], { signal, deadline: 30_000 });
}

export interface ContainerOptions extends Memory {
  home: string;
  port: number;
  settings: Record<string, string>;
}

/** The command that runs Neo4j as long as it runs itself: the client hands our signals on to the container. */
export function dockerCommand({ home, port, heap, pageCache, settings }: ContainerOptions): string[] {
  const inside = { ...settings, 'server.bolt.advertised_address': `127.0.0.1:${port}` };
  const owner = process.getuid ? ['--user', `${process.getuid()}:${process.getgid?.()}`] : [];
  return [
    ...['docker', 'run', '--rm', '--name', containerOf(home), ...owner],
    ...['--publish', `127.0.0.1:${port}:7687`, '--volume', `${join(home, 'data')}:/data`],
    ...['--memory', `${megabytes(heap) + megabytes(pageCache) + OVERHEAD}m`],
    ...Object.entries(inside).flatMap(([name, value]) => ['--env', `${variable(name)}=${value}`]),
    IMAGE,
  ];
}

/** How the image wants a setting to be written. */
const variable = (name: string) => `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;
