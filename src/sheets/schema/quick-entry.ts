import { choice, issuedToWords, openChoice, roles } from './choices';
import { column, text, yesNo } from './column';
import { table } from './table';

export const quickEntry = table(
  'quick-entry',
  ['Быстрый ввод', 'Quick entry'],
  { family: 'map', identity: [], frozenUpTo: 'title', rows: 120 },
  [
    column(
      'number',
      ['№', 'No.'],
      { kind: 'integer', min: 0, max: 99_999 },
      [
        'Номер операции. Вставьте таблицу из Excel и выполните «Разложить по листам». Пример: 10.',
        'Number of the operation. Paste a table from Excel and run “Spread over the sheets”. Example: 10.',
      ],
      { required: true, width: 55 },
    ),
    column(
      'title',
      ['Операция', 'Task'],
      text,
      ['Что сделать. Пример: Отправить КП.', 'What to do. Example: Send the offer.'],
      { required: true, width: 280 },
    ),
    column(
      'performer',
      ['Исполнитель', 'Performer'],
      openChoice(roles),
      ['Роль. Пусто — менеджер.', 'A role. Empty means manager.'],
      { whenEmpty: 'manager', width: 110 },
    ),
    column('issuedTo', ['Выдавать на', 'Issued to'], choice(issuedToWords), ['Пусто — сделку.', 'Empty means deal.'], {
      whenEmpty: 'deal',
      width: 110,
    }),
    column(
      'clientTypes',
      ['Типы клиентов', 'Client types'],
      { kind: 'reference', to: 'types', only: 'client', many: true },
      ['Пусто — все.', 'Empty means all.'],
      { width: 180 },
    ),
    column('mandatory', ['Обязательна', 'Mandatory'], yesNo, ['Пусто — да.', 'Empty means yes.'], {
      whenEmpty: true,
      width: 95,
    }),
    column(
      'after',
      ['После', 'After'],
      text,
      [
        'Номера предыдущих операций. Нет такого столбца — после предыдущей строки; пустая ячейка — ни после чего. Пример: 50; 60.',
        'Numbers of the operations before. Without this column: after the row above; an empty cell: after none. Example: 50; 60.',
      ],
      { width: 90 },
    ),
    column(
      'rule',
      ['Периодичность', 'Periodicity'],
      text,
      ['Пусто — один раз. Пример: каждые 5 р.д.', 'Empty means once. Example: every 5 working days.'],
      { width: 240 },
    ),
    column(
      'term',
      ['Срок', 'Term'],
      text,
      ['Рабочих дней. Пусто — 2. Примеры: 5; 30 мин; К−3.', 'Working days. Empty means 2. Examples: 5; 30 min; K-3.'],
      { width: 75 },
    ),
    column('normMinutes', ['Норма, мин', 'Norm, min'], { kind: 'minutes' }, [
      'Пусто — 30. Пример: 1,5 ч.',
      'Empty means 30. Example: 1.5 h.',
    ]),
    column(
      'usualRepeats',
      ['Обычно раз', 'Usual repeats'],
      { kind: 'number', min: 0, max: 1000 },
      ['Пусто — 1.', 'Empty means 1.'],
      { whenEmpty: 1 },
    ),
    column(
      'resources',
      ['Ресурсы', 'Resources'],
      text,
      [
        'Через точку с запятой. Пример: шаблон КП; прайс.',
        'Separated by semicolons. Example: offer template; price list.',
      ],
      { width: 200 },
    ),
    column(
      'evidence',
      ['Подтверждение', 'Evidence'],
      text,
      ['Пусто — текст. Пример: ссылка.', 'Empty means text. Example: link.'],
      { width: 180 },
    ),
    column(
      'control',
      ['Контроль', 'Control'],
      text,
      ['Пусто — авто. Пример: РОП, выборочно 20 %.', 'Empty means auto. Example: head of sales, sample 20 %.'],
      { width: 200 },
    ),
    column(
      'stage',
      ['Этап', 'Stage'],
      { kind: 'reference', to: 'stages' },
      ['Пусто — единственный черновик.', 'Empty means the only draft.'],
      { width: 220 },
    ),
  ],
);
