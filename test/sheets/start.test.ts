import { library } from '../../library/library';
import { menuTexts } from '../../src/i18n/menu-texts';
import { type StartState, startSteps, startTitle } from '../../src/i18n/start-texts';
import { startRows } from '../../src/sheets/records/start';
import { ruContext } from './sheet-images';

const nothing: StartState = { performers: 0, deals: 0, activeStages: 0, draftStages: 1, tasks: 0, isInstalled: false };

test('in a new workbook nothing is done, and every step says what there is', () => {
  expect(startSteps(nothing, 'ru').map(({ title, state, isDone }) => [title, state, isDone])).toEqual([
    ['Впишите сотрудников', 'пока нет', false],
    ['Впишите сделки', 'пока нет', false],
    ['Проверьте карту и введите её в действие', '1 черновик', false],
    ['Выдайте задачи', 'пока нет', false],
    ['Включите автоматический учёт', 'выключен', false],
  ]);
  expect(startTitle(startSteps(nothing, 'ru'), 'ru')).toBe('Первые четверть часа: осталось 5 шагов из 5.');
});

test('steps tick themselves as the work goes on', () => {
  const later: StartState = {
    performers: 3,
    deals: 12,
    activeStages: 1,
    draftStages: 0,
    tasks: 41,
    isInstalled: false,
  };
  const steps = startSteps(later, 'ru');
  expect(steps.map(({ state, isDone }) => [state, isDone])).toEqual([
    ['3 человека', true],
    ['12 сделок', true],
    ['1 карта действует', true],
    ['41 задача', true],
    ['выключен', false],
  ]);
  expect(startTitle(steps, 'ru')).toBe('Первые четверть часа: остался 1 шаг из 5.');
  expect(startTitle(startSteps({ ...later, isInstalled: true }, 'en'), 'en')).toBe(
    'All is ready: Techkarta is working.',
  );
});

test('each row leads to the sheet where the step is done', () => {
  const rows = startRows(nothing, ruContext, (sheet) => (sheet === 'deals' ? '#gid=7' : ''));
  expect(rows.map(({ step, isDone, where }) => [step, isDone, where])).toEqual([
    [1, false, 'Сотрудники'],
    [2, false, { text: 'Сделки', url: '#gid=7' }],
    [3, false, 'Проверка карты'],
    [4, false, 'Утро РОПа'],
    [5, false, 'Настройки'],
  ]);
});

test('the way through the menu is told in the menu’s own words', () => {
  for (const language of ['ru', 'en'] as const) {
    const context = { ...ruContext, language };
    const told = startRows(nothing, context, () => null, library.startHints)
      .map(({ how }) => how)
      .join(' ');
    for (const key of ['title', 'maps', 'check', 'activate', 'preview', 'issue', 'set', 'install'] as const)
      expect(told).toContain(menuTexts[key][language]);
  }
});

test('how a step is taken is left as it is where no sheets are made', () => {
  for (const row of startRows(nothing, ruContext, () => null)) expect(row).not.toHaveProperty('how');
});
