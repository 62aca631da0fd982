/** What the dialog says beside what was measured. */
export const texts = {
  ru: {
    title: 'Диагностика',
    about:
      'Сколько миллисекунд занимают обращения к Google в этой таблице, рядом с моделью, по которой посчитана скорость Техкарты. Временные листы уже удалены.',
    head: ['Обращение', 'Измерено', 'Модель'],
    perCell: 'за ячейку',
    questions: 'На что может ответить только Google',
    answerHead: ['Вопрос', 'Ответ', 'Что увидели'],
    asExpected: 'как ожидалось',
    other: 'иначе',
    answers: {
      email: 'Называет ли Google адрес того, кто работает',
      commas: 'Понимает ли setFormula запятые при региональных настройках этой таблицы',
      strict: 'Что делает строгая проверка данных с записью скрипта',
      rule: 'Возвращается ли формула условного форматирования такой же строкой',
      copy: 'Что приносит с собой копия листа: правила, но не защиту',
    },
    byHand: 'Что проверит только человек',
    steps: [
      'Откройте файл под учётной записью менеджера, который не давал разрешений, и поставьте галочку: строка должна сразу появиться в «Журнале времени».',
      'То же в приложении на телефоне; затем вставьте там сразу несколько ячеек.',
      'Поставьте галочку и отмените её (Ctrl+Z): в течение часа в «Журнале времени» появится исправляющая строка.',
      'Пусть менеджер отметит задачу под допуском: сообщение об отказе должен увидеть он сам, а не только руководитель.',
      'Если Техкарта стоит надстройкой: включите автоматический учёт, подождите час и посмотрите «Журнал событий» — ежечасный запуск должен собрать отметку, о которой не было события.',
    ],
    model: 'Измеренное как модель (для cost-model.json)',
  },
  en: {
    title: 'Diagnostics',
    about:
      'How many milliseconds calls to Google take in this spreadsheet, beside the model by which Techkarta’s speed was reckoned. The temporary sheets are gone already.',
    head: ['Call', 'Measured', 'Model'],
    perCell: 'a cell',
    questions: 'What only Google can answer',
    answerHead: ['Question', 'Answer', 'What was seen'],
    asExpected: 'as expected',
    other: 'otherwise',
    answers: {
      email: 'Does Google name the person at work',
      commas: 'Does setFormula take commas in this spreadsheet’s locale',
      strict: 'What strict validation does to what a script writes',
      rule: 'Does the formula of a conditional format come back as the same text',
      copy: 'What a copied sheet brings along: rules, but no protection',
    },
    byHand: 'What only a person can check',
    steps: [
      'Open the file as a manager who has given no permissions, and tick a task: the time log must have a row at once.',
      'The same in the app on a phone; then paste several cells there.',
      'Tick a task and undo it (Ctrl+Z): within the hour the time log gets a correcting row.',
      'Let a manager tick a task behind the gate: he himself must see the refusal, not only the head.',
      'Where Techkarta is an add-on: switch on automatic collection, wait an hour and look at the event log: the hourly run must have collected a tick that no event told of.',
    ],
    model: 'What was measured, as a model (for cost-model.json)',
  },
} as const;
