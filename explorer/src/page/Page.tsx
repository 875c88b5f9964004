import './page.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Answer } from '../answer/ask';
import { Form } from '../form/Form';
import { CostBefore } from '../honesty/Cost';
import { SpeechContext } from '../language/context';
import { type Speech, speechOf } from '../language/speech';
import { Gallery } from '../question/Gallery';
import { titleOf } from '../question/question';
import { Copy } from '../share/Copy';
import { fragmentOf, sharedOf } from '../share/link';
import { TakeAway } from '../takeaway/TakeAway';
import { type Asking, useAsking } from './asking';
import { Head } from './Head';
import { Result } from './Result';
import { type Settings, useSettings } from './settings';

const Query = lazy(() => import('../query/Query'));

/** All of the page. */
export function Page() {
  const shared = useMemo(() => sharedOf(location.hash), []);
  const settings = useSettings({ language: shared?.language, isPrivate: shared?.private ?? false });
  const speech = useMemo(() => speechOf(settings.language), [settings.language]);
  const page = useAsking(shared);
  const [query, setQuery] = useState(shared?.document !== undefined);
  const { words } = speech;
  const { question, answer } = page;
  const link = () => (answer ? linkTo(answer, page, settings) : '');
  const toggle = (
    <>
      <button type="button" aria-expanded={query} onClick={() => setQuery(!query)}>
        {query ? words.hideQuery : words.showQuery}
      </button>
      <CostBefore asked={page.asked} />
    </>
  );
  return (
    <SpeechContext value={speech}>
      <a className="skip" href="#answer">
        {words.skip}
      </a>
      <Head settings={settings} />
      <div className="columns">
        <Gallery open={question?.id} onOpen={page.open} />
        <main>
          {question ? (
            <Form
              key={question.id}
              {...{ question, values: page.values, names: page.names, asking: page.asking }}
              onChange={page.change}
              onAsk={() => void page.send()}
            >
              {toggle}
            </Form>
          ) : (
            <div className="form">
              <h2 className="sentence">{words.ownQuery}</h2>
              <p className="actions">{toggle}</p>
            </div>
          )}
          {query && (
            <section className="query" aria-label={words.showQuery}>
              <p className="hint">{words.queryHelp}</p>
              <Suspense fallback={<p className="hint">{words.loading}</p>}>
                <Query
                  key={`${page.turn} ${settings.isPrivate}`}
                  {...{ asked: page.asked, settings }}
                  onAnswer={page.take}
                  onEdit={page.edit}
                />
              </Suspense>
            </section>
          )}
          {answer && (
            <Result answer={answer} view={page.view} views={page.views} onShow={page.show}>
              <TakeAway answer={answer} title={titleIn(page, speech)} name={question?.id ?? 'query'} link={link} />
              <Copy text={link} label={words.share} help={words.shareHelp} />
            </Result>
          )}
        </main>
      </div>
    </SpeechContext>
  );
}

/** What an answer is an answer to, in words. */
function titleIn({ question, names, answer }: Asking, { language, words, day }: Speech): string {
  if (!question) return words.ownQuery;
  const chosen = Object.entries(answer?.asked.variables ?? {}).map(([field, value]) => {
    const text = String(value);
    return [field, names[text] ?? words.choices[text] ?? day(text)];
  });
  return titleOf(question.title[language], Object.fromEntries(chosen) as Record<string, string>);
}

/** A link that opens the question of an answer with the same fields and the same view. */
function linkTo({ asked }: Answer, { question, view }: Asking, { language, isPrivate }: Settings): string {
  const { document, variables } = asked;
  const what = question?.document === document ? { question: question.id } : { document };
  return new URL(fragmentOf({ ...what, variables, view, language, ...(isPrivate && { private: true }) }), location.href)
    .href;
}
