import { dealOutcomes, openChoice } from './choices';
import { column, count, date, text, yesNo } from './column';
import { table } from './table';

export const deals = table(
  'deals',
  ['Сделки', 'Deals'],
  { family: 'directory', identity: ['id'], frozenUpTo: 'client', shownOnDayOne: true, protection: 'none', rows: 500 },
  [
    column(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Постоянный номер сделки. Пример: D1. Пустой заполнит Техкарта.',
        'Permanent number of the deal. Example: D1. Left empty, Techkarta fills it in.',
      ],
      { required: true, width: 70 },
    ),
    column(
      'client',
      ['Клиент', 'Client'],
      { kind: 'reference', to: 'clients', open: true },
      [
        'Название клиента. Незнакомое название заведёт нового клиента. Пример: Пекарня № 3.',
        'Name of the client. An unknown name makes a new client. Example: Bakery No. 3.',
      ],
      { required: true, width: 220 },
    ),
    column(
      'clientType',
      ['Тип клиента', 'Client type'],
      { kind: 'reference', to: 'types', only: 'client' },
      [
        'Берётся у клиента; для нового клиента укажите здесь. Пример: Торговая компания.',
        'Taken from the client; for a new client state it here. Example: Trading company.',
      ],
      { width: 220 },
    ),
    column(
      'stage',
      ['Этап', 'Stage'],
      { kind: 'reference', to: 'stages' },
      [
        'На каком этапе сделка сейчас. Пример: Проектные · Разработка клиента.',
        'At which stage the deal is now. Example: Project sales · Client development.',
      ],
      { required: true, width: 220 },
    ),
    column(
      'manager',
      ['Менеджер', 'Manager'],
      { kind: 'reference', to: 'staff' },
      ['Кто ведёт сделку. Пример: Иванов И.', 'Who runs the deal. Example: Ivanov I.'],
      { required: true, width: 140 },
    ),
    column(
      'enteredStage',
      ['Вошла в этап', 'Entered stage'],
      { kind: 'stamp', isMixed: true },
      [
        'Когда сделка вошла в этап; время можно не писать — тогда начало рабочего дня. Пример: 23.11.2026.',
        'When the deal entered the stage; without a time it is the start of the working day. Example: 2026-11-23.',
      ],
      { required: true },
    ),
    column('keyDate', ['Ключевая дата', 'Key date'], date, [
      'Дата, от которой считаются сроки «К−3», например окончание подачи заявок. Пример: 15.12.2026.',
      'The date that terms such as K-3 are counted from, e.g. the end of bidding. Example: 2026-12-15.',
    ]),
    column(
      'sum',
      ['Сумма', 'Sum'],
      { kind: 'number', min: 0, max: 1e12 },
      ['Сумма сделки в рублях. Пример: 450000.', 'Sum of the deal. Example: 450000.'],
      { width: 110 },
    ),
    column(
      'outcome',
      ['Итог', 'Outcome'],
      openChoice(dealOutcomes),
      [
        'Чем кончился этап: дальше, возврат, пауза до (дата — в следующем столбце), отказ клиента, отказались сами, дубль, продано. Пусто — идёт.',
        'How the stage ended: onward, return, pause until (date in the next column), client refused, we refused, duplicate, sold. Empty: in progress.',
      ],
      { width: 130 },
    ),
    column('outcomeDate', ['Дата итога', 'Outcome date'], date, [
      'День итога; у паузы — до какого дня. Пример: 15.12.2026.',
      'Day of the outcome; for a pause the day until which. Example: 2026-12-15.',
    ]),
    column(
      'entry',
      ['Заход №', 'Entry no.'],
      count,
      [
        'Который раз сделка на этом этапе. Заполняет Техкарта.',
        'Which stay of the deal at this stage it is. Written by Techkarta.',
      ],
      { ours: true, width: 75 },
    ),
    column(
      'mapVersion',
      ['Версия карты', 'Map version'],
      text,
      [
        'По какой версии карты идёт сделка. Заполняет Техкарта.',
        'The version of the map by which the deal runs. Written by Techkarta.',
      ],
      { ours: true, width: 100 },
    ),
    column(
      'mayOffer',
      ['Можно КП', 'Offer allowed'],
      yesNo,
      [
        'Да — на все обязательные вопросы есть ответы и согласование получено. Заполняет Техкарта.',
        'Yes: all mandatory questions are answered and the approval is there. Written by Techkarta.',
      ],
      { ours: true, width: 90 },
    ),
    column(
      'offerNumber',
      ['№ КП', 'Offer no.'],
      text,
      ['Номер отправленного КП. Заполняет Техкарта.', 'Number of the offer sent. Written by Techkarta.'],
      { ours: true, width: 100 },
    ),
  ],
);
