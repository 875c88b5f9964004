import { buildASTSchema, parse } from 'graphql';

const files = import.meta.glob<string>('../../../schema/*.graphql', { query: '?raw', import: 'default', eager: true });

/** What the server describes, built in: the page need not ask for it. */
export const schema = buildASTSchema(parse(Object.values(files).join('\n')));
