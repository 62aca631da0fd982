import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/** With SIDEBAR_PICTURES=folder each view is also kept as a picture; its parts are joined by points. */
export async function keepPicture(page: Page, ...name: readonly string[]): Promise<void> {
  const folder = process.env.SIDEBAR_PICTURES;
  if (folder === undefined) return;
  const path = join(folder, `${name.join('.')}.png`);
  await page.evaluate(() => window.scrollTo(0, 0));
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
