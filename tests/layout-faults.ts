import type { Page } from '@playwright/test';

/**
 * What a reader would lose on the page as it stands: parts that stick out of the window, text that is cut off, and boxes
 * that scroll sideways without a name or out of reach of the keyboard (WCAG 1.4.4, 1.4.10, 2.1.1).
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const window = document.documentElement.clientWidth;
    const name = (element: Element) => element.outerHTML.slice(0, 90);
    const hiddenOnPurpose = (element: Element) => {
      const { position, clipPath, width, height } = getComputedStyle(element);
      return position === 'absolute' && (clipPath !== 'none' || (width === '1px' && height === '1px'));
    };
    if (document.documentElement.scrollWidth > window) {
      faults.push(`The page is ${document.documentElement.scrollWidth - window} px too wide.`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!(element instanceof HTMLElement) || element.offsetParent === null) continue;
      const { overflowX } = getComputedStyle(element);
      const cut = element.scrollWidth - element.clientWidth;
      if (overflowX === 'auto' || overflowX === 'scroll') {
        const scrolls = cut > 0;
        const named = element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby');
        if (scrolls && !(element.tabIndex === 0 && named)) {
          faults.push(`Scrolls, but has no name or takes no focus: ${name(element)}`);
        }
        continue;
      }
      if (element.closest('[tabindex="0"]') || hiddenOnPurpose(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.right > window + 1 && box.left < window)
        faults.push(`Sticks out: ${name(element)}`);
      const clips = overflowX === 'hidden' || overflowX === 'clip';
      if (clips && cut > 1 && element.textContent?.trim()) faults.push(`Is cut off: ${name(element)}`);
    }
    return faults;
  });
}
