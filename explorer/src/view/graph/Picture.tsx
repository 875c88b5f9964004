import { useRef, useState } from 'react';
import { useSpeech } from '../../language/context';
import type { Drawn, Joined } from './layout';
import type { Link, Links } from './links';
import { next } from './next';

/** So many links can all say what they are. */
const FEW = 24;

const touches = ({ source, target }: Joined, id: string | undefined) => source.id === id || target.id === id;

/** The picture: its names are a list that one walks with the arrow keys. */
export function Picture({ drawn, links }: { drawn: Drawn; links: Links }) {
  const { words, term } = useSpeech();
  const [place, setPlace] = useState(0);
  const [on, setOn] = useState(false);
  const picture = useRef<SVGSVGElement>(null);
  const { nodes, width, height } = drawn;
  // Another answer may have fewer names.
  const at = Math.min(place, nodes.length - 1);
  const chosen = on ? nodes[at]?.id : undefined;
  const isNear = (id: string) =>
    !on || id === chosen || drawn.links.some((link) => touches(link, id) && touches(link, chosen));
  const onKeyDown = (event: React.KeyboardEvent) => {
    const to = next(nodes, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    picture.current?.querySelectorAll<SVGGElement>('[role=listitem]')[to]?.focus();
  };
  const onFocus = (i: number) => {
    setPlace(i);
    setOn(true);
  };
  return (
    <svg ref={picture} className="picture graph" viewBox={`0 0 ${width} ${height}`} {...{ width, height }}>
      <g aria-hidden="true">
        {drawn.links.map((link, i) => (
          <Line key={i} link={link} isNear={!on || touches(link, chosen)} isNamed={on || drawn.links.length <= FEW} />
        ))}
      </g>
      <g role="list" aria-label={words.views.graph} onKeyDown={onKeyDown} onBlur={() => setOn(false)}>
        {nodes.map(({ id, name, sort, x, y }, i) => (
          <g
            key={id}
            role="listitem"
            tabIndex={i === at ? 0 : -1}
            aria-label={`${name}, ${term(sort)}. ${joinedTo(id, links, term) || words.graph.alone}`}
            className={`node ${sort} ${isNear(id) ? '' : 'dim'}`}
            transform={`translate(${x} ${y})`}
            onFocus={() => onFocus(i)}
          >
            <circle r={9} />
            <text x={inside(x, shortOf(name, id === chosen), width)} y={24} textAnchor="middle" aria-hidden="true">
              {shortOf(name, id === chosen)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

/** In letters: the longest name that is written out where it is not chosen. */
const LONG = 36;
const shortOf = (name: string, isChosen: boolean) =>
  name.length > LONG && !isChosen ? `${name.slice(0, LONG - 1)}…` : name;

/** How far a name has to be moved to stay within the picture. */
function inside(x: number, name: string, width: number): number {
  const half = Math.min(name.length * 3.7, width / 2);
  return Math.max(half - x, 0) + Math.min(width - half - x, 0);
}

function Line({ link, isNear, isNamed }: { link: Joined; isNear: boolean; isNamed: boolean }) {
  const { term } = useSpeech();
  const { source, target, relation, status } = link;
  return (
    <g className={`link ${status ?? ''} ${isNear ? '' : 'dim'}`}>
      <line x1={source.x} y1={source.y} x2={target.x} y2={target.y} />
      {isNear && isNamed && (
        <text x={(source.x + target.x) / 2} y={(source.y + target.y) / 2} textAnchor="middle">
          {term(relation)}
        </text>
      )}
    </g>
  );
}

/** What a name is joined to, in words. */
function joinedTo(id: string, { nodes, links }: Links, term: (name: string) => string): string {
  const nameOf = (of: string) => nodes.find((node) => node.id === of)?.name ?? '';
  const said = ({ source, target, relation }: Link) => `${nameOf(source)} – ${term(relation)} – ${nameOf(target)}.`;
  return links
    .filter(({ source, target }) => source === id || target === id)
    .map(said)
    .join(' ');
}
