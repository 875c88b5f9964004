import { useSpeech } from '../../language/context';
import type { Speech } from '../../language/speech';
import { periodText } from '../period';
import type { Thing } from '../rows';
import { Sources } from '../Sources';
import { useWidth } from '../width';
import { barsOf } from './bars';
import { type Figure, figuresOf } from './figures';

/** Who counts whom, as of when: each figure for itself, and all to one scale. */
export default function Figures({ data }: { data: Thing }) {
  const speech = useSpeech();
  const { words, term } = speech;
  const [box, width] = useWidth();
  const figures = figuresOf(data);
  return (
    <div ref={box}>
      {width > 0 && <Bars figures={figures} width={width} />}
      <div className="scroll" tabIndex={0} role="region" aria-label={words.views.figures}>
        <table>
          <thead>
            <tr>
              {['who', 'whom', 'when', 'count'].map((each) => (
                <th key={each} scope="col">
                  {words.figure[each as 'who']}
                </th>
              ))}
              <th scope="col">{words.whoSays}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure, i) => (
              <tr key={i} className={figure.corrected ? 'corrected' : ''}>
                <td>{figure.asserter === undefined ? '—' : (figure.asserter ?? words.figure.notShown)}</td>
                <td>{figure.population}</td>
                <td>
                  {figure.period ? periodText(figure.period, speech) : '—'}{' '}
                  {figure.kind && <small>{term(figure.kind)}</small>}
                </td>
                <td>
                  {countText(figure, speech)} {figure.corrected && <small>{words.figure.corrected}</small>}
                  {figure.note !== null && <small className="remark">{figure.note}</small>}
                </td>
                <td>
                  <Sources row={figure.row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** A figure's number as it is to be read. */
function countText({ comparator, count, upTo }: Figure, { words, number }: Speech): string {
  if (count === null) return words.figure.UNSTATED;
  const text = number(count);
  if (comparator === 'RANGE' && upTo !== null) return words.figure.RANGE(text, number(upTo));
  const say = { ABOUT: words.figure.ABOUT, AT_LEAST: words.figure.AT_LEAST, MORE_THAN: words.figure.MORE_THAN }[
    comparator
  ];
  return say ? say(text) : text;
}

function Bars({ figures, width }: { figures: Figure[]; width: number }) {
  const speech = useSpeech();
  const { words, number } = speech;
  const most = Math.max(1, ...figures.map(({ count, upTo }) => upTo ?? count ?? 0));
  const x = (count: number) => (count / most) * (width - 130);
  const { bars, height } = barsOf(figures, width, speech);
  return (
    <svg
      className="picture bars"
      role="img"
      aria-label={words.figure.label(number(figures.length))}
      width={width}
      height={height}
    >
      {bars.map(({ figure, lines, top, bar }, i) => (
        <g key={i} transform={`translate(0 ${top})`} className={figure.corrected ? 'corrected' : figure.comparator}>
          {lines.map(({ text, y }) => (
            <text key={y} y={y}>
              {text}
            </text>
          ))}
          <rect y={bar} height={14} width={x(figure.count ?? 0)} />
          {figure.upTo !== null && figure.count !== null && (
            <rect className="range" y={bar} height={14} x={x(figure.count)} width={x(figure.upTo) - x(figure.count)} />
          )}
          <text className="count" x={x(figure.upTo ?? figure.count ?? 0) + 6} y={bar + 12}>
            {countText(figure, speech)}
          </text>
        </g>
      ))}
    </svg>
  );
}
