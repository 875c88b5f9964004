import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';

/** Words and signs of a document. */
export const MOST_TOKENS = 1_000;

/** How large a document may be, whatever it asks for; what it costs to answer is another limit. */
const MOST = { depth: 20, aliases: 50, directives: 50, operations: 10, variables: 50 } as const;

const ADVICE: Record<keyof typeof MOST, string> = {
  depth: 'levels of fields: ask in several questions',
  aliases: 'aliases: ask in several questions',
  directives: 'directives: leave out those that are not needed',
  operations: 'operations: send only those that you need',
  variables: 'variables: ask in several questions',
};

const COUNTED: Record<string, Exclude<keyof typeof MOST, 'depth'>> = {
  [Kind.DIRECTIVE]: 'directives',
  [Kind.OPERATION_DEFINITION]: 'operations',
  [Kind.VARIABLE_DEFINITION]: 'variables',
};

/** Refuses a document that is too large in one of these ways. It only ever reports: a rule that throws is answered with 500. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  return {
    Document: () => {
      const sizes = sizesOf(context);
      for (const name of Object.keys(MOST) as (keyof typeof MOST)[]) {
        if (sizes[name] <= MOST[name]) continue;
        const message = `This document has more than ${MOST[name]} ${ADVICE[name]}.`;
        context.reportError(new GraphQLError(message));
      }
      return undefined;
    },
  };
}

function sizesOf(context: ValidationContext): Record<keyof typeof MOST, number> {
  const sizes = { depth: depthOf(context), aliases: 0, directives: 0, operations: 0, variables: 0 };
  visit(context.getDocument(), {
    enter: (node) => {
      const name = node.kind === Kind.FIELD && node.alias ? 'aliases' : COUNTED[node.kind];
      if (name) sizes[name] += 1;
      return undefined;
    },
  });
  return sizes;
}

/** The deepest nesting of fields; a fragment counts where it is spread, and is looked at once. */
function depthOf(context: ValidationContext): number {
  const known = new Map<FragmentDefinitionNode, number>();
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) return 1 + below(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
        return ofFragment(context.getFragment(selection.name.value));
      }),
    );
  const ofFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0;
    // A fragment within itself is another rule's to refuse: here it must only not go on for ever.
    if (!known.has(fragment)) {
      known.set(fragment, 0);
      known.set(fragment, below(fragment.selectionSet));
    }
    return known.get(fragment) ?? 0;
  };
  return Math.max(
    0,
    ...context
      .getDocument()
      .definitions.map((definition) => ('selectionSet' in definition ? below(definition.selectionSet) : 0)),
  );
}
