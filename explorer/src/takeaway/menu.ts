import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** A part that opens over others: Escape closes it, and so do a click elsewhere and whatever else is shown behind it. */
export function useMenu(behind: unknown): { menu: RefObject<HTMLDetailsElement | null>; close(): void } {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = useCallback(() => {
    const { current } = menu;
    if (!current?.open) return;
    // Who is in it goes back to what opened it.
    if (current.contains(document.activeElement)) current.querySelector('summary')?.focus();
    current.open = false;
  }, []);
  useEffect(close, [behind]);
  useEffect(() => {
    const gone = new AbortController();
    // Before anybody else: what is clicked may keep the event for itself.
    const listening = { capture: true, signal: gone.signal };
    const click = ({ target }: Event) => menu.current?.contains(target as Node) || close();
    document.addEventListener('pointerdown', click, listening);
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), listening);
    return () => gone.abort();
  }, []);
  return { menu, close };
}
