import { useSpeech } from '../language/context';

/** How the page is used, in some sentences. */
export function Help({ onClose }: { onClose(): void }) {
  const { words } = useSpeech();
  return (
    <section className="help" aria-label={words.help}>
      <ul>
        {[...words.helpText, words.privateHelp, words.keyHelp, words.shareHelp].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </section>
  );
}
