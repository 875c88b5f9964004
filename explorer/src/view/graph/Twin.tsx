import { useSpeech } from '../../language/context';
import { Sources } from '../Sources';
import type { Links } from './links';

/** The same relationships as a table. */
export function Twin({ links: { nodes, links } }: { links: Links }) {
  const { words, term } = useSpeech();
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return (
    <details className="twin">
      <summary>{words.graph.twin}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.graph.from}</th>
            <th scope="col">{words.graph.relation}</th>
            <th scope="col">{words.graph.to}</th>
            <th scope="col">{term('status')}</th>
            <th scope="col">{words.whoSays}</th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ source, target, relation, status, evidence }, i) => (
            <tr key={i}>
              <td>{names.get(source)}</td>
              <td>{term(relation)}</td>
              <td>{names.get(target)}</td>
              <td>{status ? term(status) : '—'}</td>
              <td>
                <Sources row={evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
