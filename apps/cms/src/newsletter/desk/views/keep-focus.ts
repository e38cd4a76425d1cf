'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * A question takes the place of the button that asked it. The focus goes with it, to the last of the answers ("No"), and
 * back to the button afterwards: who works by keyboard is not thrown to the top of the page.
 */
export function useKeptFocus<Element extends HTMLElement>(asking: boolean): RefObject<Element | null> {
  const box = useRef<Element>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    if (asking) buttons.at(-1)?.focus();
    else if (wasAsking.current) buttons.at(0)?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return box;
}
