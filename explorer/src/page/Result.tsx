import '../view/picture.css';
import './result.css';
import { useRef } from 'react';
import type { Answer } from '../answer/ask';
import { CostAfter } from '../honesty/Cost';
import { Notes } from '../honesty/Notes';
import { useSpeech } from '../language/context';
import { tablesOf } from '../view/rows';
import { Tables } from '../view/Table';
import type { ViewName } from '../view/view';
import { Late } from './Late';

const pictures = {
  timeline: () => import('../view/timeline/Timeline'),
  graph: () => import('../view/graph/Graph'),
  figures: () => import('../view/figures/Figures'),
};

interface Props {
  answer: Answer;
  view: ViewName;
  views: ViewName[];
  onShow(view: ViewName): void;
  /** What it is an answer to, where something else stands above. */
  title: string | undefined;
  children: React.ReactNode;
}

/** An answer: what has to be said with it, and the ways to look at it. */
export function Result({ answer, view, views, onShow, title, children }: Props) {
  const { words } = useSpeech();
  const tabs = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: React.KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    const next = views[(views.indexOf(view) + step + views.length) % views.length];
    if (!next) return;
    onShow(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <section className="result" aria-label={words.result} id="answer" tabIndex={-1}>
      {title !== undefined && <p className="about">{words.answerTo(title)}</p>}
      <Notes answer={answer} />
      <div className="bar">
        <div role="tablist" aria-label={words.result} ref={tabs} onKeyDown={onKeyDown}>
          {views.map((each) => (
            <button
              key={each}
              id={`tab-${each}`}
              type="button"
              role="tab"
              aria-selected={each === view}
              aria-controls="view"
              tabIndex={each === view ? 0 : -1}
              onClick={() => onShow(each)}
            >
              {words.views[each]}
            </button>
          ))}
        </div>
        {children}
        <CostAfter answer={answer} />
      </div>
      <div role="tabpanel" id="view" aria-labelledby={`tab-${view}`} className={`view ${view}`}>
        <View view={view} answer={answer} />
      </div>
    </section>
  );
}

function View({ view, answer: { result, extents, at } }: { view: ViewName; answer: Answer }) {
  const { words } = useSpeech();
  if (view === 'json') {
    return (
      <pre tabIndex={0} aria-label={words.views.json}>
        {JSON.stringify(result, null, 2)}
      </pre>
    );
  }
  if (!result.data) return null;
  if (view !== 'table') return <Late key={view} load={pictures[view]} given={{ data: result.data }} />;
  const tables = tablesOf(result.data, extents);
  return tables.length ? <Tables tables={tables} at={at} /> : <p className="hint">{words.nothing}</p>;
}
