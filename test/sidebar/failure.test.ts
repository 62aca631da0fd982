import { describeFailure } from '../../sidebar/failure';
import { english } from '../../sidebar/texts-en';
import { russian } from '../../sidebar/texts-ru';

const refused = (message: string) => ({ kind: 'refused', message }) as const;

test.each([
  ['Нет листа «Операции»: верните его или выполните «Подготовить таблицу».'],
  ['Таблица занята другой командой. Повторите через минуту.'],
])('a sentence for the user is shown as it is: %s', (message) => {
  expect(describeFailure(refused(message), russian)).toBe(message);
  expect(describeFailure(refused(`Error: ${message}`), russian)).toBe(message);
  expect(describeFailure(refused(`ScriptError: Error: ${message}`), russian)).toBe(message);
});

test('an English sentence is shown to an English reader', () => {
  const message = 'There is no sheet “Tasks”: bring it back or prepare the workbook again.';
  expect(describeFailure(refused(message), english)).toBe(message);
});

test.each([
  ["TypeError: Cannot read properties of undefined (reading 'length')"],
  ['Exception: Service Spreadsheets failed while accessing document with id 1a2b'],
  ["We're sorry, a server error occurred. Please wait a bit and try again."],
  ['Ошибка: x is not a function at main.gs:12'],
  [''],
])('a technical text is never shown: %j', (message) => {
  expect(describeFailure(refused(message), russian)).toBe(russian.failures.unexpected);
  expect(describeFailure(refused(message), english)).toBe(english.failures.unexpected);
});

test.each([
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['Authorization is required to perform that action.', 'permission'],
  ['You do not have permission to call SpreadsheetApp.getUi', 'permission'],
] as const)('%s has advice of its own', (message, kind) => {
  expect(describeFailure(refused(message), russian)).toBe(russian.failures[kind]);
  expect(describeFailure(refused(message), english)).toBe(english.failures[kind]);
});
