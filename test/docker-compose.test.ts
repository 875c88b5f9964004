import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { SETTINGS } from '../src/config';
import { dockerCommand } from '../src/neo4j/docker';
import { neo4jSettings } from '../src/neo4j/settings';

const root = join(__dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Service {
  build?: string;
  environment: Record<string, string | null>;
  healthcheck: { test: string[] };
  mem_limit: string;
  volumes: string[];
}

const text = read('docker-compose.yml');
const compose = parse(text) as { services: { neo4j: Service; api: Service } };
const { neo4j, api } = compose.services;

/** The Compose Specification's own schema, as a linter of Compose files ships it. */
function specification(): object {
  const file = join(dirname(require.resolve('dclint/package.json')), 'schemas', 'compose.schema.json');
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as object), $schema: undefined };
}

/** What a container is told of settings, as `npm start` would tell it. */
function environmentOf(settings: Record<string, string>): Record<string, string> {
  const command = dockerCommand({ home: root, port: 7687, heap: '1m', pageCache: '1m', settings });
  const told = command.filter((_, at) => command[at - 1] === '--env').map((each) => each.split('='));
  return Object.fromEntries(told) as Record<string, string>;
}

describe('docker-compose.yml', () => {
  it('is valid by the Compose Specification', () => {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    const validate = ajv.compile(specification());
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...compose, services: { api: { ...api, helthcheck: {} } } })).toBe(false);
  });

  it('keeps the home of the API, without which no key is valid, in a volume that its user may write to', () => {
    expect(api.volumes).toContain('home:/habeas/.habeas');
    expect(read('Dockerfile')).toMatch(
      /RUN mkdir \.habeas && chown node \.habeas\nVOLUME \/habeas\/\.habeas\nUSER node/,
    );
  });

  it('sets and asks for nothing but settings that the configuration knows', () => {
    const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => String(name));
    expect(asked).toContain('NEO4J_PASSWORD');
    for (const name of [...asked, ...Object.keys(api.environment)]) expect(SETTINGS).toContain(name);
  });

  it('sets every setting or takes it from where it is run, but those of a local Neo4j and of the home', () => {
    const local = ['NEO4J_PORT', 'NEO4J_HEAP', 'NEO4J_PAGE_CACHE', 'JAVA_HOME', 'HABEAS_HOME'];
    expect(Object.keys(api.environment).sort()).toEqual(SETTINGS.filter((name) => !local.includes(name)).sort());
    const own = Object.entries(api.environment).filter(([, value]) => value !== null);
    expect(own.map(([name]) => name)).toEqual([
      ...['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'HOST', 'PORT', 'STOP_DELAY'],
    ]);
  });

  it('runs Neo4j 5.26 Community beside the API, both with a health check and a limit of memory', () => {
    expect(neo4j).toMatchObject({ image: 'neo4j:5.26-community' });
    for (const service of [neo4j, api]) {
      expect(service.healthcheck.test[0]).toBe('CMD');
      expect(service.mem_limit).toMatch(/^\d+m$/);
    }
    expect(api.healthcheck.test.join(' ')).toContain('/health/ready');
  });

  it('gives its Neo4j the settings of a local one, for its own memory; but HTTP, which the health check needs, stays inside', () => {
    const heap = String(neo4j.environment['NEO4J_server_memory_heap_max__size']);
    const pageCache = String(neo4j.environment['NEO4J_server_memory_pagecache_size']);
    const { 'server.http.enabled': http, ...settings } = neo4jSettings({ heap, pageCache });
    expect(http).toBe('false');
    expect(neo4j.healthcheck.test.join(' ')).toContain('http://127.0.0.1:7474');
    const own = { 'server.memory.heap.initial_size': heap, 'server.http.listen_address': '127.0.0.1:7474' };
    const { NEO4J_AUTH: _, ...environment } = neo4j.environment;
    const { NEO4J_server_bolt_advertised__address: __, ...expected } = environmentOf({ ...settings, ...own });
    expect(environment).toEqual(expected);
  });

  it('holds no password, not even a default', () => {
    const lines = text.split('\n').filter((line) => /^ +\w*(AUTH|PASSWORD|SECRET)\w*:/.test(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/: (neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('builds in one stage and runs as nobody special in another', () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD '));
  });

  it('copies nothing that .dockerignore leaves out', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) =>
      String(names).split(' '),
    );
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(new Set(kept)).toEqual(new Set(copied.map((name) => `!${name}`)));
  });
});
