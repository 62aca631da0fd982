import { answerKinds, choice, questionSubjects } from './choices';
import { checkbox, column, count, technical, text } from './column';
import { table } from './table';

export const questions = table(
  'questions',
  ['Вопросы', 'Questions'],
  { family: 'directory', identity: ['id'], frozenUpTo: 'text', rows: 150 },
  [
    column('id', ['ID', 'ID'], text, { required: true, width: 80 }),
    column(
      'clientType',
      ['Тип клиента', 'Client type'],
      { kind: 'reference', to: 'types', only: 'client' },
      { required: true, width: 255 },
    ),
    column('text', ['Вопрос', 'Question'], text, { required: true, width: 340 }),
    column('why', ['Зачем', 'Why'], text, { width: 300 }),
    column('about', ['Относится к', 'About'], choice(questionSubjects), {
      required: true,
      whenEmpty: 'client',
      width: 110,
    }),
    column('answer', ['Ответ', 'Answer'], choice(answerKinds), { required: true, whenEmpty: 'text', width: 100 }),
    column('rule', ['Правило', 'Rule'], text, { width: 200 }),
    column(
      'mandatoryBefore',
      ['Обязателен до операции', 'Mandatory before task'],
      { kind: 'reference', to: 'operations' },
      { required: true, width: 240 },
    ),
    column('shelfLifeMonths', ['Срок годности (мес.)', 'Shelf life (months)'], count, { width: 110 }),
    column('mayBeUndisclosed', ['Может быть не раскрыт', 'May stay undisclosed'], checkbox, { width: 120 }),
    technical('label', ['Подпись вопроса', 'Question label'], text),
  ],
);
