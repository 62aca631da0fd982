import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSpreadsheetDocument, sheetByName } from '../../emulator/document/spreadsheet';
import { allTexts } from '../../library/all-texts';
import { library } from '../../library/library';
import { readBundle } from '../../workbench/cli/read-bundle';
import { errorOf } from '../../workbench/cli/step-result';
import { createHost } from '../../workbench/desk/create-host';
import type { Host } from '../../workbench/desk/host';

const DIST = resolve(__dirname, '../../dist');
const owner = 'rop@firm.ru';

test.each([
  { name: 'Library', data: library },
  { name: 'Texts', data: allTexts },
])(
  '$name: one script element with the data in it, and nothing that could be taken for the end of it',
  ({ name, data }) => {
    const page = readFileSync(`${DIST}/${name}.html`, 'utf8');
    const [, json = ''] = /^<script type="application\/json">(.*)<\/script>\n$/.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual(data);
    expect(json).not.toMatch(/<|\/\/|\/\*|\\u04/);
  },
);

test('what is handed to the emulator are the HTML files that are pushed to Google', () => {
  const pushed = readdirSync(DIST).filter((name) => name.endsWith('.html'));
  expect(Object.keys(readBundle(DIST).html).map((name) => `${name}.html`)).toEqual(pushed.sort());
});

describe('a run reads the library only if it makes or repairs sheets', () => {
  let host: Host;
  /** How often a menu command read an HTML file. */
  const readsOf = (command: string): number => {
    const outcome = host.run(owner, command, [{}]);
    expect(errorOf(outcome)).toBeNull();
    return outcome.calls.htmlFile ?? 0;
  };
  const hire = (row: number, id: string, name: string) =>
    host.edit(owner, { sheet: 'Сотрудники', row, column: 1, values: [[id, name, `${id}@firm.ru`, 'менеджер']] });

  beforeAll(() => {
    const document = createSpreadsheetDocument({
      id: 'library',
      name: 'Техкарта',
      locale: 'ru_RU',
      timeZone: 'Europe/Moscow',
      owner,
    });
    host = createHost({ bundle: readBundle(DIST), document, start: '2026-11-23T08:00' });
  });

  test('setup does, once, and the notes and explanations are there', () => {
    expect(readsOf('menuSetup')).toBe(1);
    expect(sheetByName(host.document, 'Сделки')?.rows[0]?.notes).toContain(library.notes.deals.id?.ru);
    const settings = sheetByName(host.document, 'Настройки')?.rows.flatMap((row) => row?.values ?? []);
    expect(settings).toContain(library.settingExplanations.horizon.ru);
  });

  test('check and sync do not, although a tab is missing; issue does, for the tab it makes', () => {
    hire(2, 'E1', 'Иванов И.');
    expect([readsOf('menuCheck'), readsOf('menuSync')]).toEqual([0, 0]);
    expect(readsOf('menuIssue')).toBe(1);
    const tab = sheetByName(host.document, '▶ Иванов И.');
    expect(tab?.rows[1]?.notes).toContain(library.notes['manager-tab'].done?.ru);
  });

  test('with every tab in place issue does not either', () => {
    expect(readsOf('menuIssue')).toBe(0);
    hire(3, 'E2', 'Петров П.');
    expect(readsOf('menuIssue')).toBe(1);
  });

  test('reports are put into words by a page that collecting does not read', () => {
    expect([readsOf('menuReport'), readsOf('menuSync')]).toEqual([1, 0]);
  });

  test('so is a refusal: which map is meant, if there is none', () => {
    expect(readsOf('menuActivate')).toBe(1);
  });

  test('findings are put into words by a page of their own, read only when there are any', () => {
    expect(readsOf('menuCheck')).toBe(0);
    host.edit(owner, {
      sheet: 'Сотрудники',
      row: 4,
      column: 1,
      values: [['E3', 'Сидоров С.', 'не почта', 'менеджер']],
    });
    expect([readsOf('menuCheck'), readsOf('menuSync')]).toEqual([1, 1]);
  });
});
