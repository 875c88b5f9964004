import { Fragment } from 'react';
import { useSpeech } from '../language/context';
import { assertersOf, type Claim, claimsOf, type Source } from './sources';
import type { Thing } from './rows';

/** Who says what a row says, and where each can be read. */
export function Sources({ row }: { row: Thing }) {
  const { words, term, number } = useSpeech();
  const claims = claimsOf(row);
  if (!claims.length) return null;
  const count = new Set(claims.flatMap(({ sources }) => sources.map((each) => JSON.stringify(each)))).size;
  const asserters = assertersOf(claims);
  return (
    <details className="sources">
      <summary>
        {asserters.slice(0, 3).map(({ name, denies }, i) => (
          <Fragment key={name}>
            {i > 0 && ', '}
            {name}
            {denies && <b className="denies"> ({words.denies})</b>}
          </Fragment>
        ))}
        {asserters.length > 3 ? ' …' : ''}{' '}
        <small>{words.sources(count).replace(/\d+/, (n) => number(Number(n)))}</small>
      </summary>
      <ul>
        {claims.map((claim, i) => (
          <li key={i}>
            <Said claim={claim} about={[claim.about.split('.').map(term).join(' · '), claim.of.join(' – ')]} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Said({ claim: { asserter, contradicts, sources }, about }: { claim: Claim; about: string[] }) {
  const { words } = useSpeech();
  return (
    <>
      {about[0] && <small>{about.filter(Boolean).join(': ')} </small>}
      {asserter !== undefined && <b>{asserter ?? words.figure.notShown}</b>}
      {contradicts && <b className="denies"> {words.denies}</b>}
      {sources.map((source, i) => (
        <Published key={i} source={source} />
      ))}
    </>
  );
}

/** A published item: its title leads to where it can be read. */
function Published({ source: { title, url, publisher, publishedOn } }: { source: Source }) {
  const { words, day } = useSpeech();
  return (
    <span className="published">
      {' '}
      {words.publishedIn}{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {title ?? url}
        </a>
      ) : (
        <span>
          {title ?? '—'} ({words.noAddress})
        </span>
      )}
      {publisher && <>, {publisher}</>}
      {publishedOn && <>, {day(publishedOn)}</>}
    </span>
  );
}
