import { obstacleText } from '../../src/i18n/obstacle';

const supply = { number: 60, title: 'Разговор со снабжением' };
const visit = { number: 70, title: 'Выезд на площадку' };
const roles = { number: 65, title: 'Уточнить карту ролей' };

test.each([
  { operations: [supply], ru: 'ждёт № 60 «Разговор со снабжением»' },
  { operations: [supply, visit], ru: 'ждёт № 60 «Разговор со снабжением», № 70 «Выезд на площадку»' },
  { operations: [supply, roles, visit], ru: 'ждёт № 60 «Разговор со снабжением», № 65 «Уточнить карту ролей» и ещё 1' },
  {
    operations: [{ number: 5, title: 'Очень длинное название операции '.repeat(4).trim() }, visit, roles],
    ru: 'ждёт № 5 «Очень длинное название операции Очень длинное название операции Очень длинное название операции Очень длинное название операции» и ещё 2',
  },
])('what is waited for is named, as long as it stays short: $ru', ({ operations, ru }) => {
  expect(obstacleText({ kind: 'predecessors', operations }, 'ru')).toBe(ru);
});

test('an approver is told what is not answered, and that he may approve', () => {
  const obstacle = { kind: 'unanswered', missing: 3, questions: 7 } as const;
  expect(obstacleText(obstacle, 'ru')).toBe('согласовать можно, но пока нет ответа на 3 из 7 вопросов');
  expect(obstacleText(obstacle, 'en')).toBe('may be approved, yet 3 of 7 questions not answered');
});

test('in English too', () => {
  const operations = [
    { number: 60, title: 'Talk with “Supply”' },
    { number: 65, title: 'Complete the map of roles' },
    { number: 70, title: 'Visit the site' },
  ];
  expect(obstacleText({ kind: 'predecessors', operations }, 'en')).toBe(
    'waits for No. 60 “Talk with ‘Supply’”, No. 65 “Complete the map of roles” and 1 more',
  );
});
