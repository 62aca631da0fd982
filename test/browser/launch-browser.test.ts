import { launchBrowser, launchPackagedBrowser } from './launch-browser';

test.each([
  { which: 'the one that tests use', start: launchBrowser },
  { which: 'the one from the npm package', start: launchPackagedBrowser },
])('a browser starts: $which', async ({ start }) => {
  const browser = await start();
  try {
    const page = await browser.newPage();
    await page.setContent('<title>Техкарта</title><p id="sum"></p><script>sum.textContent = String(2 + 2)</script>');
    expect(await page.title()).toBe('Техкарта');
    expect(await page.textContent('#sum')).toBe('4');
  } finally {
    await browser.close();
  }
});
