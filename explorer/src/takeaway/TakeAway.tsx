import { useState } from 'react';
import type { Answer } from '../answer/ask';
import { extentOf } from '../honesty/all';
import { useSpeech } from '../language/context';
import { Copy } from '../share/Copy';
import { isThing } from '../view/rows';
import { citationOf } from './citation';
import { type Take, takes, type Told } from './takes';
import { sourcesOf } from '../view/sources';

interface Props {
  answer: Answer;
  /** The question in words. */
  title: string;
  /** The beginning of the files' names. */
  name: string;
  link(): string;
}

/** What an answer can be taken away as. */
export function TakeAway({ answer, title, name, link }: Props) {
  const { words, language } = useSpeech();
  const [told, setTold] = useState('');
  const { data } = answer.result;
  if (!isThing(data)) return null;
  const offers = takes({
    answer,
    data,
    title,
    cutTitle: words.cutTitle(title),
    unsureTitle: words.unsureTitle(title),
    link,
  });
  const run = async (take: Take) => {
    const file = `habeas-${name}-${answer.at.slice(0, 10)}${take.ending}`;
    setTold(take.isSlow ? words.fetching : '');
    const say: Record<Told, string> = {
      saved: words.savedFile(file),
      shown: words.shownFile(file),
      unsure: words.unsureFile(file),
      whole: words.whole(file),
      cut: words.cutFile(file),
    };
    try {
      setTold(say[await take.save(file)]);
    } catch (error) {
      setTold(words.failedFile(file, error instanceof Error ? error.message : String(error)));
    }
  };
  const cite = () => {
    const cited = { question: title, at: answer.at, link: link(), sources: sourcesOf(data), extent: extentOf(answer) };
    return citationOf(cited, language);
  };
  return (
    <details className="take">
      <summary>{words.take}</summary>
      <div className="offers">
        <p className="hint">{words.takeHelp}</p>
        {offers.map((take) => (
          <button key={take.label} type="button" onClick={() => void run(take)}>
            {words.takes[take.label]}
          </button>
        ))}
        <Copy text={cite} label={words.cite} />
        <p role="status">{told}</p>
      </div>
    </details>
  );
}
