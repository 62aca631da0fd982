import { type Inspection, inspect } from '../../../src/control/inspection';
import { addDays, localDate, localDateTime } from '../../../src/kernel/local-date';
import type { Settings } from '../../../src/model/firm';
import type { Task } from '../../../src/model/task';
import {
  aClient,
  aDeal,
  aFirm,
  aHead,
  anAbsence,
  anAnswer,
  anEmployee,
  aQuestion,
  aSettings,
} from '../../builders/firm';
import { aControl, aLink, aMap, anOperation, aRecurrence, everyWorkingDays, mapsOf } from '../../builders/map';
import { aLogRow, aTask } from '../../builders/task';

const map = aMap({
  stage: { limitWorkingDays: 20 },
  operations: [
    anOperation('45', { title: 'Дозвониться, назначить разговоры' }),
    anOperation('50', { title: 'Разговор с пользователем решения' }),
    anOperation('60', { title: 'Разговор со снабжением' }),
    anOperation('70', { title: 'Выезд на площадку' }),
    anOperation('100', { title: 'Допуск к КП', performer: 'head' }),
    anOperation('110', { title: 'Отправить КП' }),
  ],
  precedence: [aLink('50', '45'), aLink('60', '45'), aLink('100', '60'), aLink('110', '100')],
  recurrences: [aRecurrence('45', everyWorkingDays(2), { untilResult: true, atMost: 3 })],
  controls: [
    aControl('60', { evidence: 'text' }),
    aControl('100', { evidence: 'approval' }),
    aControl('110', { evidence: 'offer-number' }),
  ],
});

const minutes = 'Обсудили объёмы, сроки поставки и порядок закупки';

/** Five weeks of talks: three a week with each of four clients' buyers; the second manager is late with every other one from week 3 on. */
function history(): Task[] {
  const tasks: Task[] = [];
  const monday = localDate('2026-10-26');
  for (const manager of [1, 2, 3])
    for (let week = 0; week < 5; week += 1)
      for (let at = 0; at < 12; at += 1) {
        const due = addDays(monday, week * 7 + (at % 4));
        const isLate = manager === 2 && week >= 2 && at % 2 === 0;
        tasks.push(
          aTask({
            deal: `P${manager}${week}${at}`,
            operation: at % 3 === 0 ? '50' : '60',
            performer: `E${manager}`,
            availableFrom: addDays(due, -1),
            due,
            doneOn: isLate ? addDays(due, 1) : due,
            evidence: minutes,
            minutes: 30,
          }),
        );
      }
  return tasks;
}

const task = (deal: string, operation: string, performer: string, options: Parameters<typeof aTask>[0] = {}) =>
  aTask({ deal, operation, performer, mapVersion: 'S1@1', ...options });

const present: readonly Task[] = [
  // «Пекарня № 3»: everything answered and approved but one question; waits for the head for two days.
  task('D1', '60', 'E1', { doneOn: '2026-11-23', due: '2026-11-24', evidence: minutes, minutes: 48 }),
  task('D1', '100', 'H1', { availableFrom: '2026-11-24', due: '2026-11-25' }),
  task('D1', '110', 'E1', { status: 'waiting', availableFrom: null, due: null }),
  // «Ритм»: the visit was moved twice, the call overdue.
  task('D2', '70', 'E2', {
    status: 'waiting-client',
    outcome: 'moved-by-client',
    waits: 2,
    waitingSince: '2026-11-20',
    waitingUntil: '2026-12-03',
  }),
  task('D2', '60', 'E2', { due: '2026-11-20' }),
  task('D2', '110', 'E2', { status: 'waiting', availableFrom: null, due: null }),
  // «Вега»: three calls in vain.
  ...[1, 2, 3].map((repeat) =>
    task('D3', '45', 'E3', {
      repeat,
      outcome: 'attempt',
      doneOn: `2026-11-${18 + repeat * 2}`,
      due: '2026-12-02',
      minutes: 5,
    }),
  ),
  task('D3', '!decide', 'H1', { id: 'D3/1/45/3/!decide/1', availableFrom: '2026-11-24', due: '2026-11-27' }),
  // «Торг»: the offer went out past the gate, with the talk still open.
  task('D4', '60', 'E2', { due: '2026-11-26' }),
  task('D4', '100', 'H1', { status: 'not-required', availableFrom: '2026-11-24', due: null }),
  task('D4', '110', 'E2', { doneOn: '2026-11-25', due: '2026-11-25', evidence: '', minutes: 10 }),
  // «Север»: its manager is away.
  task('D5', '60', 'E3', { due: '2026-11-27' }),
  // «Юг» went on without the visit.
  task('D6', '70', 'E1', { status: 'cancelled', due: null }),
  task('D6', '60', 'E1', {
    doneOn: '2026-11-16',
    due: '2026-11-17',
    recordedAt: '2026-11-23T10:00',
    evidence: minutes,
    minutes: 30,
  }),
];

/** A small firm on Thursday 2026-11-26, with about every deviation in it. */
export function smallFirm(settings: Partial<Settings> = {}): Inspection {
  const past = history();
  const clients = ['Пекарня № 3', 'ПО «Ритм»', 'Вега', 'Торг', 'Север', 'Юг'];
  return inspect({
    now: localDateTime('2026-11-26T09:00'),
    maps: mapsOf(map),
    tasks: [...past, ...present],
    log: [
      aLogRow({ id: 'x1', task: null, deal: null, operation: null, employee: 'E1', minutes: 90, comment: 'выставка' }),
      aLogRow({ id: 'x2', employee: 'E1', minutes: 360 }),
    ],
    firm: aFirm({
      settings: aSettings({ sheetsByName: true, ...settings }),
      staff: [
        anEmployee({ id: 'E1', name: 'Иванов И.' }),
        anEmployee({ id: 'E2', name: 'Петров П.' }),
        anEmployee({ id: 'E3', name: 'Сидорова С.' }),
        aHead({ name: 'Орлова О.' }),
      ],
      absences: [anAbsence({ employee: 'E3', from: '2026-11-25', to: '2026-12-04' })],
      clients: [
        ...clients.map((name, at) => aClient({ id: `C${at + 1}`, name })),
        aClient({ id: 'C9', name: 'Прочие' }),
      ],
      questions: [
        aQuestion(),
        aQuestion({ id: 'Q2', text: 'Бюджет: какого года?' }),
        aQuestion({ id: 'Q3', text: 'Порядок закупки?', mayBeUndisclosed: true }),
      ],
      answers: [
        anAnswer({ subject: 'C1', answeredOn: '2026-11-20' }),
        anAnswer({ subject: 'C1', question: 'Q2', text: 'на 2027 год, утверждён', answeredOn: '2026-11-20' }),
        anAnswer({ subject: 'C1', question: 'Q3', status: 'undisclosed', text: '', answeredOn: '2026-11-20' }),
        anAnswer({ subject: 'C2', askedOf: 'Лебедев, снабжение', answeredOn: '2026-11-20' }),
        anAnswer({ subject: 'C2', question: 'Q2', text: '?', askedOf: 'Лебедев, снабжение', answeredOn: '2026-11-20' }),
        anAnswer({ subject: 'C4', answeredOn: '2026-11-20' }),
      ],
      deals: [
        ...['E1', 'E2', 'E3', 'E2', 'E3', 'E1'].map((manager, at) =>
          aDeal({
            id: `D${at + 1}`,
            client: `C${at + 1}`,
            manager,
            mapVersion: 'S1@1',
            enteredStage: at === 1 ? '2026-10-26' : '2026-11-16',
            ...(at === 5 ? { outcome: { kind: 'onward' as const }, outcomeDate: '2026-11-24' } : {}),
          }),
        ),
        ...past.map((each) =>
          aDeal({
            id: each.deal ?? '',
            client: 'C9',
            manager: each.performer,
            outcome: { kind: 'onward' },
            outcomeDate: '2026-11-25',
          }),
        ),
      ],
    }),
  });
}
