import { useMemo } from 'react';
import { useSpeech } from '../../language/context';
import { Cut } from '../Cut';
import { Legend } from '../Legend';
import type { Thing } from '../rows';
import { useWidth } from '../width';
import { keysOf } from './keys';
import { layout } from './layout';
import { first, linksOf } from './links';
import { Picture } from './Picture';
import { Twin } from './Twin';

/** More are no picture any more. */
const MOST = 500;

/** Who is joined to whom, and by what. */
export default function Graph({ data }: { data: Thing }) {
  const { words, term } = useSpeech();
  const [box, width] = useWidth();
  const { all, links } = useMemo(() => {
    const all = linksOf(data);
    return { all, links: first(all, MOST) };
  }, [data]);
  const drawn = useMemo(() => (width ? layout(links, width) : undefined), [links, width]);
  return (
    <div ref={box}>
      <p className="hint">{words.graph.help}</p>
      <Cut most={MOST} all={all.nodes.length} />
      <Legend keys={keysOf(links, term)} />
      {drawn && <Picture drawn={drawn} links={links} />}
      <Twin links={links} />
    </div>
  );
}
