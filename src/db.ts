import neo4j, { type Driver, type Result, type Session } from 'neo4j-driver';
import { StartError, UnknownOutcome } from './errors';

export type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<unknown[][]>;

/** Runs statements that only read, each by itself. */
export function reading(db: Db): Run {
  return (cypher, parameters = {}) => db.read(cypher, parameters);
}

export interface Db {
  /** Runs one reading statement and gives its rows as lists; rejects with the signal's reason as soon as it aborts, at 15 s without one. */
  read(cypher: string, parameters: Record<string, unknown>, signal?: AbortSignal): Promise<unknown[][]>;
  /**
   * Runs `work` in one transaction: all of it is kept, or none. It is never tried twice. Rejects as `read` does, at ten minutes
   * without a signal; an UnknownOutcome says that it may have been kept.
   */
  write<T>(work: (run: Run) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Runs one small reading statement on a connection of its own, for which a full pool is no reason to wait; rejects after so many ms. */
  glance(cypher: string, patience: number): Promise<unknown[][]>;
  /** Runs a real query like that, so that a full pool does not look like a dead database. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface Target {
  uri: string;
  user: string;
  password: string;
}

/** In ms: when the database itself ends a statement or a transaction. */
const READ_TIMEOUT = 10_000;
const WRITE_TIMEOUT = 600_000;
/** In ms: a database that hangs ends nothing, so we stop waiting by ourselves. */
const PATIENCE = { connect: 10_000, ping: 2_000, read: 15_000, write: 610_000 };

/** Connects to Neo4j; a StartError says what to do if it is not there, refuses the password or has another version. */
export async function connect(target: Target): Promise<Db> {
  const driver = open(target, 16);
  const health = open(target, 2);
  const close = async () => void (await Promise.all([driver.close(), health.close()]));
  const glance: Db['glance'] = (cypher, patience) => read(health, cypher, {}, AbortSignal.timeout(patience));
  try {
    await checkVersion(health, AbortSignal.timeout(PATIENCE.connect));
  } catch (error) {
    await close();
    throw error instanceof StartError ? error : new StartError(whyNot(error, target));
  }
  return {
    read: (cypher, parameters, signal) => read(driver, cypher, parameters, signal),
    write: (work, signal) => write(driver, work, signal),
    glance,
    ping: async () => void (await glance('RETURN 1', PATIENCE.ping)),
    close,
  };
}

function open({ uri, user, password }: Target, maxConnectionPoolSize: number): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxConnectionPoolSize,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 2_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
    });
  } catch {
    throw new StartError('NEO4J_URI is no address of a Neo4j: write it like neo4j://127.0.0.1:7687.');
  }
}

async function checkVersion(driver: Driver, signal: AbortSignal): Promise<void> {
  const [row] = await read(driver, 'CALL dbms.components() YIELD versions RETURN versions[0]', {}, signal);
  const version = String(row?.[0]);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major !== 5 || minor < 26) {
    throw new StartError(
      `This Neo4j is version ${version}, and Habeas needs 5.26: start that one, or unset NEO4J_URI.`,
    );
  }
}

function whyNot(error: unknown, { uri }: Target): string {
  const code = String((error as { code?: unknown }).code);
  if (code.includes('Security')) {
    return 'Neo4j refuses the user or the password: check NEO4J_USER and NEO4J_PASSWORD.';
  }
  const address = uri.replace(/\/\/.*@/, '//');
  return `Neo4j at ${address} does not answer: start it, or start it again if it hangs, or correct NEO4J_URI, or unset it to use a local one.`;
}

/** Neo4j takes a JavaScript number for a float, and a LIMIT must be an integer. */
export function typed(value: unknown): unknown {
  if (Number.isInteger(value)) return neo4j.int(value as number);
  if (Array.isArray(value)) return value.map(typed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typed(each)]));
}

/** The driver captures a stack for each run, which costs up to half of its time; nobody reads it. */
function withoutStack<T>(call: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

async function read(
  driver: Driver,
  cypher: string,
  parameters: object,
  signal = AbortSignal.timeout(PATIENCE.read),
): Promise<unknown[][]> {
  signal.throwIfAborted();
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 1_000 });
  try {
    const result = withoutStack(() => session.run(cypher, typed(parameters) as object, { timeout: READ_TIMEOUT }));
    return await unlessAborted(rowsOf(result), signal);
  } finally {
    release(session);
  }
}

/**
 * The rows of a result, as lists. A session and its result are kept until a full collection of garbage, as the driver's compiled
 * `async` is on Node 20: what they hold then is copied again and again, so nothing is left with them, and no record is iterated.
 */
function rowsOf(result: Result): Promise<unknown[][]> {
  return new Promise((resolve, reject) => {
    let left: { rows: unknown[][]; resolve: typeof resolve; reject: typeof reject } | undefined;
    left = { rows: [], resolve, reject };
    const end = (error?: Error) => {
      const { rows = [], resolve, reject } = left ?? {};
      left = undefined;
      if (error) reject?.(error);
      else resolve?.(rows);
    };
    result.subscribe({
      onNext: (record) => left?.rows.push(record.keys.map((key) => record.get(key) as unknown)),
      onCompleted: () => end(),
      onError: end,
    });
  });
}

/** Closing the session is what cancels a running query; waiting for it would wait for a database that hangs. */
function release(session: Session): void {
  session.close().catch(() => undefined);
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

async function write<T>(
  driver: Driver,
  work: (run: Run) => Promise<T>,
  signal = AbortSignal.timeout(PATIENCE.write),
): Promise<T> {
  signal.throwIfAborted();
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
  try {
    const transaction = await unlessAborted(session.beginTransaction({ timeout: WRITE_TIMEOUT }), signal);
    const result = await work(async (cypher, parameters = {}) =>
      unlessAborted(rowsOf(transaction.run(cypher, typed(parameters))), signal),
    );
    await unlessAborted(transaction.commit(), signal).catch(notKept);
    return result;
  } finally {
    await unlessAborted(session.close(), signal).catch(() => undefined);
  }
}

/** Runs writing statements that commit by parts (`IN TRANSACTIONS`), however long they take: of one that fails, parts may be kept. */
export async function writeInParts(
  target: Target,
  statements: readonly string[],
  signal = new AbortController().signal,
): Promise<void> {
  const driver = open(target, 1);
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
  try {
    for (const cypher of statements)
      await unlessAborted(
        session.run(cypher, {}, { timeout: 0 }).then(() => undefined),
        signal,
      );
  } finally {
    release(session);
    await driver.close();
  }
}

/** Only the database's own no to a COMMIT says that nothing was kept: it may have kept all, and its yes was lost. */
function notKept(error: unknown): never {
  const refused = /^Neo\.(Client|Transient)Error/.test(String((error as { code?: unknown }).code));
  throw refused ? error : new UnknownOutcome({ cause: error });
}
