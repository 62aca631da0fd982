import { BadInput } from '../../workbench/cli/bad-input';
import { checkPlayScript } from '../../workbench/cli/check-play-script';

const owner = 'rop@firm.ru';
const script = (...steps: readonly unknown[]) => ({ owner, editors: ['ivanov@firm.ru'], steps });
const edit = (part: object, rest: object = {}) => ({
  at: '2026-11-23T09:05',
  as: owner,
  edit: { sheet: 'Сделки', ...part },
  ...rest,
});

test('the steps of the design are taken as they stand', () => {
  const steps = [
    { at: '2026-11-23T09:00', as: owner, run: 'setup', args: { template: 'client-development' } },
    edit({ range: 'A2', values: [['D1', 'Пекарня № 3', null, 12, true]] }),
    { at: '2026-11-23T09:10', as: owner, run: 'issue' },
    {
      at: '2026-11-24T18:00',
      as: 'ivanov@firm.ru',
      edit: { sheet: '▶ Иванов И.', row: { Операция: 'Отправить КП', Клиент: 'Пекарня № 3' }, set: { '☐': true } },
      deliver: 'twice',
    },
    { as: 'ivanov@firm.ru', call: 'startTimer', args: ['D1/1/110/1'] },
    { as: 'ivanov@firm.ru', open: true },
    { read: { sheet: 'Отклонения' } },
  ];
  const checked = checkPlayScript('steps.json', {
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner,
    editors: ['ivanov@firm.ru'],
    steps,
  });
  expect(checked.steps).toEqual(steps);
  expect(checked).toMatchObject({ locale: 'ru_RU', timeZone: 'Europe/Moscow', owner });
});

test('locale, time zone and editors have defaults', () => {
  expect(checkPlayScript('s', { owner, steps: [] })).toEqual({
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner,
    editors: [],
    steps: [],
  });
});

test.each([
  { when: 'a list instead of an object', json: [], named: ['.'] },
  { when: 'a number instead of an object', json: 5, named: ['.', '5'] },
  { when: 'no owner', json: { steps: [] }, named: ['owner'] },
  { when: 'an owner without @', json: { owner: 'rop', steps: [] }, named: ['owner', 'rop'] },
  { when: 'no steps', json: { owner }, named: ['steps'] },
  { when: 'steps as an object', json: { owner, steps: {} }, named: ['steps'] },
  { when: 'an unknown key of the file', json: { ...script(), zone: 'x' }, named: ['zone'] },
  { when: 'an unknown time zone', json: { ...script(), timeZone: 'Moskva' }, named: ['timeZone', 'Moskva'] },
  { when: 'a language in place of a locale', json: { ...script(), locale: 'ru' }, named: ['locale'] },
  { when: 'a locale that is not emulated', json: { ...script(), locale: 'de_DE' }, named: ['locale', 'en_US'] },
  {
    when: 'an editor without @',
    json: { ...script(), editors: ['a@b.ru', 'petrov'] },
    named: ['editors[1]', 'petrov'],
  },
  { when: 'a step of no kind', json: script({ as: owner }), named: ['steps[0]'] },
  { when: 'a step of two kinds', json: script({ run: 'issue', open: true }), named: ['steps[0]'] },
  { when: 'a text in place of a step', json: script('issue'), named: ['steps[0]'] },
  {
    when: 'an unknown command',
    json: script({ run: 'issue' }, { run: 'isue' }),
    named: ['steps[1].run', 'isue', 'issue'],
  },
  { when: 'an unknown key of a step', json: script({ run: 'issue', who: owner }), named: ['steps[0].who'] },
  {
    when: 'args as a list for run',
    json: script({ run: 'setup', args: 'client-development' }),
    named: ['steps[0].args'],
  },
  { when: 'args as an object for call', json: script({ call: 'sidebarState', args: {} }), named: ['steps[0].args'] },
  {
    when: 'an unknown user',
    json: script({ as: 'petrov@firm.ru', run: 'issue' }),
    named: ['steps[0].as', 'petrov@firm.ru'],
  },
  {
    when: 'a day that is none',
    json: script({ at: '2026-02-30T09:00', run: 'issue' }),
    named: ['steps[0].at', '2026-02-30'],
  },
  { when: 'a date without a time', json: script({ at: '2026-11-23', run: 'issue' }), named: ['steps[0].at'] },
  {
    when: 'a date as people write it',
    json: script({ at: '23.11.2026 09:00', run: 'issue' }),
    named: ['steps[0].at', '23.11.2026'],
  },
  {
    when: 'time going backwards',
    json: script({ at: '2026-11-23T09:00', run: 'issue' }, { run: 'sync' }, { at: '2026-11-23T08:59', run: 'report' }),
    named: ['steps[2].at', '08:59', '09:00'],
  },
  {
    when: 'an edit without a sheet',
    json: script({ edit: { range: 'A1', values: [[1]] } }),
    named: ['steps[0].edit.sheet'],
  },
  { when: 'a range that is none', json: script(edit({ range: 'А1:', values: [[1]] })), named: ['steps[0].edit.range'] },
  {
    when: 'values that are no rows',
    json: script(edit({ range: 'A1', values: ['x'] })),
    named: ['steps[0].edit.values[0]'],
  },
  { when: 'no values', json: script(edit({ range: 'A1', values: [] })), named: ['steps[0].edit.values'] },
  { when: 'ragged rows', json: script(edit({ range: 'A1', values: [[1, 2], [3]] })), named: ['steps[0].edit.values'] },
  {
    when: 'a value that is a list',
    json: script(edit({ range: 'A1', values: [[[1]]] })),
    named: ['steps[0].edit.values[0][0]'],
  },
  {
    when: 'more values than cells',
    json: script(edit({ range: 'A1:B2', values: [[1, 2, 3]] })),
    named: ['steps[0].edit.values', '1 × 3', '2 × 2'],
  },
  {
    when: 'range and row together',
    json: script(edit({ range: 'A1', values: [[1]], row: { A: 1 } })),
    named: ['steps[0].edit'],
  },
  { when: 'a row without set', json: script(edit({ row: { Клиент: 'x' } })), named: ['steps[0].edit.set'] },
  { when: 'a set of nothing', json: script(edit({ row: { Клиент: 'x' }, set: {} })), named: ['steps[0].edit.set'] },
  {
    when: 'an unknown delivery',
    json: script(edit({ range: 'A1', values: [[1]] }, { deliver: 'thrice' })),
    named: ['steps[0].deliver', 'thrice'],
  },
  { when: 'a read without a sheet', json: script({ read: {} }), named: ['steps[0].read.sheet'] },
  { when: 'open: false', json: script({ open: false }), named: ['steps[0].open'] },
])('$when is named by its place in one line', ({ json, named }) => {
  for (const line of linesOf(() => checkPlayScript('шаги.json', json))) {
    expect(line).toMatch(/^шаги\.json: /);
    expect(line).not.toMatch(/\n|undefined|\[object/);
    for (const part of named) expect(line).toContain(part);
  }
});

function linesOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof BadInput) return [error.text.ru, error.text.en];
    throw error;
  }
  throw new Error('was not refused');
}
