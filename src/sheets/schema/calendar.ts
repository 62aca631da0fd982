import { column, date, text, yesNo } from './column';
import { table } from './table';

export const calendar = table(
  'calendar',
  ['Календарь', 'Calendar'],
  { family: 'directory', identity: ['date'], rows: 120 },
  [
    column(
      'date',
      ['Дата', 'Date'],
      date,
      [
        'День, который отличается от обычного: понедельник–пятница, 8 часов. Пример: 31.12.2026.',
        'A day unlike the usual ones: Monday to Friday, 8 hours. Example: 2026-12-31.',
      ],
      { required: true },
    ),
    column(
      'isWorking',
      ['Рабочий', 'Working'],
      yesNo,
      [
        'Да — рабочая суббота или короткий день; нет — выходной.',
        'Yes: a working Saturday or a short day; no: a day off.',
      ],
      { required: true },
    ),
    column('hours', ['Часы', 'Hours'], { kind: 'number', min: 0, max: 24 }, [
      'Сколько часов в этот день. Пусто — как обычно. Пример: 7.',
      'How many hours on this day. Empty means as usual. Example: 7.',
    ]),
    column('note', ['Примечание', 'Note'], text, ['Пример: Новый год.', 'Example: New Year.'], { width: 320 }),
  ],
);
