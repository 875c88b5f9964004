const graphql = require('@graphql-eslint/eslint-plugin');
const { defineConfig } = require('eslint/config');
const typescript = require('typescript-eslint');

const driver = { name: 'neo4j-driver', message: 'Only src/db.ts talks to Neo4j: take a Db as an argument.' };
const processes = ['process', 'node:process'].map((name) => ({ name, message: 'process is here without an import.' }));
const environment = { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' };
const setting = {
  selector: "MemberExpression > MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/config.ts reads the environment: hand it over whole.',
};
const sideEffect = {
  selector:
    'Program > :matches(ExpressionStatement:not([directive]), [type=/^(If|For|ForOf|ForIn|While|Try|Switch|Block)Statement$/])',
  message: 'Only src/main.ts does something when it is loaded.',
};
/** docs/decisions/0011 tells why. */
const held = 'V8 makes this function for long: it keeps what it can see until a full collection of garbage.';
const heldFunctions = [
  {
    selector: ":function AssignmentExpression[left.type='MemberExpression'][right.type=/Function/]",
    message: `${held} Give it a name first, or put it into a class or where the object is written.`,
  },
  {
    selector: ':function ObjectExpression > Property[kind=/^[gs]et$/]',
    message: `${held} Put it into a class, or make it a method.`,
  },
];

module.exports = defineConfig(
  { ignores: ['dist/', 'explorer/dist/', 'src/generated/', 'client/', 'test/contract/', '.habeas/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylistic],
    languageOptions: {
      parserOptions: { project: ['./test/tsconfig.json', './explorer/tsconfig.json'], tsconfigRootDir: __dirname },
    },
    rules: {
      complexity: ['error', 15],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 5],
      'no-restricted-imports': ['error', { paths: [driver, ...processes] }],
      'no-restricted-properties': ['error', environment],
      'no-restricted-syntax': ['error', sideEffect, ...heldFunctions],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: {
      complexity: ['error', 15],
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'no-unused-vars': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/db.ts', 'test/support/profile.ts', 'test/support/bareDriver.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['src/main.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': ['error', setting], 'no-console': 'off' },
  },
  {
    files: ['bench/**/*.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  { files: ['explorer/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', sideEffect] } },
  // A component is markup for the most part; what a page loads does what it is loaded for.
  { files: ['explorer/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 60, skipComments: true }] } },
  { files: ['explorer/src/main.tsx', 'explorer/src/query/workers.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['bench/**/main.ts'], rules: { 'no-restricted-syntax': ['error', setting] } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 150, skipComments: true }],
      'no-console': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      'max-lines': ['error', 250],
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
    },
  },
);
