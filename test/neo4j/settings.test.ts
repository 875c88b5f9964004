import { megabytes, neo4jSettings } from '../../src/neo4j/settings';

describe("Neo4j's settings", () => {
  it.each([
    ['512m', 512],
    ['2g', 2048],
    ['1G', 1024],
  ])('know that %s is %i MB', (size, expected) => expect(megabytes(size)).toBe(expected));

  it('let no transaction have all of the heap', () => {
    expect(neo4jSettings({ heap: '1g', pageCache: '64m' })).toMatchObject({
      'db.memory.transaction.max': '512m',
      'dbms.memory.transaction.total.max': '768m',
    });
  });
});
