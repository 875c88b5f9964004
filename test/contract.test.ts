import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema as parseSchema } from 'graphql';
import { schemaFor } from '../src/graphql/schema';
import { ask } from './support/ask';

interface Recorded {
  variables: Record<string, unknown>;
  data?: Record<string, unknown>;
  errorCodes?: string[];
}

const read = (file: string) => readFileSync(join(__dirname, 'contract', file), 'utf8');
const documents = readdirSync(join(__dirname, 'contract'))
  .filter((file) => /^\d\d-.*\.graphql$/.test(file))
  .map((file) => file.replace('.graphql', ''));

describe('the contract', () => {
  it('is contained in the schema: nothing is renamed, removed or tightened', async () => {
    const changes = await diff(parseSchema(read('schema.graphql')), schemaFor(0));
    const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
    expect(breaking.map((change) => change.message)).toEqual([]);
    const removed = changes.filter((change) => String(change.type).endsWith('_REMOVED'));
    expect(removed.map((change) => change.message)).toEqual([]);
  });

  it('has thirteen documents', () => {
    expect(documents).toHaveLength(13);
  });

  it.each(documents)('is kept by the answer to %s', async (name) => {
    const { variables, data, errorCodes } = JSON.parse(read(`${name}.json`)) as Recorded;
    const answer = await ask(read(`${name}.graphql`), await resolved(variables));
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(errorCodes);
    if (!errorCodes) expect(answer.data).toEqual(data);
  });
});

/** The variables, with the id of the first hit of a search for each `{"$idOf": NAME}`. */
async function resolved(variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  const given = Object.entries(variables).map(async ([key, value]) => [key, await idOf(value)] as const);
  return Object.fromEntries(await Promise.all(given));
}

async function idOf(value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null || !('$idOf' in value)) return value;
  const { data } = await ask('query ($name: String!) { search(text: $name, first: 1) { nodes { entity { id } } } }', {
    name: value.$idOf,
  });
  const { search } = data as { search: { nodes: { entity: { id: string } }[] } };
  return search.nodes[0]?.entity.id;
}
