import { useSpeech } from '../language/context';
import type { Thing } from './rows';
import { Sources } from './Sources';

/** What a picture shows of a fact, in words. */
interface Line {
  cells: (string | undefined)[];
  status: string | null;
  evidence: Thing;
}

/** What a picture shows, as a table. */
export function Twin({ heads, lines }: { heads: string[]; lines: Line[] }) {
  const { words, term } = useSpeech();
  return (
    <details className="twin">
      <summary>{words.graph.twin}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={words.graph.twin}>
        <table>
          <thead>
            <tr>
              {[...heads, term('status'), words.whoSays].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ cells, status, evidence }, i) => (
              <tr key={i}>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
                <td>{status ? term(status) : '—'}</td>
                <td>
                  <Sources row={evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
