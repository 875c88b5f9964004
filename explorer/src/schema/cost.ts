import { type FragmentDefinitionNode, getOperationAST, getVariableValues, Kind, parse } from 'graphql';
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
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const each of parsed.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
    return coerced && Math.ceil(costOf(schema, operation, fragments, coerced).points);
  } catch {
    return undefined;
  }
}
