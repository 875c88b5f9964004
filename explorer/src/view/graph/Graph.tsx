import { useMemo } from 'react';
import { useSpeech } from '../../language/context';
import { Cut } from '../Cut';
import { Legend } from '../Legend';
import type { Thing } from '../rows';
import { Twin } from '../Twin';
import { useWidth } from '../width';
import { keysOf } from './keys';
import { layout } from './layout';
import { first, type Link, linksOf } from './links';
import { Picture } from './Picture';

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
  const names = new Map(links.nodes.map(({ id, name }) => [id, name]));
  const cellsOf = ({ source, relation, target }: Link) => [names.get(source), term(relation), names.get(target)];
  return (
    <div ref={box}>
      <p className="hint">{words.graph.help}</p>
      <Cut most={MOST} all={all.nodes.length} />
      <Legend keys={keysOf(links, term)} />
      {drawn && <Picture drawn={drawn} links={links} />}
      <Twin
        heads={[words.graph.from, words.graph.relation, words.graph.to]}
        lines={links.links.map((link) => ({ ...link, cells: cellsOf(link) }))}
      />
    </div>
  );
}
