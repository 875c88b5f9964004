import { useSpeech } from '../language/context';

/** How the page is used, in some sentences. */
export function Help({ onClose }: { onClose(): void }) {
  const { words } = useSpeech();
  const told = [
    ...words.helpText,
    `${words.private}: ${words.privateHelp}`,
    `${words.key}: ${words.keyHelp}`,
    `${words.share}: ${words.shareHelp}`,
  ];
  return (
    <section className="help" aria-label={words.help}>
      <ul>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </section>
  );
}
