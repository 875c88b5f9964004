import { getOperationAST, getVariableValues, parse } from 'graphql';
import { fragmentsOf } from '../../../src/graphql/fragments';
import { costOf } from '../../../src/limits/cost';
import type { Asked } from '../answer/ask';
import { schema } from './schema';

/** What the server will say that a question may cost, in points; undefined where it cannot be asked as it stands. */
export function pointsOf({ document, variables, operation: name }: Asked): number | undefined {
  try {
    const parsed = parse(document);
    const operation = getOperationAST(parsed, name);
    if (!operation) return undefined;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    return coerced && Math.ceil(costOf(schema, operation, fragmentsOf(parsed), coerced).points);
  } catch {
    return undefined;
  }
}
