import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysCommand } from '../../src/apiKey/command';
import { optionsOf } from '../../src/apiKey/options';
import { keysOf } from '../../src/apiKey/pepper';
import { parseKeyText } from '../../src/apiKey/text';
import { readConfig } from '../../src/config';
import { graphForEachTest } from '../support/graph';
import { KEYS } from '../support/keys';
import { testTarget } from '../support/neo4j';
import { endPrograms, startProgram } from '../support/program';

const graph = graphForEachTest();
const command = (words: string) => keysCommand({ ...KEYS, db: graph.db }, optionsOf(words.split(' ')));
afterAll(endPrograms);

test('a key is made, listed, replaced, revoked, and each of it is in the audit log', async () => {
  const made = await command('create --owner Foro --scopes read:partner,read:restricted --purpose mirror');
  const { id, key, expires, created } = made.data as Record<string, string>;
  expect(parseKeyText(String(key))?.id).toBe(id);
  expect(made.lines.at(-1)).toBe(key);
  expect(Date.parse(String(expires)) - Date.parse(String(created))).toBe(90 * 86_400_000);
  const next = (await command(`rotate ${id} --overlap 2`)).data as Record<string, string>;
  expect(next).toMatchObject({ owner: 'Foro', purpose: 'mirror', scopes: ['read:partner', 'read:restricted'] });
  await command(`revoke ${next.id}`);
  await command(`revoke ${next.id}`);
  const { data, lines } = await command('list --json');
  expect(data).toMatchObject([
    { id: next.id, state: 'REVOKED', replacedBy: null },
    { id, state: 'REPLACED', replacedBy: next.id },
  ]);
  expect(lines.join()).toContain('REVOKED  Foro (mirror)  read:partner,read:restricted');
  expect((await command('audit')).lines[0]).toBe('The audit log is whole: 4 entries.');
  const acts = await graph.db.read('MATCH (e:AuditEntry) RETURN e.act, e.actor, e.targets ORDER BY e.number', {});
  expect(acts).toEqual([
    ['KEY_CREATED', 'command', [id]],
    ['KEY_ROTATED', 'command', [id]],
    ['KEY_REVOKED', 'command', [next.id]],
    ['KEY_REVOKED', 'command', [next.id]],
  ]);
});

test('a key that is not active is not replaced, and a key that is not there not revoked', async () => {
  const { id } = (await command('create --owner A --scopes admin')).data as Record<string, string>;
  await command(`revoke ${id}`);
  await expect(command(`rotate ${id}`)).rejects.toThrow('No active key has this id');
  await expect(command('revoke 00000000000')).rejects.toThrow('No key has this id');
});

test('nothing by which a key could be used is in the graph', async () => {
  const { key } = (await command('create --owner A --scopes read:partner')).data as Record<string, string>;
  const nodes = JSON.stringify(await graph.db.read('MATCH (node) RETURN properties(node)', {}));
  expect(nodes).not.toContain(String(key).split('_')[3]);
  expect(nodes).toContain(String(key).split('_')[2]);
});

test('a fault of the audit log is told, and the command fails', async () => {
  await command('create --owner A --scopes admin');
  await graph.db.write((run) => run("MATCH (e:AuditEntry) SET e.actor = 'nobody'"));
  expect(await command('audit')).toMatchObject({
    isWell: false,
    lines: [expect.stringContaining('Entry 1'), 'Seal: '],
  });
});

test.each([
  ['', 'The command is missing or none that there is'],
  ['make --owner A', 'The command is missing or none that there is'],
  ['create --owner A', 'The scopes are missing'],
  ['create --scopes admin', 'The owner is missing'],
  ['create --owner A --scopes everything', 'A scope is none that there is'],
  ['create --owner A --scopes admin --days 366', 'at most 365 days'],
  ['create --owner A --scopes admin --days 0', 'at least a day'],
  ['create --owner A --scopes admin --key secret', 'An option is none that there is'],
  ['create --owner', 'An option is none that there is, or lacks what'],
  ['create --owner A secret --scopes admin', 'Something stands behind create that it does not take'],
  ['create --owner A secret secret --scopes admin', 'There are more words than the command takes'],
  ['rotate 00000000000 --overlap 169', 'side by side for at most 168 hours'],
  ['rotate 00000000000 --overlap -1', 'An option is none that there is, or lacks what'],
  ['rotate 00000000000 --overlap=-1', 'side by side for at least 0 hours'],
  ['rotate 00000000000 --overlap secret', 'The overlap is no number'],
  ['rotate 00000000000 --days 5', 'Something stands behind rotate that it does not take'],
  ['revoke', 'The id is missing'],
  ['revoke hbs_live_secret', 'The id is none: write the 11 letters and digits'],
  ['list secret', 'Something stands behind list that it does not take'],
  ['audit --seal 0000', 'The seal is none: write the 64 digits'],
])('words that ask for nothing are told what is wrong, and then what would be right: %s', (words, sentence) => {
  const told = wrongIn(words);
  expect(told).toMatch(sentence);
  expect(told).toMatch(/^.*\.\nWrite one of\n {2}npm run keys -- create/);
  expect(told).not.toContain('secret');
});

function wrongIn(words: string): string {
  try {
    optionsOf(words.split(' ').filter(Boolean));
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('npm run keys prints one object for programs, and uses the pepper in the file of its home', async () => {
  const home = mkdtempSync(join(tmpdir(), 'habeas-keys-'));
  const { uri, user, password } = testTarget();
  const env = {
    HABEAS_HOME: home,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    KEY_ENVIRONMENT: 'trial',
  };
  const words = ['create', '--owner', 'Una ONG', '--scopes', 'read:partner', '--json'];
  const { code, output } = await startProgram(['npm', 'run', '--silent', 'keys', '--', ...words], { env }).ended;
  expect(code).toBe(0);
  const { id, key } = JSON.parse(output) as Record<string, string>;
  expect(parseKeyText(String(key))).toMatchObject({ environment: 'trial', id });
  expect(readFileSync(join(home, 'pepper'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  expect(keysOf(readConfig(env)).pepper).toEqual(keysOf(readConfig(env)).pepper);
  rmSync(home, { recursive: true });
}, 60_000);
