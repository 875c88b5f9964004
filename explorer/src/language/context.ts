import { createContext, useContext } from 'react';
import { type Speech, speechOf } from './speech';

/** The language that the page is in. */
export const SpeechContext = createContext<Speech>(speechOf('en'));
export const useSpeech = (): Speech => useContext(SpeechContext);
