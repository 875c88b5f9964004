import type { Column } from '../../../src/download/cell';
import { Cell } from './Cell';
import type { Thing } from './rows';
import { Sources } from './Sources';
import { isWithin, linesOf } from './spread';

interface Props {
  row: Thing;
  /** The name of the list that it is in. */
  list: string;
  columns: Column[];
  /** The list within the row of which each thing gets a line of its own. */
  spread: Column | undefined;
  sourced: boolean;
}

/** A row: what is said once of several lines spans them. */
export function Row({ row, list, columns, spread, sourced }: Props) {
  const lines = linesOf(row, spread);
  const span = lines.length > 1 ? { rowSpan: lines.length } : {};
  return (
    <tbody>
      {lines.map((line, i) => (
        <tr key={i}>
          {columns.map((column) => {
            const within = isWithin(column, spread);
            if (i > 0 && !within) return null;
            return (
              <td key={column.join('.')} {...(within ? {} : span)}>
                <Cell row={line} column={column} list={list} />
              </td>
            );
          })}
          {sourced && i === 0 && (
            <td {...span}>
              <Sources row={row} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}
