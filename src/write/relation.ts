/** The labels of entities. */
export const NOUNS = ['Person', 'Organisation', 'Prison', 'Event'] as const;
export type Noun = (typeof NOUNS)[number];

/** How a relation of statements is kept: what it may join, and the relationship that it makes. */
interface Shape {
  subject: readonly Noun[];
  /** Empty where the relation has no object. */
  object: readonly Noun[];
  /** Whether it makes a relationship; else the statement is about its subject. */
  fact: boolean;
  /** The relationship kept in the other direction, for kinships. */
  mirror?: 'SIBLING_OF' | 'SPOUSE_OF' | 'RELATIVE_OF' | 'CHILD_OF';
  /** Whether either end may come first. */
  symmetric?: boolean;
}

const PERSON = ['Person'] as const;
const EVENT = ['Event'] as const;
const PLACE = ['Organisation', 'Prison'] as const;

/** Every relation that a statement may name. */
export const RELATIONS = {
  SIBLING_OF: { subject: PERSON, object: PERSON, fact: true, mirror: 'SIBLING_OF', symmetric: true },
  SPOUSE_OF: { subject: PERSON, object: PERSON, fact: true, mirror: 'SPOUSE_OF', symmetric: true },
  RELATIVE_OF: { subject: PERSON, object: PERSON, fact: true, mirror: 'RELATIVE_OF' },
  PARENT_OF: { subject: PERSON, object: PERSON, fact: true, mirror: 'CHILD_OF' },
  HEADS: { subject: PERSON, object: PLACE, fact: true },
  DEPUTY_HEADS: { subject: PERSON, object: PLACE, fact: true },
  MEMBER_OF: { subject: PERSON, object: ['Organisation'], fact: true },
  OPERATES: { subject: ['Organisation'], object: ['Prison'], fact: true },
  DETAINED_AT: { subject: PERSON, object: ['Prison'], fact: true },
  RELEASED_ON: { subject: PERSON, object: EVENT, fact: true },
  INVOLVED_IN: { subject: ['Person', 'Organisation'], object: EVENT, fact: true },
  CARRIES_OUT: { subject: EVENT, object: EVENT, fact: true },
  HAPPENED_ON: { subject: EVENT, object: [], fact: false },
  IN_CUSTODY: { subject: PERSON, object: [], fact: false },
  SAYS: { subject: NOUNS, object: [], fact: false },
} as const satisfies Record<string, Shape>;

export type Relation = keyof typeof RELATIONS;

/** A relation that makes a relationship, or the other direction of one. */
export type FactType =
  { [Each in Relation]: (typeof RELATIONS)[Each]['fact'] extends true ? Each : never }[Relation] | 'CHILD_OF';

const facts = Object.entries<Shape>(RELATIONS).filter(([, { fact }]) => fact) as [FactType, Shape][];

/** The types of relationships that are facts. */
export const FACT_TYPES: readonly FactType[] = [
  ...new Set(facts.flatMap(([type, { mirror }]) => [type, mirror ?? type])),
];

/** The type that is kept in the other direction; undefined where a fact has one direction. */
export function mirrorOf(type: FactType): FactType | undefined {
  return facts.find(([, { mirror }]) => mirror === type)?.[0] ?? facts.find(([each]) => each === type)?.[1].mirror;
}

/** The posts, which make their holders officials where they are in a public body. */
export const POSTS: readonly string[] = ['HEADS', 'DEPUTY_HEADS', 'MEMBER_OF'];

/** The kinds of organisation in which a post makes an official. */
export const PUBLIC_BODIES: readonly string[] = [
  ...['GOVERNMENT', 'MINISTRY', 'LEGISLATURE', 'COURT', 'SECURITY_FORCE', 'PUBLIC_BODY'],
];

/** How a relation is kept. */
export function shapeOf(relation: Relation): Shape {
  return RELATIONS[relation];
}

/** Relationship types cannot be parameters: the files name RELATION, and this puts one of the closed set in its place. */
export function withType(cypher: string, type: FactType): string {
  return cypher.replaceAll('RELATION', type);
}
