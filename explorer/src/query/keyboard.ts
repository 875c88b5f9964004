import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** It is one switch for all editors, for as long as the page is open. */
let free = false;

/** In the editors Tab goes on to the next part of the page, as everywhere; Ctrl-M makes it indent. */
export function useTabToLeave(): void {
  const monaco = useMonaco(({ monaco }) => monaco);
  useEffect(() => {
    if (!monaco) return undefined;
    const leave = (editor: { trigger(source: string, action: string, payload: unknown): void }) => {
      if (free) return;
      free = true;
      editor.trigger('page', 'editor.action.toggleTabFocusMode', null);
    };
    monaco.editor.getEditors().forEach(leave);
    const listening = monaco.editor.onDidCreateEditor((editor) => setTimeout(() => leave(editor), 200));
    return () => listening.dispose();
  }, [monaco]);
}
