import { chance } from '../chance';
import { requestOf } from '../contestants/overHttp';
import { largestPrison } from '../questions/largestPrison';
import { personById } from '../questions/personById';
import { personsNested } from '../questions/personsNested';
import type { Question, Sample } from '../questions/question';
import { search } from '../questions/search';

/** What is asked, and which part of the requests asks it. */
const MIX: readonly (readonly [question: Question, part: number])[] = [
  [personById, 0.6],
  [personsNested, 0.25],
  [search, 0.1],
  [largestPrison, 0.05],
];
export const questions: readonly Question[] = MIX.map(([question]) => question);

/** So many ways to ask each are made before. */
const WAYS = 200;
/** Keeps these draws apart from others. */
const SALT = 90;

/** A request as bytes, and what it asks. */
export interface Ask {
  question: string;
  bytes: Buffer;
}

/** The nth question of the mix: the same in every run. */
export function drawn(n: number): Question {
  let left = chance(n, SALT);
  const [question] = MIX.find(([, part]) => (left -= part) < 0) ?? [personById];
  return question;
}

/** Makes all requests; gives the nth. */
export function requests(sample: Sample): (n: number) => Ask {
  const made = new Map(
    questions.map((question) => [
      question,
      Array.from({ length: WAYS }, (_, n) => requestOf(question, question.vary(sample, n))),
    ]),
  );
  return (n) => {
    const question = drawn(n);
    return { question: question.name, bytes: made.get(question)?.[n % WAYS] as Buffer };
  };
}
