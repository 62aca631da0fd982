import type { ColumnType } from '../table-schema';
import { choice, deviationSeverities, severities } from './choices';
import { type ColumnTraits, column, count, date, type Pair, technical, text, yesNo } from './column';
import { type TableTraits, table } from './table';

const shown = (key: string, header: Pair, type: ColumnType, note: Pair, traits: ColumnTraits = {}) =>
  column(key, header, type, note, { headerRequired: true, ours: true, ...traits });

const address = technical('url', ['адрес', 'address'], text, [
  'Куда ведёт ссылка. Служебный столбец.',
  'Where the link leads. A technical column.',
]);

const report = (traits: Partial<TableTraits> = {}): TableTraits => ({
  family: 'report',
  identity: [],
  headerRow: 2,
  rows: 150,
  ...traits,
});

const percent: ColumnType = { kind: 'integer' };
const number: ColumnType = { kind: 'number' };

export const mapCheck = table('map-check', ['Проверка карты', 'Map check'], report({ rows: 200 }), [
  shown(
    'stage',
    ['Этап', 'Stage'],
    text,
    ['К какому этапу относится замечание.', 'Which stage the finding belongs to.'],
    { width: 200 },
  ),
  shown(
    'severity',
    ['Важность', 'Severity'],
    choice(severities),
    [
      'Ошибка — строка не работает; пробел — карте чего-то не хватает; внимание — стоит посмотреть.',
      'Error: the row does not work; gap: the map lacks something; warning: worth a look.',
    ],
    { width: 90 },
  ),
  shown('operation', ['Операция', 'Task'], text, ['О какой операции речь.', 'Which operation it is about.'], {
    width: 240,
  }),
  shown(
    'sentence',
    ['Что не так', 'What is wrong'],
    text,
    ['Что не так, что ожидалось и пример.', 'What is wrong, what was expected, and an example.'],
    { width: 560 },
  ),
  shown('where', ['Где', 'Where'], text, ['Нажмите, чтобы перейти к ячейке.', 'Click to go to the cell.'], {
    linkIn: 'url',
    width: 180,
  }),
  address,
]);

export const morning = table('morning', ['Утро РОПа', 'Morning'], report({ shownOnDayOne: true }), [
  shown(
    'section',
    ['Раздел', 'Section'],
    text,
    [
      'Решить сейчас, просрочено, КП без допуска, срок сегодня.',
      'Decide now, overdue, offers without approval, due today.',
    ],
    { width: 170 },
  ),
  shown('sentence', ['Что случилось', 'What happened'], text, ['Одной фразой.', 'In one sentence.'], { width: 520 }),
  shown('client', ['Клиент', 'Client'], text, ['О каком клиенте речь.', 'Which client it is about.'], { width: 170 }),
  shown('operation', ['Операция', 'Task'], text, ['О какой операции речь.', 'Which operation it is about.'], {
    width: 200,
  }),
  shown('performer', ['Исполнитель', 'Performer'], text, ['Чья задача.', 'Whose task it is.'], { width: 130 }),
  shown('since', ['С', 'Since'], date, ['С какого дня.', 'Since which day.']),
  shown('days', ['Р.д.', 'Working days'], count, ['Сколько рабочих дней.', 'How many working days.'], { width: 70 }),
  shown('where', ['Где', 'Where'], text, ['Нажмите, чтобы перейти.', 'Click to go there.'], {
    linkIn: 'url',
    width: 140,
  }),
  address,
]);

/** The heat map of «Неделя»: fulfilment of the last five weeks, the reported one last. */
export const heatColumnKeys = ['week5', 'week4', 'week3', 'week2', 'week1'] as const;

const heatHeaders: Readonly<Record<(typeof heatColumnKeys)[number], Pair>> = {
  week5: ['4 нед. назад, %', '4 weeks ago, %'],
  week4: ['3 нед. назад, %', '3 weeks ago, %'],
  week3: ['2 нед. назад, %', '2 weeks ago, %'],
  week2: ['Неделей раньше, %', 'The week before, %'],
  week1: ['Эта неделя, %', 'This week, %'],
};

const heatColumns = heatColumnKeys.map((key) =>
  shown(
    key,
    heatHeaders[key],
    percent,
    [
      'Выполнение карты за эту неделю, %. Пусто, если созрело меньше 10 обязательств.',
      'Fulfilment of that week, %. Empty below 10 matured obligations.',
    ],
    { width: 95 },
  ),
);

export const week = table('week', ['Неделя', 'Week'], report({ frozenUpTo: 'who', rows: 80 }), [
  shown(
    'who',
    ['Кто', 'Who'],
    text,
    ['Менеджер или, по настройке, операция.', 'A manager or, by the setting, an operation.'],
    { width: 220 },
  ),
  shown(
    'plan',
    ['План', 'Plan'],
    count,
    ['Сколько задач со сроком на неделе.', 'How many tasks were due in the week.'],
    { width: 75 },
  ),
  shown('done', ['Сделано', 'Done'], count, ['Сколько из них сделано.', 'How many of them are done.'], { width: 85 }),
  shown('inTermPercent', ['В срок, %', 'In term, %'], percent, ['Доля сделанных в срок.', 'Share done in term.'], {
    width: 85,
  }),
  shown(
    'inOrderPercent',
    ['По порядку, %', 'In order, %'],
    percent,
    ['Доля сделанных по порядку карты.', 'Share done in the map’s order.'],
    { width: 105 },
  ),
  shown(
    'evidencePercent',
    ['С подтверждением, %', 'With evidence, %'],
    percent,
    ['Доля сделанных с подтверждением.', 'Share done with evidence.'],
    { width: 130 },
  ),
  shown(
    'unitsPercent',
    ['Единицы, %', 'Units, %'],
    percent,
    ['Сделано единиц от плана.', 'Units done of those planned.'],
    { width: 95 },
  ),
  shown(
    'fulfilmentPercent',
    ['Выполнение карты, %', 'Fulfilment, %'],
    percent,
    [
      'Доля созревших обязательств без нарушений; показано от 10 обязательств.',
      'Share of matured obligations without violation; shown from 10 obligations on.',
    ],
    { width: 130 },
  ),
  shown(
    'change',
    ['Изменение', 'Change'],
    text,
    ['Изменение к прошлой неделе, если оно больше случайного.', 'Change against last week, if it is beyond chance.'],
    { width: 110 },
  ),
  ...heatColumns,
  shown('remark', ['Замечание', 'Remark'], text, ['Что видно из цифр.', 'What the figures show.'], { width: 420 }),
]);

export const deviations = table('deviations', ['Отклонения', 'Deviations'], report({ rows: 500 }), [
  shown('kind', ['Вид', 'Kind'], text, ['Вид отклонения.', 'Kind of deviation.'], { width: 170 }),
  shown(
    'severity',
    ['Важность', 'Severity'],
    choice(deviationSeverities),
    ['Высокая, средняя, низкая.', 'High, medium, low.'],
    { width: 90 },
  ),
  shown('sentence', ['Что случилось', 'What happened'], text, ['Одной фразой.', 'In one sentence.'], { width: 520 }),
  shown('client', ['Клиент', 'Client'], text, ['О каком клиенте речь.', 'Which client it is about.'], { width: 170 }),
  shown('deal', ['Сделка', 'Deal'], text, ['ID сделки.', 'ID of the deal.'], { width: 80 }),
  shown('operation', ['Операция', 'Task'], text, ['О какой операции речь.', 'Which operation it is about.'], {
    width: 220,
  }),
  shown(
    'performer',
    ['Исполнитель', 'Performer'],
    text,
    ['Чья задача; по настройке не показывается.', 'Whose task; not shown if set so.'],
    { width: 130 },
  ),
  shown('since', ['С', 'Since'], date, ['С какого дня.', 'Since which day.']),
  shown('size', ['Размер', 'Size'], number, ['Величина отклонения.', 'Size of the deviation.'], { width: 75 }),
  shown('unit', ['Ед.', 'Unit'], text, ['В чём измерено.', 'What it is measured in.'], { width: 70 }),
  shown('where', ['Где', 'Where'], text, ['Нажмите, чтобы перейти.', 'Click to go there.'], {
    linkIn: 'url',
    width: 140,
  }),
  address,
]);

export const offerGate = table(
  'offer-gate',
  ['Допуск к КП', 'Offer gate'],
  report({ shownOnDayOne: true, frozenUpTo: 'client' }),
  [
    shown('deal', ['Сделка', 'Deal'], text, ['ID сделки.', 'ID of the deal.'], { width: 80 }),
    shown('client', ['Клиент', 'Client'], text, ['Клиент сделки.', 'Client of the deal.'], { width: 180 }),
    shown(
      'clientType',
      ['Тип клиента', 'Client type'],
      text,
      ['От него зависит перечень вопросов.', 'It decides the question list.'],
      { width: 200 },
    ),
    shown('manager', ['Менеджер', 'Manager'], text, ['Кто ведёт сделку.', 'Who runs the deal.'], { width: 130 }),
    shown(
      'mayOffer',
      ['Можно КП', 'Offer allowed'],
      yesNo,
      ['Да — КП можно отправлять.', 'Yes: the offer may be sent.'],
      { width: 85 },
    ),
    shown(
      'answered',
      ['Отвечено', 'Answered'],
      count,
      ['На сколько вопросов есть годный ответ.', 'How many questions have a valid answer.'],
      { width: 85 },
    ),
    shown(
      'questions',
      ['Всего', 'Of'],
      count,
      ['Сколько обязательных вопросов.', 'How many mandatory questions there are.'],
      { width: 65 },
    ),
    shown(
      'undisclosed',
      ['Не раскрыто', 'Not disclosed'],
      count,
      ['На сколько клиент отказался отвечать.', 'How many the client would not answer.'],
      { width: 100 },
    ),
    shown(
      'missing',
      ['Чего не хватает', 'What is missing'],
      text,
      ['Вопросы без годного ответа, согласование.', 'Questions without a valid answer, the approval.'],
      { width: 480 },
    ),
    shown('askWhom', ['У кого спросить', 'Whom to ask'], text, ['Кого уже спрашивали.', 'Who was asked before.'], {
      width: 220,
    }),
    shown(
      'days',
      ['Р.д.', 'Working days'],
      count,
      ['Сколько рабочих дней сделка ждёт допуска.', 'How many working days the deal has waited.'],
      { width: 70 },
    ),
    shown('where', ['Где', 'Where'], text, ['Нажмите, чтобы перейти к ответам.', 'Click to go to the answers.'], {
      linkIn: 'url',
      width: 120,
    }),
    address,
  ],
);
