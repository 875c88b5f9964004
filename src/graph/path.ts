import { badInput } from '../errors';
import type { Arguments, Noun, Row, Step } from '../read/noun';
import { kinships } from './kinship';
import { entityById, factById } from './node';

const LONGEST_PATH = 6;
const symmetric = ['SIBLING_OF', 'SPOUSE_OF'];
const relations = [
  ...kinships,
  'HEADS',
  'DEPUTY_HEADS',
  'MEMBER_OF',
  'OPERATES',
  'DETAINED_AT',
  'RELEASED_ON',
  'INVOLVED_IN',
];

type Found = [stops: string[], hops: [fact: string, relation: string, against: boolean, mirror: boolean | null][]];

/** How far walks go: to look further than was asked takes many times as long. */
const LENGTHS = [2, 4, LONGEST_PATH];

export const pathsBetween: readonly Step[] = LENGTHS.map((within) => ({
  cypher: 'path/shortest',
  within,
  columns: { properties: ['paths'] },
  many: 'one',
  ask: (_, args) => {
    const maxLength = lengthOf(args);
    if (LENGTHS.find((length) => maxLength <= length) !== within) return null;
    return { ...args, maxLength, relations: walked(args), kinships };
  },
  value: ({ paths }) => (paths as Found[]).map(pathOf),
}));

function lengthOf({ maxLength = 4 }: Arguments): number {
  const length = (maxLength ?? 4) as number;
  if (length < 1 || length > LONGEST_PATH)
    throw badInput(`A path has 1 to ${LONGEST_PATH} hops: set maxLength within that.`);
  return length;
}

/** The relationships to walk for the relations asked for: parents are kept from the child's side too. */
function walked({ relations: asked }: Arguments): string[] {
  if (!asked) return relations;
  return (asked as string[]).flatMap((relation) => (relation === 'PARENT_OF' ? [relation, 'CHILD_OF'] : [relation]));
}

function pathOf([stops, hops]: Found): Row {
  return {
    length: hops.length,
    hops: hops.map(([fact, relation, against, mirror], i) => ({
      from: stops[i],
      to: stops[i + 1],
      fact,
      relation: relation === 'CHILD_OF' ? 'PARENT_OF' : relation,
      reversed: !symmetric.includes(relation) && (kinships.includes(relation) ? mirror === true : against),
    })),
  };
}

export const hop: Noun = {
  steps: { from: entityById('from'), to: entityById('to'), fact: factById('fact') },
};
