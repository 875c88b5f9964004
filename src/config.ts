import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Origins } from './http/cors';
import type { Target } from './db';
import { StartError } from './errors';

const port = z.coerce.number().int().min(1).max(65_535);
/** Neo4j does not run in less than 100 MB. */
const heap = z.string().regex(/^([1-9]\d{2,}m|[1-9]\d*g)$/i);
const cache = z.string().regex(/^[1-9]\d*[mg]$/i);
const room = z
  .string()
  .regex(/^(0|[1-9]\d*[mg])$/i)
  .transform(bytesIn);
const text = z.string().min(1);

/** Origins have no path: what a browser sends is compared as it is. */
const origin = z.string().regex(/^https?:\/\/[^\s/?#@]+$/);
const list = (text: string) => text.split(',').map((each) => each.trim());
const origins = z.union([
  z.literal('*'),
  z.literal('none').transform((): string[] => []),
  z.string().transform(list).pipe(z.array(origin)),
]);
const proxies = z.union([
  z.coerce.number().int().min(1).max(9),
  z
    .string()
    .transform(list)
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))),
]);

/** How many bytes a size such as 64m is. */
function bytesIn(size: string): number {
  const units: Record<string, number> = { m: 1_024 ** 2, g: 1_024 ** 3 };
  return Number.parseInt(size) * (units[size.slice(-1).toLowerCase()] ?? 1);
}

const PORT_FORM = 'a whole number from 1 to 65535';

/** Each setting: what it parses as, and what would be right, in words. */
const settings = {
  /** The port of the page and the API. */
  PORT: { parse: port.default(4000), form: PORT_FORM },
  /** The address to listen on; 0.0.0.0 is all of them, for a container. */
  HOST: { parse: z.union([z.ipv4(), z.ipv6(), z.hostname()]).default('127.0.0.1'), form: 'an address or a host name' },
  /** Whose pages may ask from a browser. */
  CORS_ORIGINS: { parse: origins.default('*'), form: '*, or none, or origins like https://example.org with commas' },
  /** Which proxies in front of this are believed when they tell a client's address. */
  TRUST_PROXY: { parse: proxies.optional(), form: 'a number of proxies, or their addresses with commas' },
  /** For how many seconds a stop is announced before the port closes. */
  STOP_DELAY: { parse: z.coerce.number().min(0).max(60).default(1), form: 'a number of seconds from 0 to 60' },
  /** What API keys are checked with; unset, a random one in HABEAS_HOME. Processes of one installation need the same. */
  KEY_PEPPER: {
    parse: z
      .string()
      .regex(/^[0-9a-f]{64}$/i)
      .optional(),
    form: '64 hexadecimal digits',
  },
  /** The installation that API keys are for, as their text says it: another's are refused. */
  KEY_ENVIRONMENT: {
    parse: z
      .string()
      .regex(/^[a-z]{1,16}$/)
      .default('live'),
    form: 'up to 16 small letters',
  },
  /** The manifest of documents that are answered by their hash; unset, there are none. */
  TRUSTED_DOCUMENTS: { parse: text.optional(), form: 'a JSON file' },
  /** Whether no other documents are answered. */
  TRUSTED_ONLY: {
    parse: z
      .enum(['true', 'false'])
      .default('false')
      .transform((word) => word === 'true'),
    form: 'true or false',
  },
  /** How much room there is for answers that are kept. */
  ANSWER_CACHE: { parse: room.default(bytesIn('64m')), form: '0, or a size such as 64m or 1g' },
  /** Whether callers have budgets at all. */
  BUDGETS: { parse: z.enum(['on', 'off']).default('on'), form: 'on or off' },
  /** Where several processes count together what callers have left; unset, each counts for itself. */
  VALKEY_URL: {
    parse: z.url({ protocol: /^(valkey|redis)s?$/ }).optional(),
    form: 'an address like valkey://127.0.0.1:6379',
  },
  /** Where a Neo4j 5.26 of your own answers; unset, Habeas starts a local one. */
  NEO4J_URI: {
    parse: z.url({ protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/ }).optional(),
    form: 'an address like neo4j://127.0.0.1:7687',
  },
  /** The user of that Neo4j. */
  NEO4J_USER: { parse: text.optional(), form: 'a name' },
  /** The password of that user. */
  NEO4J_PASSWORD: { parse: text.optional(), form: 'a password' },
  /** The port of the local Neo4j, on 127.0.0.1. */
  NEO4J_PORT: { parse: port.default(7687), form: PORT_FORM },
  /** The memory that the local Neo4j works in. */
  NEO4J_HEAP: { parse: heap.default('512m'), form: 'a size such as 512m or 2g' },
  /** The memory in which the local Neo4j keeps its files. */
  NEO4J_PAGE_CACHE: { parse: cache.default('64m'), form: 'a size such as 64m or 1g' },
  /** The folder of what this installation keeps: the local Neo4j with its password, the pepper of keys, the ledger of take-downs. */
  HABEAS_HOME: { parse: text.default(join(__dirname, '..', '.habeas')), form: 'a folder' },
  /** The folder of the Java that runs the local Neo4j; unset, the `java` on the PATH. */
  JAVA_HOME: { parse: text.optional(), form: 'a folder' },
} as const;

/** The names of all settings. */
export const SETTINGS: string[] = Object.keys(settings);

/** What the settings ask for. */
export interface Config {
  /** The port of the page and the API. */
  port: number;
  /** The address to listen on. */
  host: string;
  /** Whose pages may ask from a browser. */
  origins: Origins;
  /** How many proxies, or which, are believed; undefined believes none. */
  trustProxy: number | string[] | undefined;
  /** In ms: how long a stop is announced before the port closes. */
  lead: number;
  /** The file that keeps what was taken down. */
  ledger: string;
  /** The manifest of documents that are answered by their hash, and whether no others are. */
  trusted: { file: string | undefined; only: boolean };
  /** In bytes: how many answers are kept. */
  cache: number;
  /** Whether callers have budgets, and the Valkey or Redis to count in; undefined counts in this process. */
  budgets: { isOn: boolean; valkey: string | undefined };
  /** What API keys are checked with, or the file that has it, and the installation that they are for. */
  keys: { pepper: string | undefined; pepperFile: string; environment: string };
  /** The Neo4j to use; undefined asks for a local one. */
  neo4j: Target | undefined;
  /** What a local Neo4j is started with: folders, port, memory. */
  local: { home: string; jars: string; port: number; heap: string; pageCache: string; javaHome: string | undefined };
}

type Environment = Record<string, string | undefined>;

/** Reads every setting; a StartError names the first one that cannot be used, and never shows its value. */
export function readConfig(env: Environment): Config {
  const home = resolve(setting(env, 'HABEAS_HOME'));
  return {
    port: setting(env, 'PORT'),
    host: setting(env, 'HOST'),
    origins: setting(env, 'CORS_ORIGINS'),
    trustProxy: setting(env, 'TRUST_PROXY'),
    lead: setting(env, 'STOP_DELAY') * 1_000,
    ledger: join(home, 'takedowns.ndjson'),
    trusted: { file: setting(env, 'TRUSTED_DOCUMENTS'), only: setting(env, 'TRUSTED_ONLY') },
    cache: setting(env, 'ANSWER_CACHE'),
    budgets: { isOn: setting(env, 'BUDGETS') === 'on', valkey: setting(env, 'VALKEY_URL') },
    keys: {
      pepper: setting(env, 'KEY_PEPPER'),
      pepperFile: join(home, 'pepper'),
      environment: setting(env, 'KEY_ENVIRONMENT'),
    },
    neo4j: given(env),
    local: {
      home: join(home, 'neo4j'),
      jars: join(home, 'jars'),
      port: setting(env, 'NEO4J_PORT'),
      heap: setting(env, 'NEO4J_HEAP'),
      pageCache: setting(env, 'NEO4J_PAGE_CACHE'),
      javaHome: setting(env, 'JAVA_HOME'),
    },
  };
}

type Value<Name extends keyof typeof settings> = z.infer<(typeof settings)[Name]['parse']>;

function setting<Name extends keyof typeof settings>(env: Environment, name: Name): Value<Name> {
  const { parse, form } = settings[name];
  const { success, data } = parse.safeParse(env[name] || undefined);
  if (!success) throw new StartError(`${name} is not usable: set it to ${form}, or unset it.`);
  return data as Value<Name>;
}

function given(env: Environment): Target | undefined {
  const [uri, user, password] = [setting(env, 'NEO4J_URI'), setting(env, 'NEO4J_USER'), setting(env, 'NEO4J_PASSWORD')];
  if (uri && user && password) return { uri, user, password };
  if (!uri && !user && !password) return undefined;
  const missing = !uri ? 'NEO4J_URI' : !user ? 'NEO4J_USER' : 'NEO4J_PASSWORD';
  throw new StartError(
    `${missing} is not set, but others of NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD are: set all three, or none for a local Neo4j.`,
  );
}
