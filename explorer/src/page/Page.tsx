import './page.css';
import { useMemo, useState } from 'react';
import type { Answer } from '../answer/ask';
import { SpeechContext } from '../language/context';
import { type Speech, speechOf } from '../language/speech';
import { Gallery } from '../question/Gallery';
import { titleOf } from '../question/question';
import { Copy } from '../share/Copy';
import { fragmentOf, sharedOf } from '../share/link';
import { TakeAway } from '../takeaway/TakeAway';
import { Ask } from './Ask';
import { type Asking, useAsking } from './asking';
import { Head } from './Head';
import { Result } from './Result';
import { type Settings, useSettings } from './settings';

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
  return (
    <SpeechContext value={speech}>
      <a className="skip" href="#answer">
        {words.skip}
      </a>
      <Head settings={settings} />
      <div className="columns">
        <Gallery open={question?.id} onOpen={page.open} />
        <main>
          <Ask page={page} settings={settings} query={query} onQuery={setQuery} />
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
function titleIn({ question, fields: { names }, answer }: Asking, { language, words, day }: Speech): string {
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
