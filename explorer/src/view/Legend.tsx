/** A sign of the picture and what it means. */
export interface Key {
  /** What the sign is called in the picture's style. */
  is: string;
  shape: 'bar' | 'line' | 'dot';
  text: string;
}

/** What the signs of a picture mean; each is drawn, so that it goes with the picture into a file. */
export function Legend({ keys }: { keys: Key[] }) {
  return (
    <ul className="legend">
      {keys.map(({ is, shape, text }) => (
        <li key={`${shape} ${is}`}>
          <svg className={`key ${is}`} width={28} height={14} aria-hidden="true">
            {shape === 'bar' && <rect x={1} y={2} width={26} height={10} />}
            {shape === 'line' && <line x1={0} y1={7} x2={28} y2={7} />}
            {shape === 'dot' && <circle cx={14} cy={7} r={6} />}
          </svg>{' '}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
