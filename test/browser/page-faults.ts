import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What reaches beyond the right edge of the page; nothing = no horizontal scroll. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && element.closest('.visually-hidden') === null,
    );
    return document.documentElement.scrollWidth > width || beyond.length > 0
      ? [`page ${document.documentElement.scrollWidth}`, ...beyond.map((element) => element.outerHTML.slice(0, 120))]
      : [];
  });
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Serious and critical faults that axe finds in the page as it stands, each with its element; `rules` = only these. */
export async function seriousFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (only) => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: AxeViolation[] }> };
    };
    return (await checker.run(only === undefined ? {} : { runOnly: only })).violations;
  }, rules);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}
