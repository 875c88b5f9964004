import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Express } from 'express';
import { admission, type Admission, type Door, door, turningAway } from './http/admission';
import type { KeySettings } from './apiKey/pepper';
import { type Ring, ring } from './apiKey/ring';
import { type Answers, answering } from './graphql/answers';
import { notes } from './audit/reads';
import type { Counter } from './budget/bucket';
import { memoryCounter } from './budget/memory';
import { front } from './cache/front';
import { offering } from './cache/offering';
import { doubting, revisionsOf } from './cache/revisions';
import { callers, keyInAddress, keyInBody, noteKey } from './caller';
import { tellWhoIsGone } from './http/connection';
import { cors, type Origins } from './http/cors';
import type { Db } from './db';
import { download } from './download/download';
import { explorer } from './http/explorer';
import { health } from './http/health';
import { type Log, logged } from './log';
import { messagesFor } from './http/prototype';
import { type Preparation, UNPREPARED } from './graphql/preparation';
import { badRequest, LARGEST_BODY, nothingHere, onlyMethods, refuseWhatIsNoHttp } from './http/refusal';
import { ledgerIn } from './takedown/ledger';
import type { Trusted } from './graphql/trusted';

export interface Server {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** Says that it is no longer ready, lets the requests under way finish, and takes no more. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  db: Db;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** What is planned before it is asked; until that is done for everybody, the health answer says that the server is not ready. */
  preparation?: Preparation;
  log?: Log;
  /** Whose pages may ask from a browser. */
  origins?: Origins;
  /** Whose word on the client's address counts: how many proxies, or their addresses; undefined believes nobody. */
  trustProxy?: number | string[];
  /** In ms: how long a stop is announced before the port closes. */
  lead?: number;
  admission?: Admission;
  /** What keys are checked with, and the installation that they are for; by default, one of no other process. */
  keys?: KeySettings;
  /** The file that keeps what was taken down; by default, one of no other process. */
  ledger?: string;
  /** Who counts what callers have left; by default, this process for itself. */
  counter?: Counter;
  trusted?: Trusted;
  /** In bytes: how many answers are kept; by default, none. */
  cache?: number;
}

/** In ms. Slow senders are cut; a connection kept open outlives the usual minute of a proxy's. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000,
};

/** In ms: no answer takes so long, and a download ends with the page that it is at. */
const GRACE = 10_000;

/** Serves the API at /graphql, its lists as tables at /export.csv and /export.ndjson, the explorer at / and the health answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { host, port, lead = 0, cache = 0, counter = memoryCounter(), origins = '*' } = options;
  const { preparation = UNPREPARED } = options;
  const app = express()
    .disable('x-powered-by')
    .set('trust proxy', options.trustProxy ?? false);
  const log = options.log ?? (() => undefined);
  const keys = { pepper: randomBytes(32), environment: 'test', ...options.keys };
  const revisions = revisionsOf(options.db);
  const db = doubting(options.db, revisions);
  // Who used a key, and who read what, changes nothing of what is seen: no answer is doubted for it.
  const keyRing = ring(options.db, keys.pepper);
  const note = notes(options.db, keys.pepper);
  const ledger = ledgerIn(options.ledger ?? join(tmpdir(), `habeas-takedowns-${randomUUID()}`));
  const answers = await answering({ db, log, keys, note, ledger, counter, preparation, ...options.trusted });
  const stopping = new AbortController();
  const serving = { log, keys, ring: keyRing, origins, answers, preparation, stopping: stopping.signal };
  const entrance = door(options.admission);
  const inside = turningAway(entrance.isFull, log, origins, app);
  const kept = { ...serving, counter, revisions, size: cache };
  const http = createServer({ ...TIMEOUTS, ...messagesFor(app) }, cache > 0 ? front(inside, kept) : inside);
  tellWhoIsGone(http);
  refuseWhatIsNoHttp(http);
  route(app, { ...serving, entrance }, options);
  const stop = async () => {
    stopping.abort();
    await sleep(lead);
    await close(http);
    await answers.stop();
    await keyRing.close();
    counter.close();
  };
  return { url: await listen(http, host, port), stop };
}

interface Parts {
  log: Log;
  keys: KeySettings;
  ring: Ring;
  origins: Origins;
  answers: Answers;
  entrance: Door;
  preparation: Preparation;
  stopping: AbortSignal;
}

/** Puts together by what each request is answered, in order. */
function route(app: Express, parts: Parts, options: ServerOptions): void {
  const { log, keys, ring, origins, answers, entrance, preparation, stopping } = parts;
  sayGoodbye(app, stopping);
  app.use(logged(log), keyInAddress);
  app.use('/health', health(options.db, preparation.prepared, stopping));
  app.use(cors(origins));
  app.use(['/graphql', '/export.csv', '/export.ndjson'], callers(ring, keys));
  const downloads = download({ answers, ring, door: entrance, stopping });
  app.use(['/export.csv', '/export.ndjson'], onlyMethods('GET, HEAD, OPTIONS'), downloads);
  const json = express.json({ limit: LARGEST_BODY, verify: noteKey });
  app.use('/graphql', offering, onlyMethods('GET, POST, OPTIONS'), json, keyInBody);
  app.use('/graphql', downloads, admission(entrance), answers.handler);
  app.use(explorer(), nothingHere, badRequest);
}

/** Clients that keep a connection are asked to let go of it with their next answer, while the port is still open for a new one. */
function sayGoodbye(app: Express, stopping: AbortSignal): void {
  app.use((_request, response, next) => {
    if (stopping.aborted) response.set('Connection', 'close');
    next();
  });
}

/** Takes no more connections, and waits for the answers under way. A connection that was made and has not asked yet is let ask. */
async function close(http: HttpServer): Promise<void> {
  const closed = new Promise((resolve) => http.close(resolve));
  const idle = setInterval(() => http.closeIdleConnections(), 50);
  const late = setTimeout(() => http.closeAllConnections(), GRACE);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

async function listen(http: HttpServer, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, host, resolve));
  const { port: bound } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}
