import { checkers, checkMethods, choice, evidenceKinds, openChoice } from './choices';
import { column, count, text } from './column';
import { table } from './table';

export const controls = table(
  'controls',
  ['Контроль', 'Controls'],
  { family: 'map', identity: ['id'], frozenUpTo: 'operation', rows: 200 },
  [
    column(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Постоянное короткое имя контроля. Пример: K110. Пустое заполнит Техкарта.',
        'Permanent short name of the control. Example: K110. Left empty, Techkarta fills it in.',
      ],
      { required: true, width: 70 },
    ),
    column(
      'operation',
      ['Операция', 'Task'],
      { kind: 'reference', to: 'operations' },
      [
        'Операция, которую проверяют. Операция без контроля — замечание проверки карты. Пример: S1-110 · Отправить КП.',
        'The operation that is checked. An operation without a control is a finding of the map check. Example: S1-110 · Send the offer.',
      ],
      { required: true, width: 280 },
    ),
    column(
      'what',
      ['Что проверяется', 'What is checked'],
      text,
      [
        'Что именно проверяют. Пример: КП отправлено после допуска, номер записан.',
        'What exactly is checked. Example: the offer was sent after approval, its number is written down.',
      ],
      { required: true, width: 260 },
    ),
    column(
      'evidence',
      ['Подтверждение', 'Evidence'],
      choice(evidenceKinds),
      [
        'Что менеджер оставляет как подтверждение: текст — не короче 15 знаков. Пусто — текст. Пример: ссылка.',
        'What the manager leaves as evidence: a text has at least 15 characters. Empty means text. Example: link.',
      ],
      { required: true, whenEmpty: 'text', width: 150 },
    ),
    column(
      'checker',
      ['Проверяет', 'Checked by'],
      openChoice(checkers),
      [
        'Авто — Техкарта сама проверяет, что подтверждение есть; иначе роль. Пусто — авто. Пример: РОП.',
        'Auto: Techkarta itself checks that the evidence is there; else a role. Empty means auto. Example: head of sales.',
      ],
      { required: true, whenEmpty: 'auto', width: 110 },
    ),
    column(
      'method',
      ['Способ', 'Method'],
      choice(checkMethods),
      ['Проверять все или выборочно. Пусто — все.', 'Check all, or a sample. Empty means all.'],
      { required: true, whenEmpty: 'all', width: 110 },
    ),
    column('sharePercent', ['Доля (%)', 'Share (%)'], { kind: 'percent', max: 100 }, [
      'Для выборочной проверки: какую долю смотреть. Пример: 20.',
      'For a sample: what share to look at. Example: 20.',
    ]),
    column(
      'count',
      ['Сколько', 'How many'],
      text,
      [
        'Для выборочной проверки вместо доли: сколько за неделю или месяц на каждого менеджера. Примеры: 1 в неделю; 2 в месяц.',
        'For a sample, instead of a share: how many a week or month for each manager. Examples: 1 per week; 2 per month.',
      ],
      { width: 110 },
    ),
    column(
      'criterion',
      ['Критерий', 'Criterion'],
      text,
      [
        'Когда работа принята. Пример: названы не меньше трёх ролей с именами.',
        'When the work is accepted. Example: at least three roles are named with persons.',
      ],
      { width: 280 },
    ),
    column(
      'termWorkingDays',
      ['Срок проверки (р.д.)', 'Check within (working days)'],
      count,
      [
        'За сколько рабочих дней проверить после выполнения. Пример: 2.',
        'Within how many working days after completion to check. Example: 2.',
      ],
      { width: 110 },
    ),
  ],
);
