import { choice, typeKinds } from './choices';
import { checkbox, column, text } from './column';
import { table } from './table';

export const types = table('types', ['Типы', 'Types'], { family: 'directory', identity: ['kind', 'code'], rows: 40 }, [
  column(
    'kind',
    ['Вид', 'Kind'],
    choice(typeKinds),
    [
      'Продажи — тип продаж, у него свои карты; клиент — тип клиента, у него свой перечень вопросов.',
      'Sale: a type of sale with maps of its own; client: a type of client with a question list of its own.',
    ],
    { required: true, width: 100 },
  ),
  column(
    'code',
    ['Код', 'Code'],
    text,
    ['Короткое постоянное имя. Пример: industry.', 'Short permanent name. Example: industry.'],
    { required: true, width: 100 },
  ),
  column(
    'name',
    ['Название', 'Name'],
    text,
    [
      'Как тип называется в списках. Пример: Промышленное предприятие.',
      'What the type is called in lists. Example: Industrial enterprise.',
    ],
    { required: true, width: 280 },
  ),
  column(
    'isShortCycle',
    ['Короткий цикл', 'Short cycle'],
    checkbox,
    [
      'Отметьте у коротких, простых продаж: для них можно вести весь цикл одной картой.',
      'Tick it for short, simple sales: there one map may hold the whole cycle.',
    ],
    { width: 110 },
  ),
]);
