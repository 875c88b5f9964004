import { detentionsOf, personsPage } from './cypher';
import type { Question } from './question';

const PAGES = Array.from({ length: 10 }, (_, i) => i);
const PAGE =
  'nodes { id name detentions(first: 2) { nodes { id status period { start { notBefore notAfter } } prison { id name } } } }';

export const thousand: Question = {
  name: '1,000 persons with detentions in ten pages',
  document: `query (${PAGES.map((i) => `$after${i}: String`).join(', ')}) {
${PAGES.map((i) => `  p${i}: persons(first: 100, after: $after${i}) { ${PAGE} }`).join('\n')}
}`,
  cypher: personsPage(1_000, `{id: person.id, name: person.name0, detentions: {nodes: ${detentionsOf('person', 2)}}}`),
  data: (rows) => Object.fromEntries(PAGES.map((i) => [`p${i}`, { nodes: rows.slice(i * 100, (i + 1) * 100) }])),
  vary: ({ hundreds }) => ({
    variables: Object.fromEntries(hundreds.flatMap(({ cursor }, i) => (cursor ? [[`after${i}`, cursor]] : []))),
    parameters: { after: '' },
  }),
};
