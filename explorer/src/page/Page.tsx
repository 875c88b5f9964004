import './page.css';
import { useEffect, useMemo, useState } from 'react';
import type { Answer } from '../answer/ask';
import { useRefused } from '../answer/trusted';
import { SpeechContext, useSpeech } from '../language/context';
import { type Speech, speechOf } from '../language/speech';
import { Gallery } from '../question/Gallery';
import { askedBy } from '../question/gallery';
import { titleOf } from '../question/question';
import { Copy } from '../share/Copy';
import { fragmentOf } from '../share/link';
import { TakeAway } from '../takeaway/TakeAway';
import { type Opened, sharedFor, useAddress, useOpened } from './address';
import { Ask } from './Ask';
import { isAnswerTo, useAsking } from './asking';
import { Head } from './Head';
import { Result } from './Result';
import { type Settings, useSettings } from './settings';

/** All of the page. */
export function Page() {
  const opened = useOpened();
  const { language, private: isPrivate = false } = opened.shared ?? {};
  const settings = useSettings({ language, isPrivate });
  // Who goes a step back keeps the language that was chosen since.
  useEffect(() => settings.follow({ language: opened.isNew ? language : undefined, isPrivate }), [opened.turn]);
  const speech = useMemo(() => speechOf(settings.language), [settings.language]);
  return (
    <SpeechContext value={speech}>
      <a className="skip" href="#answer" onClick={goToAnswer}>
        {speech.words.skip}
      </a>
      <Head settings={settings} />
      <Question key={opened.turn} opened={opened} settings={settings} />
    </SpeechContext>
  );
}

/** Goes to the answer, or to the question where there is none yet, and leaves the address as it is. */
function goToAnswer(event: React.MouseEvent): void {
  event.preventDefault();
  (document.getElementById('answer') ?? document.querySelector('main'))?.focus();
}

/** What is asked, and its answer. */
function Question({ opened: { shared, problem }, settings }: { opened: Opened; settings: Settings }) {
  const speech = useSpeech();
  const { words } = speech;
  const page = useAsking(shared);
  const told = [...(useRefused() ? [words.problems.UNTRUSTED] : []), ...(problem ? [words.link[problem]] : [])];
  const [query, setQuery] = useState(shared?.document !== undefined);
  const { question, answer, view, views } = page;
  const { language, isPrivate } = settings;
  const again = answer && sharedFor(answer, { view, language, ...(isPrivate && { private: true }) });
  useAddress(again, isPrivate);
  const link = () => (again ? new URL(fragmentOf(again), location.href).href : '');
  const title = answer ? titleIn(answer, page.fields.names, speech) : '';
  useEffect(() => {
    // On a narrow page the answer stands below what fills the screen.
    if (answer && matchMedia('(max-width: 760px)').matches && !query) document.getElementById('answer')?.focus();
  }, [answer]);
  const isOther = answer && !isAnswerTo(answer, page.asked);
  return (
    <div className="columns">
      <Gallery open={question?.id} onOpen={page.open} />
      <main tabIndex={-1}>
        {told.map((text) => (
          <p key={text} role="alert" className="notes">
            {text}
          </p>
        ))}
        <Ask page={page} settings={settings} query={query} onQuery={setQuery} />
        {answer && (
          <Result answer={answer} view={view} views={views} onShow={page.show} title={isOther ? title : undefined}>
            <TakeAway {...{ answer, title, link, view }} name={askedBy(answer.asked.document)?.id ?? 'query'} />
            <Copy text={link} label={words.share} help={words.shareHelp} />
          </Result>
        )}
      </main>
    </div>
  );
}

/** What an answer is an answer to, in words: whatever stands in the form or the editor by now. */
function titleIn({ asked }: Answer, names: Record<string, string>, { language, words, day }: Speech): string {
  const question = askedBy(asked.document);
  if (!question) return words.ownQuery;
  const chosen = Object.entries(asked.variables).map(([field, value]) => {
    const text = String(value);
    return [field, names[text] ?? words.choices[text] ?? day(text)];
  });
  return titleOf(question.title[language], Object.fromEntries(chosen) as Record<string, string>);
}
