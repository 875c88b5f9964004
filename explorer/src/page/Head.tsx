import { useState } from 'react';
import { isSendable, rememberKey } from '../answer/key';
import { useSpeech } from '../language/context';
import { type Language, languages } from '../language/language';
import { Help } from './Help';
import { type Settings, type Theme, themes } from './settings';

const NAMES: Record<Language, string> = { en: 'English', es: 'Español' };

/** The name of the page, and how it is set. */
export function Head({ settings }: { settings: Settings }) {
  const { words } = useSpeech();
  const [help, setHelp] = useState(false);
  return (
    <header className="head">
      <h1>
        Habeas <small>{words.tagline}</small>
      </h1>
      <div className="settings">
        <label className="switch" title={words.privateHelp}>
          <input
            type="checkbox"
            role="switch"
            checked={settings.isPrivate}
            onChange={({ target }) => settings.setPrivate(target.checked)}
          />{' '}
          {words.private}
        </label>
        <Key />
        <select
          aria-label={words.theme.name}
          value={settings.theme}
          onChange={({ target }) => settings.setTheme(target.value as Theme)}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {words.theme.name}: {words.theme[each]}
            </option>
          ))}
        </select>
        <select
          aria-label={words.language}
          value={settings.language}
          onChange={({ target }) => settings.setLanguage(target.value as Language)}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {NAMES[each]}
            </option>
          ))}
        </select>
        <button type="button" aria-expanded={help} onClick={() => setHelp(!help)}>
          {words.help}
        </button>
      </div>
      {help && <Help onClose={() => setHelp(false)} />}
    </header>
  );
}

/** A key is remembered by this page alone: the field is no password of a form, which a browser would offer to keep. */
function Key() {
  const { words } = useSpeech();
  const [key, setKey] = useState('');
  return (
    <>
      <input
        type="password"
        className="key"
        autoComplete="one-time-code"
        aria-label={words.key}
        title={words.keyHelp}
        placeholder={words.key}
        value={key}
        onChange={({ target }) => {
          setKey(target.value);
          rememberKey(target.value);
        }}
      />
      <span role="status" className="bad-key">
        {isSendable(key) ? '' : words.problems.BAD_KEY}
      </span>
    </>
  );
}
