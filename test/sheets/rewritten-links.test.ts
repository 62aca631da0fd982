import { diffTable } from '../../src/sheets/diff-table';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import { ruContext, sheetImage } from './sheet-images';

const morning = schemaOf('morning');
const place = (url: string) => ({ where: { text: 'к задаче', url } });

test('a link in a cell that is written again with its neighbours is set again', () => {
  const rows = ['#1', '#2', '#3'].map((url) => ({ section: 'Просрочено', days: 1, where: 'к задаче', url }));
  const image = sheetImage('morning', [{ section: 'Решить', days: 1, where: '', url: '' }, ...rows]);
  const desired = ['#0', '#1', '#2', '#3'].map((url, at) => ({ section: 'Просрочено', days: at, ...place(url) }));
  const links = diffTable(morning, image, desired, ruContext, { vanished: 'clear' }).flatMap((edit) =>
    edit.kind === 'links' ? edit.links : [],
  );
  expect(links.map(({ row, url }) => `${row} ${url}`)).toEqual(['3 #0', '4 #1', '5 #2', '6 #3']);
});

test('also where the row was not to change at all', () => {
  const image = sheetImage(
    'morning',
    ['а', 'б', 'в'].map((section) => ({ section, days: 1, where: 'к задаче', url: `#${section}` })),
  );
  const desired = ['а', 'б', 'в'].map((section, at) => ({
    section,
    days: at === 1 ? 1 : 2,
    where: at === 1 ? { text: 'к задаче', url: '#б' } : { text: 'к сделке', url: `#${section}2` },
  }));
  const edits = diffTable(morning, image, desired, ruContext, { vanished: 'clear' });
  const written = edits.flatMap((edit) => (edit.kind === 'values' ? edit.values : []));
  expect(written.some((row) => row.includes('к задаче'))).toBe(true);
  const links = edits.flatMap((edit) => (edit.kind === 'links' ? edit.links : []));
  expect(links.map(({ row, url }) => `${row} ${url}`).sort()).toEqual(['3 #а2', '4 #б', '5 #в2']);
});
