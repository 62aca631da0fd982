import type { ColumnNotes } from '../../src/sheets/library';

export const managerTab: ColumnNotes = {
  id: {
    ru: 'Номер задачи; по нему строки находят друг друга. Служебный столбец.',
    en: 'ID of the task, by which rows are matched. A technical column.',
  },
  order: {
    ru: 'Ключ утренней сортировки. Служебный столбец.',
    en: 'Key of the morning’s sorting. A technical column.',
  },
  yellowFrom: {
    ru: 'С этого дня строка жёлтая: просрочен 1 р.д. Служебный столбец.',
    en: 'From this day the row is yellow: 1 working day overdue. A technical column.',
  },
  redFrom: {
    ru: 'С этого дня строка красная: просрочено 3 р.д. Служебный столбец.',
    en: 'From this day the row is red: 3 working days overdue. A technical column.',
  },
  state: {
    ru: 'Что с задачей: по нему подсвечивается строка. Служебный столбец.',
    en: 'The task’s state, by which the row is highlighted. A technical column.',
  },
  timer: { ru: 'Когда шёл таймер. Служебный столбец.', en: 'When the timer ran. A technical column.' },
  meansUrl: {
    ru: 'Куда ведёт ссылка «Чем делать». Служебный столбец.',
    en: 'Where the link “Do it with” leads. A technical column.',
  },
  done: {
    ru: 'Отметьте, когда сделано. Дату «Сделано» можно поправить, если сделали раньше.',
    en: 'Tick it when done. “Done on” may be corrected if it was done earlier.',
  },
  client: { ru: 'Чья это задача.', en: 'Whose task it is.' },
  operation: {
    ru: 'Что сделать; инструкция — в панели: меню «Техкарта → Открыть панель».',
    en: 'What to do; the instruction is in the panel: menu “Techkarta → Open the panel”.',
  },
  due: {
    ru: 'До какого дня включительно. Пусто — задача ещё ждёт, причина в «Что мешает». Здесь видны задачи, которые пора делать, и те, что откроются в ближайшие 3 р.д.; остальные появятся сами, сколько их — в первой строке.',
    en: 'Until which day, that day included. Empty: the task still waits, see “What hinders”. Shown here is what is to be done now and what opens within 3 working days; the rest shows by itself later, how many is in the first line.',
  },
  outcome: {
    ru: 'Чем кончилось, если не просто «сделано». Примеры: попытка без результата; перенёс клиент (и новая дата); ждём клиента.',
    en: 'How it ended, if not simply “done”. Examples: attempt without result; moved by client (and a new date); waiting for client.',
  },
  newDate: {
    ru: 'На какой день перенёс клиент или до какого дня ждём. Пример: 03.12.2026.',
    en: 'To which day the client moved it, or until which day we wait. Example: 2026-12-03.',
  },
  evidence: {
    ru: 'Чем подтверждается: текст от 15 знаков, ссылка, число, № КП — как сказано в карте. Пример: КП-0147.',
    en: 'What proves it: a text of 15 characters or more, a link, a number, the offer’s number, as the map says. Example: Q-0147.',
  },
  means: { ru: 'Скрипт, шаблон или инструмент из карты.', en: 'Script, template or tool from the map.' },
  obstacle: {
    ru: 'Почему задачу пока нельзя сделать. Пример: ждёт № 60 «Разговор со снабжением».',
    en: 'Why the task cannot be done yet. Example: waits for No. 60 “Talk to purchasing”.',
  },
  units: {
    ru: 'Сколько единиц сделано из плана. Пример: 24.',
    en: 'How many units of the plan were done. Example: 24.',
  },
  doneOn: {
    ru: 'Когда сделано на самом деле, если не сегодня. Пример: 24.11.2026.',
    en: 'When it was really done, if not today. Example: 2026-11-24.',
  },
  minutes: {
    ru: 'Сколько ушло времени. Примеры: 90; 1,5 ч; 1:30.',
    en: 'How long it took. Examples: 90; 1.5 h; 1:30.',
  },
  norm: { ru: 'Норма в минутах.', en: 'Norm in minutes.' },
  status: { ru: 'Что с задачей сейчас.', en: 'What the task’s state is now.' },
};
