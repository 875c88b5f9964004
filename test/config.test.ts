import { readConfig } from '../src/config';
import { StartError } from '../src/errors';

describe('the configuration', () => {
  it('asks for a local Neo4j with little memory when nothing is set', () => {
    const { neo4j, port, host, local } = readConfig({});
    expect({ neo4j, port, host }).toEqual({ neo4j: undefined, port: 4000, host: '127.0.0.1' });
    expect(local).toMatchObject({ port: 7687, heap: '512m', pageCache: '64m', javaHome: undefined });
    expect(local.home).toMatch(/\.habeas\/neo4j$/);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', HABEAS_HOME: '' })).toEqual(readConfig({}));
  });

  it('takes the Neo4j that is given', () => {
    const given = { NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'secret' };
    expect(readConfig(given).neo4j).toEqual({ uri: given.NEO4J_URI, user: 'neo4j', password: 'secret' });
  });

  it.each([
    ['PORT', 'banana', 'PORT is not usable: set it to a whole number from 1 to 65535, or unset it.'],
    ['PORT', '4000.5', 'PORT is not usable: set it to a whole number from 1 to 65535, or unset it.'],
    ['PORT', '65536', 'PORT is not usable: set it to a whole number from 1 to 65535, or unset it.'],
    ['NEO4J_PORT', '-1', 'NEO4J_PORT is not usable: set it to a whole number from 1 to 65535, or unset it.'],
    ['HOST', 'not a host', 'HOST is not usable: set it to an address or a host name, or unset it.'],
    ['NEO4J_HEAP', 'lots', 'NEO4J_HEAP is not usable: set it to a size such as 512m or 2g, or unset it.'],
    ['NEO4J_HEAP', '10m', 'NEO4J_HEAP is not usable: set it to a size such as 512m or 2g, or unset it.'],
    ['NEO4J_PAGE_CACHE', '64', 'NEO4J_PAGE_CACHE is not usable: set it to a size such as 64m or 1g, or unset it.'],
    [
      'NEO4J_URI',
      'http://graph.example',
      'NEO4J_URI is not usable: set it to an address like neo4j://127.0.0.1:7687, or unset it.',
    ],
  ])('says what %s may be when it is %s', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(new StartError(message));
  });

  it.each(['localhost', '0.0.0.0', '::1', 'habeas.example'])('listens on %s', (HOST) => {
    expect(readConfig({ HOST }).host).toBe(HOST);
  });

  it('reads how much room there is for answers', () => {
    const room = (ANSWER_CACHE: string) => readConfig({ ANSWER_CACHE }).cache;
    expect(['', '0', '1m', '2G'].map(room)).toEqual([64 * 1_024 ** 2, 0, 1_024 ** 2, 2 * 1_024 ** 3]);
    expect(() => room('64')).toThrow('ANSWER_CACHE is not usable: set it to 0, or a size such as 64m or 1g');
  });

  it('reads whose pages and which proxies are let, and believes no proxy unless told', () => {
    expect(readConfig({})).toMatchObject({ origins: '*', trustProxy: undefined, lead: 1_000 });
    expect(readConfig({ CORS_ORIGINS: 'none' }).origins).toEqual([]);
    const origins = ['https://news.example', 'http://localhost:3000'];
    expect(readConfig({ CORS_ORIGINS: origins.join(', ') }).origins).toEqual(origins);
    expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(readConfig({ TRUST_PROXY: '10.0.0.1,10.1.0.0/16' }).trustProxy).toEqual(['10.0.0.1', '10.1.0.0/16']);
    expect(readConfig({ STOP_DELAY: '0' }).lead).toBe(0);
  });

  it.each([
    ['CORS_ORIGINS', 'https://news.example/page'],
    ['CORS_ORIGINS', '*, https://news.example'],
    ['TRUST_PROXY', 'true'],
    ['STOP_DELAY', '-1'],
  ])('refuses %s as %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name} is not usable: set it to `);
  });

  it('wants all three of the settings that name a Neo4j, or none', () => {
    expect(() => readConfig({ NEO4J_PASSWORD: 'secret' })).toThrow(/^NEO4J_URI is not set, but others of/);
    const uri = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_USER: 'neo4j' };
    expect(() => readConfig(uri)).toThrow(/^NEO4J_PASSWORD is not set, but others of/);
  });

  it('never shows a value, which may be a secret', () => {
    expect(() => readConfig({ NEO4J_URI: 'my-secret' })).not.toThrow(/my-secret/);
    expect(() => readConfig({ NEO4J_PASSWORD: 'my-secret' })).not.toThrow(/my-secret/);
  });
});
