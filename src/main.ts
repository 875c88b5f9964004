import { keysOf } from './apiKey/pepper';
import { counterOf } from './budget/counter';
import { readConfig } from './config';
import { connect, type Target } from './db';
import { StartError } from './errors';
import { logTo } from './log';
import { requireFreePort } from './neo4j/port';
import { startNeo4j } from './neo4j/start';
import { preparing } from './graphql/preparation';
import { seed } from './seed';
import { startServer } from './server';
import { takeDownAgain } from './takedown/replay';
import { trustedOf } from './graphql/trusted';
import { migrate } from './write/model/model';

/** In ms: what does not stop by then is left to end with this process. */
const PATIENCE = 30_000;

type Stop = () => Promise<unknown>;

const report = (line: string) => console.log(line);

/** Starts all in order, pushing how to stop each, and says where to look. */
async function start(stops: Stop[], end: AbortController): Promise<void> {
  const { signal } = end;
  const ended = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
  const unlessEnded = <T>(work: Promise<T>) => Promise.race([work, ended]);
  ended.catch(() => undefined);

  const config = readConfig(process.env);
  await requireFreePort(config.host, config.port, 'PORT');
  const trusted = trustedOf(config);
  const target = config.neo4j ?? (await startLocal(config.local, stops, end));
  const keys = keysOf(config);
  const db = await unlessEnded(connect(target));
  stops.push(() => db.close());
  const migrated = migrate(db, report);
  // A Neo4j that stops while it makes constraints keeps their indexes without them, and refuses to make them again.
  stops.push(() => Promise.allSettled([migrated]));
  await unlessEnded(migrated);
  await unlessEnded(takeDownAgain(db, config, report));
  await unlessEnded(seed(db, report));
  const preparation = preparing(db);
  const log = logTo(process.stdout);
  const server = await startServer({
    ...config,
    keys,
    trusted,
    db,
    log,
    counter: counterOf(config, log),
    preparation,
  });
  stops.push(() => server.stop());
  const url = server.url.replace('//0.0.0.0:', '//127.0.0.1:');
  report(`Habeas answers: the page is at ${url}/ and the API at ${url}/graphql. Ctrl-C stops it.`);
  const ready = () => report('Habeas is ready: Neo4j has planned what everybody asks.');
  preparation.prepared.then(ready, () => undefined);
  await ended;
}

async function startLocal(
  options: ReturnType<typeof readConfig>['local'],
  stops: Stop[],
  end: AbortController,
): Promise<Target> {
  const local = await startNeo4j({ ...options, report, signal: end.signal });
  stops.push(() => local.stop());
  const lost = new StartError(
    `The local Neo4j has ended, for a reason that ${options.home}/logs may tell: start again.`,
  );
  void local.ended.then(() => end.abort(lost));
  return local;
}

/** Stops in the opposite order: the API first, then what it needs. */
async function stopAll(stops: Stop[]): Promise<void> {
  if (stops.length > 0) report('Stopping …');
  for (const stop of stops.reverse()) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([stop(), late]).catch((error: unknown) => console.error(error));
  }
}

/** Runs until something ends it, and gives the exit code: 0 when a person asked for the end. */
async function main(): Promise<number> {
  const end = new AbortController();
  // The last two: the terminal is closed; bootstrap.mjs, which started us, was killed.
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, () => end.abort());
  // A terminal that is gone must not keep us from stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const stops: Stop[] = [];
  const reason: unknown = await start(stops, end).catch((error: unknown) => error);
  const asked = end.signal.aborted && !(end.signal.reason instanceof StartError);
  if (!asked) console.error(reason instanceof StartError ? reason.message : reason);
  await stopAll(stops);
  return asked ? 0 : 1;
}

void main().then((code) => process.exit(code));
