const fragments: Record<string, string> = {
  Named: 'fragment Named on Entity { __typename id name }',
  When: 'fragment When on Period { start { notBefore notAfter } end { notBefore notAfter } state lastKnown }',
  Published: 'fragment Published on Source { id title subject url publishedOn publisher { ... on Entity { name } } }',
  Claim: `fragment Claim on Statement {
  id
  stance
  confidence
  assertedBy { ... on Entity { id name } }
  citations { source { ...Published } }
}`,
  Said: `fragment Said on Fact {
  statements(states: [ACCEPTED], first: 5) {
    nodes { ...Claim }
    pageInfo { hasNextPage }
  }
}`,
  Ends: `fragment Ends on Fact {
  period { ...When }
  ... on Detention { from: person { ...Named } prison { ...Named } }
  ... on Release { from: person { ...Named } to: event { ...Named } }
  ... on Post { role from: holder { ...Named } to: at { ...Named } }
  ... on Kinship { kind from: person { ...Named } to: relative { ...Named } }
  ... on Operation { from: operator { ...Named } to: prison { ...Named } }
  ... on Participation { part: role from: participant { ...Named } to: event { ...Named } }
}`,
  Counted: `fragment Counted on Figure {
  id
  kind
  comparator
  count
  upTo
  population
  period { ...When }
  assertedBy { ... on Entity { id name } }
  citations { source { ...Published } }
  supersededBy { id }
  note
}`,
};

/** A document with the fragments that it names, and those that they name. */
export function withFragments(document: string): string {
  const used = new Set<string>();
  const look = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      if (name in fragments && !used.has(name)) {
        used.add(name);
        look(String(fragments[name]));
      }
    }
  };
  look(document);
  return `${[document.trim(), ...[...used].map((name) => fragments[name])].join('\n\n')}\n`;
}
