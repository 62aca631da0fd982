import type { TemplateRow } from '../../src/sheets/map-template';

/** One control for each operation from the start: what is checked, by what evidence, by whom, how often. № 10–80. */
export const preparationControls: readonly TemplateRow[] = [
  {
    id: 'K10',
    operation: 'S1-10',
    what: { ru: 'Тип клиента записан', en: 'The client type is entered' },
    evidence: 'field',
    checker: 'auto',
    method: 'all',
    criterion: {
      ru: 'В столбце «Тип клиента» стоит тип из справочника',
      en: 'The column “Client type” holds a type of the directory',
    },
  },
  {
    id: 'K20',
    operation: 'S1-20',
    what: {
      ru: 'Факты о клиенте собраны, у каждого есть источник',
      en: 'Facts on the client are gathered, each with its source',
    },
    evidence: 'link',
    checker: 'head',
    method: 'sample',
    sharePercent: 20,
    criterion: {
      ru: 'По ссылке открывается файл: не меньше пяти фактов с источником и датой, три повода для разговора',
      en: 'The link opens a file: at least five facts with source and date, three occasions for a conversation',
    },
    termWorkingDays: 2,
  },
  {
    id: 'K30',
    operation: 'S1-30',
    what: { ru: 'Роли названы, первый звонок назначен', en: 'Roles are named, the first call is set' },
    evidence: 'text',
    checker: 'auto',
    method: 'all',
    criterion: { ru: 'Две роли и дата звонка', en: 'Two roles and the date of the call' },
  },
  {
    id: 'K45',
    operation: 'S1-45',
    what: { ru: 'Разговоры назначены', en: 'The conversations are arranged' },
    evidence: 'date',
    checker: 'auto',
    method: 'all',
    criterion: { ru: 'Записана дата первого разговора', en: 'The date of the first conversation is written down' },
  },
  {
    id: 'K50',
    operation: 'S1-50',
    what: {
      ru: 'Разговор шёл по скрипту, задача клиента понята',
      en: 'The conversation followed the script, the client’s problem is understood',
    },
    evidence: 'text',
    checker: 'head',
    method: 'sample',
    count: { ru: '1 в неделю', en: '1 per week' },
    criterion: {
      ru: 'Словами клиента записаны задача, её последствия и следующий шаг',
      en: 'Problem, consequences and next step are written down in the client’s words',
    },
    termWorkingDays: 3,
  },
  {
    id: 'K60',
    operation: 'S1-60',
    what: {
      ru: 'Разговор шёл по скрипту, порядок закупки понят',
      en: 'The conversation followed the script, the procedure of purchase is understood',
    },
    evidence: 'text',
    checker: 'head',
    method: 'sample',
    count: { ru: '1 в неделю', en: '1 per week' },
    criterion: {
      ru: 'Записаны порядок и срок закупки, кто утверждает поставщика, условия нынешнего',
      en: 'Procedure and time of a purchase, who approves a supplier, and the present one’s terms are written down',
    },
    termWorkingDays: 3,
  },
  {
    id: 'K65',
    operation: 'S1-65',
    what: { ru: 'Карта ролей полна', en: 'The role map is complete' },
    evidence: 'text',
    checker: 'auto',
    method: 'all',
    criterion: {
      ru: 'Не меньше 3 ролей (у торговой компании — 2), среди них тот, кто подписывает',
      en: 'At least 3 roles (2 in a trading company), the one who signs among them',
    },
  },
  {
    id: 'K70',
    operation: 'S1-70',
    what: {
      ru: 'Выезд состоялся, протокол подтверждён клиентом',
      en: 'The visit took place, the client confirmed the minutes',
    },
    evidence: 'link',
    checker: 'head',
    method: 'all',
    criterion: {
      ru: 'В протоколе есть замеры, участники и подтверждение клиента',
      en: 'The minutes hold measurements, participants and the client’s confirmation',
    },
    termWorkingDays: 2,
  },
  {
    id: 'K80',
    operation: 'S1-80',
    what: { ru: 'На вопросы перечня отвечено', en: 'The questions of the list are answered' },
    evidence: 'questions',
    checker: 'auto',
    method: 'all',
    criterion: {
      ru: '100 % годных ответов, «клиент не раскрыл» — только где разрешено',
      en: '100% valid answers, “not disclosed” only where it is allowed',
    },
  },
];
