import { useSpeech } from '../language/context';

/** Says of a picture that it does not show everything. */
export function Cut({ most, all }: { most: number; all: number }) {
  const { words, number } = useSpeech();
  if (all <= most) return null;
  return (
    <p className="hint" role="note">
      {words.graph.hint(number(most), number(all))}
    </p>
  );
}
