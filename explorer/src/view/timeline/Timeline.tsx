import { useEffect, useRef } from 'react';
import { useSpeech } from '../../language/context';
import { Cut } from '../Cut';
import { Legend } from '../Legend';
import { periodText } from '../period';
import type { Thing } from '../rows';
import { Twin } from '../Twin';
import { useWidth } from '../width';
import { draw } from './draw';
import { factsOf, withoutCommon } from './facts';
import { labelOf } from './label';

/** So many rows are still a picture. */
const MOST = 200;

/** Facts in the order of time: what is uncertain is drawn so, and what has no known end stays open. */
export default function Timeline({ data }: { data: Thing }) {
  const speech = useSpeech();
  const { words, number, term } = speech;
  const [box, width] = useWidth();
  const place = useRef<HTMLDivElement>(null);
  const all = withoutCommon(factsOf(data));
  const dated = all.filter(({ from }) => from !== null).sort((a, b) => String(a.from).localeCompare(String(b.from)));
  const facts = dated.slice(0, MOST);
  const key = JSON.stringify([facts.map(({ evidence: _, ...drawn }) => drawn), width, speech.language]);
  useEffect(() => {
    if (!width || !facts.length) return undefined;
    const picture = draw(facts, width, speech);
    place.current?.replaceChildren(picture);
    return () => picture.remove();
    // The key holds all that is drawn.
  }, [key]);
  return (
    <div ref={box}>
      <Legend
        keys={[
          { is: 'certain', shape: 'bar', text: words.timeline.certain },
          { is: 'possible', shape: 'bar', text: words.timeline.uncertain },
          { is: 'open', shape: 'line', text: words.timeline.open },
          { is: 'disputed', shape: 'bar', text: term('DISPUTED') },
        ]}
      />
      <Cut most={MOST} all={dated.length} />
      <div ref={place} className="drawing" />
      {all.length > dated.length && (
        <p className="hint" role="note">
          {words.timeline.noDate(number(all.length - dated.length))}
        </p>
      )}
      <Twin
        heads={[words.timeline.what, words.timeline.when]}
        lines={all.map((fact) => ({ ...fact, cells: [labelOf(fact, speech), periodText(fact.period, speech)] }))}
      />
    </div>
  );
}
