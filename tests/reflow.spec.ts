import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInForcedColours } from './accessibility';
import { layoutFaults } from './layout-faults';
import { PAGE_KINDS } from './page-kinds';

const ARTICLE = PAGE_KINDS.article ?? '';

/** What is wrong with each kind of page, where something is. */
async function faultsOfKinds(
  page: Page,
  find: () => Promise<readonly string[]>,
  kinds: readonly string[] = Object.keys(PAGE_KINDS),
) {
  const faults: Record<string, readonly string[]> = {};
  for (const kind of kinds) {
    await page.goto(PAGE_KINDS[kind] ?? kind);
    const found = await find();
    if (found.length > 0) faults[kind] = found;
  }
  return faults;
}

/** A style of the reader's own, as extensions apply it: the site's policy has no say in it. */
const readerStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('every page scrolls one way, tables in a named box of their own', async ({ page }) => {
    expect(await faultsOfKinds(page, () => layoutFaults(page))).toEqual({});
  });

  test('the same with text as widely spaced as a reader may need it', async ({ page }) => {
    // WCAG 1.4.12
    const spaced =
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
    const find = async () => {
      await readerStyle(page, spaced);
      return layoutFaults(page);
    };
    expect(await faultsOfKinds(page, find)).toEqual({});
  });
});

test.describe('at 200 %', () => {
  test('nothing is lost by zooming a window of 1280 px', async ({ browser, baseURL }) => {
    const page = await browser.newPage({
      viewport: { width: 640, height: 450 },
      deviceScaleFactor: 2,
      baseURL,
    });
    expect(await faultsOfKinds(page, () => layoutFaults(page))).toEqual({});
    await page.close();
  });

  test("nothing is lost by the browser's own text size", async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 900 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.goto(ARTICLE);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await faultsOfKinds(page, () => layoutFaults(page))).toEqual({});
  });
});

test('in forced colours, fields keep an edge and marks a colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const vanished = () =>
    page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const isSeen = (element: Element) => element.getBoundingClientRect().width > 0;
      const fields = [
        ...document.querySelectorAll(
          'input:is([type="text"], [type="email"], [type="search"]), select, textarea',
        ),
      ]
        .filter((field) => field.getAttribute('tabindex') !== '-1')
        .filter((field) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(field);
          return borderTopStyle === 'none' || borderTopWidth === '0px' || borderTopColor === canvas;
        });
      const marks = [...document.querySelectorAll('main svg :is(rect, line, circle, path)')].filter(
        (mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          // The mark of a median is a gap in its bar.
          return (
            [fill, stroke].every((paint) => paint === 'none' || paint === canvas) &&
            !mark.matches('.range-chart-median')
          );
        },
      );
      return [...fields, ...marks].filter(isSeen).map((element) => element.outerHTML.slice(0, 90));
    });
  expect(await faultsOfKinds(page, vanished)).toEqual({});

  await page.goto(ARTICLE);
  const bars = await page
    .locator('.range-chart-bar')
    .evaluateAll((all) => new Set(all.map((bar) => getComputedStyle(bar).fill)).size);
  expect(bars).toBe(2);
  const current = page.locator('[aria-current]').first();
  await expect(current).toBeVisible();
});

test('with reduced motion, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 90)),
    );
  expect(await faultsOfKinds(page, moving)).toEqual({});
});

test.describe('on paper', () => {
  // A sheet of A4 within the margins of print.css, at 96 px to the inch.
  test.use({ viewport: { width: 672, height: 986 } });

  test('every page is dark on white, whole, and has nothing to press', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const misprints = async () => [
      ...(await layoutFaults(page)),
      ...(await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        const isPrinted = (element: Element) => element.getClientRects().length > 0;
        const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isPrinted);
        return [
          ...(backgroundColor === 'rgb(255, 255, 255)' ? [] : [`The paper is ${backgroundColor}.`]),
          ...(shown('h1').length === 1 ? [] : ['There is no headline.']),
          ...shown('button, nav, summary, input, select, textarea').map(
            (element) => `To press: ${element.outerHTML.slice(0, 90)}`,
          ),
          ...shown('[tabindex="0"]')
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map((element) => `Cut off: ${element.outerHTML.slice(0, 90)}`),
        ];
      })),
    ];
    expect(await faultsOfKinds(page, misprints)).toEqual({});
  });

  test('an article keeps its figures, sources and dates', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(ARTICLE);
    for (const words of [/£100k\W+£160k/, 'As of', 'Sources', '2 May 2026', 'James Okonkwo']) {
      await expect(page.getByRole('main').getByText(words).filter({ visible: true }).first()).toBeVisible();
    }
  });
});

test.describe('by keyboard', () => {
  test('every stop is seen with its ring, in the order of the page, and all are reached', async ({
    page,
  }) => {
    // Some two hundred presses, each of them a page that is drawn again.
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const kinds = ['article', 'salaries', 'contact'];
    expect(await faultsOfKinds(page, () => keyboardFaults(page), kinds)).toEqual({});
  });

  test('from the header to an answer, from the contents to a section, into a table and the form', async ({
    page,
  }) => {
    await page.goto('/');
    await tabUntil(page, page.locator('header input[type="search"]'));
    await page.keyboard.type('ml engineer vs data scientist');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=/);
    await tabUntil(
      page,
      page.getByRole('main').getByRole('link', { name: 'ML Engineer vs Data Scientist' }).first(),
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`));

    const contents = page.getByRole('navigation', { name: /on this page/i }).first();
    await tabUntil(page, contents.getByRole('link', { name: 'UK salary comparison 2026' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#/);
    // The next stops are those after the heading that the link led to.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'UK salary comparison 2026' }).last()).toBeFocused();
    await tabUntil(
      page,
      page
        .getByRole('main')
        .getByLabel(/e-?mail address/i)
        .first(),
    );
  });
});

type Target = ReturnType<Page['locator']>;

/** @throws when sixty presses do not lead there */
async function tabUntil(page: Page, target: Target): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

interface Stop {
  readonly fault: string | null;
  readonly element: string;
  readonly region: string | null;
}

/** Walks through the page by the tab key, to its end. */
async function keyboardFaults(page: Page): Promise<string[]> {
  const FOCUSABLE = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
  const expected = await page.evaluate((selector) => {
    const stops: Stop[] = [];
    Object.assign(window, { stops });
    document.addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      element.setAttribute('data-visited', '');
      const box = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const isSeen = box.width * box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
      stops.push({
        fault: hasRing ? (isSeen ? null : 'Out of sight') : 'Without a ring',
        element: element.outerHTML.slice(0, 90),
        region: element.closest('header, main, footer')?.tagName ?? null,
      });
    });
    return document.querySelectorAll(selector).length;
  }, FOCUSABLE);
  for (let presses = 0; presses < expected; presses += 1) await page.keyboard.press('Tab');
  const { stops, missed } = await page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      stops: (window as unknown as { stops: Stop[] }).stops,
      missed: all
        .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
        .filter((element) => !element.hasAttribute('data-visited'))
        .map((element) => `Not reached: ${element.outerHTML.slice(0, 90)}`),
    };
  }, FOCUSABLE);
  const regions = stops
    .flatMap(({ region }) => region ?? [])
    .filter((region, at, all) => region !== all[at - 1]);
  // Past the last stop the keyboard begins again at the top.
  const order = regions.slice(0, 3).join(' ');
  return [
    ...stops.flatMap(({ fault, element }) => (fault ? [`${fault}: ${element}`] : [])),
    ...missed,
    ...(/^HEADER( MAIN)?( FOOTER)?$/.test(order) ? [] : [`Order: ${order}`]),
  ];
}

test('in forced colours and reduced motion, the article passes axe', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(ARTICLE);
  await expectAccessibleInForcedColours(page);
});
