import { useEffect, useState } from 'react';
import type { Answer, Asked } from '../answer/ask';
import { useBudget } from '../answer/budget';
import { useSpeech } from '../language/context';
import { MOST_POINTS } from './most';

/** What a question may cost, before it is asked; the server's own rule works it out, here. */
export function CostBefore({ asked }: { asked: Asked }) {
  const { words, number } = useSpeech();
  const [points, setPoints] = useState<number>();
  const budget = useBudget();
  const key = JSON.stringify(asked);
  useEffect(() => {
    const gone = new AbortController();
    const work = async () => {
      // Where it cannot be fetched, nothing is told.
      const found = await import('../schema/cost').catch(() => undefined);
      if (!gone.signal.aborted) setPoints(found?.pointsOf(JSON.parse(key) as Asked));
    };
    const later = setTimeout(() => void work(), 300);
    return () => {
      clearTimeout(later);
      gone.abort();
    };
  }, [key]);
  if (points === undefined) return null;
  return (
    <small className={points > Math.min(MOST_POINTS, budget?.remaining ?? MOST_POINTS) ? 'cost too-much' : 'cost'}>
      {words.cost.before(number(points), number(MOST_POINTS))}
      {budget && ` ${words.cost.left(number(budget.remaining))}`}
    </small>
  );
}

/** What the server says that an answer cost, and what is left to spend. */
export function CostAfter({ answer: { result, budget } }: { answer: Answer }) {
  const { words, number } = useSpeech();
  const { actual, requested } = result.extensions?.cost ?? {};
  const points = actual ?? requested;
  const parts = [
    ...(points === undefined ? [] : [words.cost.after(number(points))]),
    ...(budget ? [words.cost.left(number(budget.remaining))] : []),
    ...(budget?.reset === undefined || budget.reset < 2 ? [] : [words.cost.reset(number(budget.reset))]),
  ];
  return parts.length ? <small className="cost">{parts.join(' ')}</small> : null;
}
