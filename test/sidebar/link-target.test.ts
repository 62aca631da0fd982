import { parseLinkTarget } from '../../sidebar/link-target';

test.each([['https://docs.example.com/a?b=1#c'], ['http://example.com'], ['HTTPS://EXAMPLE.COM/Скрипт']])(
  '%s is a page',
  (url) => {
    expect(parseLinkTarget(url)).toEqual({ kind: 'page', url });
  },
);

test.each([
  ['#gid=12', '#gid=12', ''],
  ['#gid=0&range=A5', '#gid=0', 'A5'],
  [' #gid=12&range=A5:B9 ', '#gid=12', 'A5:B9'],
])('%s is a place of the spreadsheet', (url, sheet, cell) => {
  expect(parseLinkTarget(url)).toEqual({ kind: 'cell', place: { sheet, cell } });
});

test.each([
  ['javascript:alert(1)'],
  [' JavaScript:alert(1)'],
  ['java\nscript:alert(1)'],
  ['data:text/html,<script>1</script>'],
  ['file:///etc/passwd'],
  ['//example.com'],
  ['https://'],
  ['https://a.b/"onmouseover="x'],
  ['#gid=1&range=<b>'],
  ['#section'],
  ['склад, полка 3'],
  [''],
])('%j leads nowhere', (url) => {
  expect(parseLinkTarget(url)).toEqual({ kind: 'none' });
});
