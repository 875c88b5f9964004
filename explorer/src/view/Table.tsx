import './table.css';
import { useId, useState } from 'react';
import type { Column } from '../../../src/download/cell';
import { useSpeech } from '../language/context';
import { Row } from './Row';
import type { Table as OneTable } from './rows';
import { EVIDENCE, shownOf } from './shown';
import { claimsOf } from './sources';
import { spreadOf } from './spread';

/** How many rows stand on the screen at once. */
const PAGE = 50;

/** The tables of an answer, one below the other; those of another answer begin with their first rows. */
export function Tables({ tables, at }: { tables: OneTable[]; at: string }) {
  const { words } = useSpeech();
  const [ids, setIds] = useState(false);
  return (
    <>
      <p className="tools">
        <label>
          <input type="checkbox" checked={ids} onChange={({ target }) => setIds(target.checked)} /> {words.showIds}
        </label>
      </p>
      {tables.map((table) => (
        <Table key={`${table.name} ${at}`} table={table} ids={ids} />
      ))}
    </>
  );
}

function Table({ table, ids }: { table: OneTable; ids: boolean }) {
  const { words, term, number } = useSpeech();
  const [from, setFrom] = useState(0);
  const title = useId();
  const count = table.rows.length;
  const columns = shownOf(table, ids);
  const spread = spreadOf(table.rows, EVIDENCE);
  const sourced = table.rows.some((row) => claimsOf(row).length > 0);
  return (
    <section className="one-table" aria-labelledby={title}>
      <h3 id={title}>
        {table.name.split('.').map(term).join(' · ')}{' '}
        <small>{count === 1 ? words.oneRow : words.rows(number(count))}</small>
      </h3>
      {count === 0 ? (
        <p className="hint">{words.nothing}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-labelledby={title}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.join('.')} scope="col" title={column.join('.')}>
                    {titleOf(column, term)}
                  </th>
                ))}
                {sourced && <th scope="col">{words.whoSays}</th>}
              </tr>
            </thead>
            {table.rows.slice(from, from + PAGE).map((row, i) => (
              <Row key={from + i} {...{ row, columns, spread, sourced }} list={table.name.split('.').at(-1) ?? ''} />
            ))}
          </table>
        </div>
      )}
      {count > PAGE && <Pages {...{ from, count }} onGo={setFrom} />}
    </section>
  );
}

function Pages({ from, count, onGo }: { from: number; count: number; onGo(from: number): void }) {
  const { words, number } = useSpeech();
  return (
    <p className="tools">
      <button type="button" disabled={from === 0} onClick={() => onGo(from - PAGE)}>
        {words.earlier}
      </button>{' '}
      {words.page(number(from + 1), number(Math.min(from + PAGE, count)), number(count))}{' '}
      <button type="button" disabled={from + PAGE >= count} onClick={() => onGo(from + PAGE)}>
        {words.later}
      </button>
    </p>
  );
}

/** A column's path in words, without the steps that say nothing: `prison.name` is the place. */
function titleOf(column: Column, term: (name: string) => string): string {
  const path = column.filter((name) => !['nodes', 'edges', 'node'].includes(name));
  const short = path.length > 1 && path.at(-1) === 'name' ? path.slice(0, -1) : path;
  return short.slice(-2).map(term).join(' · ');
}
