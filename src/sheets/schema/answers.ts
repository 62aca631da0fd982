import { answerSources, answerStatuses, choice, openChoice } from './choices';
import { column, date, text } from './column';
import { table } from './table';

export const answers = table(
  'answers',
  ['Ответы', 'Answers'],
  {
    family: 'directory',
    identity: ['subject', 'question'],
    frozenUpTo: 'question',
    shownOnDayOne: true,
    protection: 'none',
    rows: 1000,
  },
  [
    column(
      'subject',
      ['Клиент или сделка', 'Client or deal'],
      { kind: 'reference', to: 'clients', or: 'deals' },
      { required: true, width: 245 },
    ),
    column('question', ['Вопрос', 'Question'], { kind: 'reference', to: 'questions' }, { required: true, width: 380 }),
    column('text', ['Ответ', 'Answer'], text, { headerRequired: true, width: 360 }),
    column('status', ['Статус', 'Status'], choice(answerStatuses), {
      headerRequired: true,
      whenEmpty: 'confirmed',
      width: 150,
    }),
    column('askedOf', ['У кого и когда спрашивали', 'Asked of whom and when'], text, {
      headerRequired: true,
      width: 220,
    }),
    column('source', ['Источник', 'Source'], openChoice(answerSources), { headerRequired: true, width: 150 }),
    column('answeredOn', ['Дата', 'Date'], date, { headerRequired: true }),
  ],
);
