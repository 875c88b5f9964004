import { lazy, Suspense } from 'react';

const Query = lazy(() => import('../query/Query'));
const nothing = () => undefined;
export function Page() {
  return (
    <div className="query" style={{ height: '100dvh' }}>
      <Suspense fallback="…">
        <Query
          asked={{ document: '{ prisons { nodes { name } } }', variables: {} }}
          storage={localStorage}
          onAnswer={nothing}
          onEdit={nothing}
        />
      </Suspense>
    </div>
  );
}
