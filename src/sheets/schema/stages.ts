import { choice, stageStatuses } from './choices';
import { column, count, date, technical, text } from './column';
import { table } from './table';

export const stages = table(
  'stages',
  ['Этапы', 'Stages'],
  { family: 'map', identity: ['id'], frozenUpTo: 'name', rows: 60 },
  [
    column(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Постоянное короткое имя этапа: на него ссылаются операции и сделки. Не меняйте его. Пример: S1.',
        'Permanent short name of the stage: operations and deals refer to it. Do not change it. Example: S1.',
      ],
      { required: true, width: 70 },
    ),
    column(
      'saleType',
      ['Тип продаж', 'Sale type'],
      { kind: 'reference', to: 'types', only: 'sale' },
      [
        'Тип продаж из листа «Типы»: у разных типов продаж разные карты. Пример: Проектные.',
        'Sale type from the sheet “Types”: different types of sale need different maps. Example: Project sales.',
      ],
      { required: true, width: 150 },
    ),
    column(
      'name',
      ['Этап', 'Stage'],
      text,
      [
        'Название этапа, как его называют в отделе. Пример: Разработка клиента.',
        'Name of the stage as your people call it. Example: Client development.',
      ],
      { required: true, width: 200 },
    ),
    column(
      'number',
      ['№', 'No.'],
      count,
      ['Порядок этапа в продаже. Пример: 2.', 'Place of the stage in the sale. Example: 2.'],
      { width: 50 },
    ),
    column(
      'goal',
      ['Цель', 'Goal'],
      text,
      [
        'Зачем нужен этап. Пример: понять задачу клиента и отправить КП, на которое он ответит.',
        'What the stage is for. Example: understand the client’s problem and send an offer he will answer.',
      ],
      { width: 260 },
    ),
    column(
      'entryCondition',
      ['Условие входа', 'Entry condition'],
      text,
      [
        'Что должно быть верно, чтобы сделка вошла в этап. Пример: перспективность клиента подтверждена.',
        'What must be true for a deal to enter the stage. Example: the client is confirmed as promising.',
      ],
      { width: 220 },
    ),
    column(
      'exitCondition',
      ['Условие выхода', 'Exit condition'],
      text,
      [
        'Что должно быть сделано, чтобы сделка пошла дальше. Пример: КП отправлено, разбор назначен.',
        'What must be done for the deal to move on. Example: offer sent, review meeting appointed.',
      ],
      { width: 220 },
    ),
    column(
      'limitWorkingDays',
      ['Предельный срок (р.д.)', 'Limit (working days)'],
      count,
      [
        'Сколько рабочих дней сделка может стоять на этапе; дольше — «Застрял на этапе». Пример: 40.',
        'How many working days a deal may stay at the stage; longer is “Stalled”. Example: 40.',
      ],
      { width: 110 },
    ),
    column(
      'version',
      ['Версия', 'Version'],
      { kind: 'integer', min: 1, max: 9999 },
      [
        'Номер версии карты. Растёт, когда вы вводите карту в действие. Пример: 1.',
        'Version number of the map. It grows when you activate the map. Example: 1.',
      ],
      { required: true, whenEmpty: 1, width: 80 },
    ),
    column(
      'status',
      ['Статус', 'Status'],
      choice(stageStatuses),
      [
        'Черновик — карту ещё правят; действует — по ней выдаются задачи; архив — больше не нужна.',
        'Draft: still being written; active: tasks are issued by it; archived: no longer needed.',
      ],
      { required: true, whenEmpty: 'draft', width: 110 },
    ),
    column('activeFrom', ['Действует с', 'Active from'], date, [
      'С какого дня действует эта версия. Пример: 23.11.2026.',
      'From which day this version is in force. Example: 2026-11-23.',
    ]),
    technical('label', ['Подпись этапа', 'Stage label'], text, [
      'Как этап называется в выпадающих списках. Заполняет Техкарта.',
      'What the stage is called in dropdowns. Written by Techkarta.',
    ]),
  ],
);
