import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

// axe is evaluated in the page, not loaded by it: the site's own policy would refuse a foreign script, as it should.
const source = axe.source;

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/**
 * WCAG 2.2 A and AA and axe's best practices: no violation on the page as it stands.
 * @param within a part of it, for screens of our own inside Payload's frame
 */
export const expectAccessible = (page: Page, within?: string): Promise<void> =>
  expectNoViolation(page, [...WCAG, 'best-practice'], within);

/** A mail is part of a mail program's page, so that landmarks (a best practice for pages) are not its business. */
export const expectMailAccessible = (page: Page): Promise<void> => expectNoViolation(page, WCAG);

/** In forced colours every colour is the reader's: axe, which computes contrast from the site's, says nothing of them. */
export const expectAccessibleInForcedColours = (page: Page): Promise<void> =>
  expectNoViolation(page, [...WCAG, 'best-practice'], undefined, ['color-contrast']);

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNoViolation(
  page: Page,
  rules: string[],
  within?: string,
  without: string[] = [],
): Promise<void> {
  await page.evaluate(source);
  const violations = await page.evaluate(
    async ({ part, runOnly, off }) => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      const { violations: found } = await runner.run(part ?? document, {
        runOnly,
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      });
      return found as unknown as Violation[];
    },
    { part: within, runOnly: rules, off: without },
  );
  const told = violations.map(
    (violation) =>
      `${violation.id}: ${violation.help}\n${violation.nodes.map((node) => `   ${node.target.join(' ')}`).join('\n')}`,
  );
  expect(told).toEqual([]);
}

/** Nothing sticks out: the page scrolls in one direction only (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { width, sticking } = await page.evaluate(() => {
    const available = document.documentElement.clientWidth;
    const outside = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return (
        box.width > 0 && box.right > available + 1 && !element.closest('[tabindex="0"], .visually-hidden')
      );
    });
    return {
      width: document.documentElement.scrollWidth - available,
      sticking: outside.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    };
  });
  expect({ width, sticking: width > 0 ? sticking : [] }).toEqual({ width: 0, sticking: [] });
}
