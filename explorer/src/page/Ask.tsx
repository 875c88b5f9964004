import { Form } from '../form/Form';
import { CostBefore } from '../honesty/Cost';
import { useSpeech } from '../language/context';
import type { Asking } from './asking';
import { Late } from './Late';
import type { Settings } from './settings';

const editor = () => import('../query/Query');

interface Props {
  page: Asking;
  settings: Settings;
  /** Whether the query is shown. */
  query: boolean;
  onQuery(query: boolean): void;
}

/** The question that is open, as a sentence with fields, and where it is wanted as a query. */
export function Ask({ page, settings, query, onQuery }: Props) {
  const { words } = useSpeech();
  const { question, fields, isAsking } = page;
  const toggle = (
    <>
      <button type="button" aria-expanded={query} onClick={() => onQuery(!query)}>
        {query ? words.hideQuery : words.showQuery}
      </button>
      <CostBefore asked={page.asked} />
    </>
  );
  return (
    <>
      {question ? (
        <Form
          key={`${question.id} ${page.opening}`}
          {...{ question, fields, isAsking }}
          onChange={page.change}
          onAsk={page.send}
        >
          {toggle}
        </Form>
      ) : (
        <div className="form">
          <h2 className="sentence">{words.ownQuery}</h2>
          <p className="actions">{toggle}</p>
        </div>
      )}
      {query && fields.isSettled && (
        <section className="query" aria-label={words.showQuery}>
          <p className="hint">{words.queryHelp}</p>
          <Late
            key={`${page.turn} ${settings.isPrivate}`}
            load={editor}
            given={{ asked: page.asked, settings, onRun: page.run, onEdit: page.edit }}
          />
        </section>
      )}
    </>
  );
}
