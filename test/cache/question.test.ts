import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What tells Neo4j's clock. */
const CLOCK = /\b(date|datetime|localdatetime|time|localtime|timestamp)(\.\w+)?\(\s*\)/i;

test('no statement asks the clock, so that an answer is true for as long as the graph stays as it is', () => {
  const folder = join(__dirname, '..', '..', 'cypher');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));
  expect(files.filter((file) => CLOCK.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  expect('RETURN date()').toMatch(CLOCK);
});
