import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How wide a part of the page is, in CSS pixels; 0 before it is known. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measured = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    measured.observe(element);
    setWidth(Math.floor(element.clientWidth));
    return () => measured.disconnect();
  }, []);
  return [box, width];
}
