// Lints every statement that reaches Neo4j: each step as the compiler writes it, and the files that are statements as they stand.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { lintCypherQuery } = require('@neo4j-cypher/language-support');
const { cypherFile } = require('../dist/cypher.js');
const { nouns } = require('../dist/graph/nouns.js');
const { compile } = require('../dist/read/compile.js');
const { FACT_TYPES } = require('../dist/write/relation.js');

/** What may stand in the graph: a label or a relationship of another name is a slip of the pen. */
const model = {
  labels: words(`Entity Person Organisation Prison Event Unknown Name Name0 Name1 Name2 Source Source0 Source1 Source2
    Statement Figure Change Revision ApiKey ApiKeys Audit AuditEntry`),
  relationshipTypes: [
    ...FACT_TYPES,
    ...words('PART_OF NAMED PUBLISHED_BY REPORTED_BY ABOUT ASSERTED_BY CITES SUPERSEDED_BY'),
  ],
};

/** A step is compiled for the highest level, whose text is the longest. */
const steps = Object.values(nouns)
  .flatMap((noun) => Object.values(noun.steps ?? {}).flat())
  .flatMap((step) => [step, step.given ?? []].flat());
const compiled = new Map(steps.map((step) => [compile(step, 2, true), step.cypher]));
const walked = new Set([...compiled.values(), ...steps.flatMap(({ counted }) => counted?.cypher ?? [])]);
/** RELATION and NOUN stand for one relationship and one label of several. */
const statementIn = (name) =>
  cypherFile(name).replaceAll('RELATION', 'DETAINED_AT').replaceAll('NOUN', 'Person').replaceAll('@level', '2');
const written = readdirSync('cypher', { recursive: true })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.slice(0, -'.cypher'.length).replaceAll('\\', '/'))
  .filter((name) => !walked.has(name))
  .map((name) => [statementIn(name), name]);

const faults = new Set([...compiled, ...written].flatMap(([text, name]) => lint(text, name)));
for (const fault of faults) console.error(fault);
if (faults.size > 0) process.exitCode = 1;

function words(text) {
  return text.split(/\s+/);
}

function lint(text, name) {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter, {}]));
  const diagnostics = lintCypherQuery(text, { ...model, parameters }, false);
  return diagnostics.map(({ message, range }) => {
    const line = text.split('\n')[range.start.line].trim();
    return `cypher/${name}.cypher: ${message}\n    ${line}`;
  });
}
