import { Component, type ComponentType, lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useSpeech } from '../language/context';

interface Props<P> {
  load(): Promise<{ default: ComponentType<P> }>;
  /** What the part is given. */
  given: P;
}

/** A part of the page that is fetched when it is first shown. What is around it stays where it cannot be fetched or breaks. */
export function Late<P extends object>({ load, given }: Props<P>) {
  const { words } = useSpeech();
  const [tries, setTries] = useState(0);
  // What could not be fetched is not asked for again by itself: another try is another part.
  const Part = useMemo(() => lazy(load), [load, tries]);
  return (
    <Boundary key={tries} instead={<Broken onAgain={() => setTries(tries + 1)} />}>
      <Suspense fallback={<p className="hint">{words.loading}</p>}>
        <Part {...given} />
      </Suspense>
    </Boundary>
  );
}

/** React asks for a class to hold what breaks below it. */
class Boundary extends Component<{ instead: ReactNode; children: ReactNode }, { isBroken: boolean }> {
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override state = { isBroken: false };
  override render() {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}

function Broken({ onAgain }: { onAgain(): void }) {
  const { words } = useSpeech();
  return (
    <div role="alert" className="notes">
      <p>{words.broken.said}</p>
      <p className="actions">
        <button type="button" onClick={onAgain}>
          {words.broken.again}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {words.broken.anew}
        </button>
      </p>
    </div>
  );
}
