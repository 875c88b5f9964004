import { useEffect, useState } from 'react';
import type { Answer } from '../answer/ask';
import { Failed, wordsFor } from '../answer/problem';
import { extentOf } from '../honesty/all';
import { useSpeech } from '../language/context';
import { Copy } from '../share/Copy';
import { isThing } from '../view/rows';
import { citationOf } from './citation';
import { useMenu } from './menu';
import { type Take, takes, type Told } from './takes';
import { sourcesOf } from '../view/sources';
import type { ViewName } from '../view/view';

interface Props {
  answer: Answer;
  /** The question in words. */
  title: string;
  /** The beginning of the files' names. */
  name: string;
  link(): string;
  view: ViewName;
}

/** What an answer can be taken away as. */
export function TakeAway({ answer, title, name, link, view }: Props) {
  const { words, language } = useSpeech();
  const isList = useIsList(answer);
  const [told, setTold] = useState('');
  const { menu, close } = useMenu(view);
  const { data } = answer.result;
  if (!isThing(data)) return null;
  const titles = { title, cutTitle: words.cutTitle(title), unsureTitle: words.unsureTitle(title) };
  const offers = takes({ answer, data, ...titles, link, view, isList });
  const run = async (take: Take) => {
    const file = `habeas-${name}-${answer.at.slice(0, 10)}${take.ending}`;
    setTold(take.isSlow ? words.fetching : '');
    close();
    const say: Record<Told, string> = {
      saved: words.savedFile(file),
      shown: words.shownFile(file),
      unsure: words.unsureFile(file),
      whole: words.whole(file),
      wholeLists: words.wholeLists(file),
      cut: words.cutFile(file),
    };
    try {
      setTold(say[await take.save(file)]);
    } catch (error) {
      const why = error instanceof Failed ? (wordsFor(error.problem, words) ?? error.message) : String(error);
      setTold(words.failedFile(file, why));
    }
  };
  const cite = () => {
    const cited = { question: title, at: answer.at, link: link(), sources: sourcesOf(data), extent: extentOf(answer) };
    return citationOf(cited, language);
  };
  return (
    <>
      <details className="take" ref={menu}>
        <summary>{words.take}</summary>
        <div className="offers">
          <p className="hint">{words.takeHelp}</p>
          {offers.map((take) => (
            <button key={take.label} type="button" onClick={() => void run(take)}>
              {words.takes[take.label]}
            </button>
          ))}
          <Copy text={cite} label={words.cite} />
        </div>
      </details>
      <p role="status" className="told">
        {told}
      </p>
    </>
  );
}

/** Whether the server gives what was asked as one whole list: its own rule, which is fetched when there is an answer. */
function useIsList({ asked }: Answer): boolean {
  const [isList, setList] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    const work = async () => {
      // Where it cannot be fetched, no whole list could be either.
      const found = await import('../schema/list').catch(() => undefined);
      if (!gone.signal.aborted) setList(found?.isOneList(asked) ?? false);
    };
    void work();
    return () => gone.abort();
  }, [asked]);
  return isList;
}
