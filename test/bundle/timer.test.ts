import { answerQuestions, prepareOffer, tabs, taskId } from './small-firm';
import { countedMinutes, countedRows, journal, rowOf, stateOf, timedFirm, timer, timersOf } from './timer-desk';
import { people, type WorkbookDesk } from './workbook-desk';

const first = taskId('D1', '10');
const second = taskId('D2', '10');
const monday = (desk: WorkbookDesk, time: string) => desk.at(`2026-11-23T${time}`);

describe('a timer of a task', () => {
  test('runs, rests, goes on, and ends the work with its minutes', () => {
    const desk = monday(timedFirm(), '10:00');
    expect(timer(desk, 'start', { task: first }).reply).toMatchObject({
      ok: true,
      now: '2026-11-23T10:00',
      timers: [{ task: first, phase: 'running', since: '2026-11-23T10:00', minutes: 0, isOutsideMap: false }],
      task: { id: first, client: 'Пекарня № 3', status: 'available', outcome: null },
    });
    monday(desk, '10:25');
    expect(timer(desk, 'pause', { task: first }).reply.timers).toMatchObject([
      { task: first, phase: 'paused', since: null, minutes: 25 },
    ]);
    monday(desk, '11:00');
    timer(desk, 'start', { task: first });
    monday(desk, '11:10');
    expect(timer(desk, 'stop', { task: first }).reply).toMatchObject({
      ok: true,
      timers: [],
      task: { outcome: 'done', minutes: 35, doneOn: '2026-11-23' },
    });
    expect(rowOf(desk, first)).toMatchObject({ '☐': 'ИСТИНА', Минуты: '35' });
    desk.run('sync');
    expect(countedRows(desk, { Задача: first })).toMatchObject([
      { Начало: '23.11.2026 10:00', Конец: '23.11.2026 10:25', Минуты: '25', Способ: 'таймер', Сотрудник: 'E2' },
      { Начало: '23.11.2026 11:00', Конец: '23.11.2026 11:10', Минуты: '10', Способ: 'таймер' },
      { Минуты: '', Способ: 'отметка', Сделано: '23.11.2026' },
    ]);
    expect(desk.row('Реестр', { ID: first })).toMatchObject({
      Статус: 'выполнена',
      Минуты: '35',
      Начато: '23.11.2026 10:00',
    });
    expect(rowOf(desk, first).таймер).toBe('35m');
    expect(desk.run('sync').writes).toBe(0);
  });

  test('the panel’s task after a call is the one that the panel shows when it opens', () => {
    const desk = monday(timedFirm(), '10:00');
    const { task } = timer(desk, 'start', { task: first }).reply;
    expect(task).toEqual(stateOf(desk).tasks.find(({ id }) => id === first));
    expect(timersOf(desk)).toEqual(timer(desk, 'start', { task: first }).reply.timers);
  });

  test('pressed twice, or again after a lost reply, it is pressed once; another device sees the same', () => {
    const desk = monday(timedFirm(), '10:00');
    const press = (action: 'start' | 'pause' | 'stop' | 'discard', time: string, lost: string) => {
      monday(desk, time);
      timer(desk, action, { task: first });
      const before = desk.contents();
      const seen = timersOf(desk);
      const again = monday(desk, lost) && timer(desk, action, { task: first });
      expect([action, again.told.writes, desk.contents() === before]).toEqual([action, 0, true]);
      expect(again.reply).toMatchObject({ ok: true, timers: seen });
      return seen;
    };
    expect(press('start', '10:00', '10:03')).toMatchObject([{ phase: 'running', since: '2026-11-23T10:00' }]);
    expect(press('pause', '10:20', '10:40')).toMatchObject([{ phase: 'paused', minutes: 20 }]);
    expect(press('start', '10:50', '10:51')).toMatchObject([{ phase: 'running', minutes: 20 }]);
    expect(press('stop', '11:00', '11:30')).toEqual([]);
    expect(rowOf(desk, first).Минуты).toBe('30');
    expect(press('discard', '11:31', '11:35')).toEqual([]);
    expect(rowOf(desk, first)).toMatchObject({ Минуты: '', таймер: '' });
  });

  test('a call whose reply was lost left what it wrote, and a call that was killed is made good by the next', () => {
    const desk = monday(timedFirm(), '10:00');
    const request = [{ action: 'start', task: first, comment: '', deal: null, minutes: '', request: '' }];
    const { serviceCalls } = timer(desk, 'start', { task: second }).told;
    for (let killAt = 1; killAt <= serviceCalls; killAt += 1) {
      desk.host.run(people.ivanov, 'sidebarTimer', request, { killAt, keepBuffer: killAt % 2 === 0 });
      timer(desk, 'start', { task: first });
      const running = timersOf(desk).filter(({ phase }) => phase === 'running');
      expect([killAt, running.map(({ task }) => task)]).toEqual([killAt, [first]]);
      timer(desk, 'start', { task: second });
    }
  });

  test('another start rests the first', () => {
    const desk = monday(timedFirm(), '10:00');
    timer(desk, 'start', { task: first });
    monday(desk, '10:15');
    expect(timer(desk, 'start', { task: second }).reply.timers).toMatchObject([
      { task: first, phase: 'paused', minutes: 15 },
      { task: second, phase: 'running', since: '2026-11-23T10:15' },
    ]);
    expect(desk.rows(journal)).toEqual([]);
    desk.run('sync');
    expect(desk.row(journal, { Задача: first })).toMatchObject({ Минуты: '15', Способ: 'таймер' });
    expect(desk.row('Реестр', { ID: second })).toMatchObject({ Статус: 'в работе', Начато: '23.11.2026 10:15' });
    expect(timersOf(desk)).toMatchObject([{ task: second, phase: 'running', since: '2026-11-23T10:15' }]);
    expect(rowOf(desk, first).Статус).toBe('в работе');
  });

  test('a tick in the panel or in the tab ends the timer in the same write', () => {
    const desk = monday(timedFirm(), '10:00');
    timer(desk, 'start', { task: first });
    monday(desk, '10:30');
    const tick = { task: first, outcome: 'done', minutes: '', evidence: '', newDate: null, doneOn: null, units: '' };
    const told = desk.call('sidebarTick', [tick], people.ivanov);
    expect(told.value).toMatchObject({ ok: true, task: { minutes: 30, outcome: 'done' } });
    expect(timersOf(desk)).toEqual([]);
    desk.run('install');
    timer(desk, 'start', { task: second });
    monday(desk, '11:10');
    desk.type(tabs.ivanov, { ID: second }, { '☐': true }, { as: people.ivanov });
    expect(timersOf(desk)).toEqual([]);
    expect(countedRows(desk, { Задача: second })).toMatchObject([
      { Способ: 'таймер', Минуты: '40', Конец: '23.11.2026 11:10' },
      { Способ: 'отметка', Минуты: '' },
    ]);
    desk.run('sync');
    expect([first, second].map((task) => countedMinutes(desk, { Задача: task }))).toEqual([30, 40]);
  });

  test('a typed total corrects the timer by new rows, and the rows that count sum to it', () => {
    const desk = monday(timedFirm(), '10:00');
    timer(desk, 'start', { task: first });
    monday(desk, '10:30');
    timer(desk, 'stop', { task: first });
    desk.run('sync');
    const before = desk.rows(journal);
    for (const typed of ['50', '12', '30']) {
      desk.type(tabs.ivanov, { ID: first }, { Минуты: typed }, { as: people.ivanov });
      desk.run('sync');
      expect(countedMinutes(desk, { Задача: first })).toBe(Number(typed));
      expect(desk.row('Реестр', { ID: first }).Минуты).toBe(typed);
    }
    expect(desk.rows(journal).slice(0, before.length)).toEqual(before);
    expect(desk.where(journal, { Задача: first, Способ: 'вручную' })).toMatchObject([
      { Минуты: '50', 'Поправка к': `${first}#2026-11-23T10:00` },
      { Минуты: '12', 'Поправка к': `${first}#2026-11-23T10:00#1` },
    ]);
    expect(rowOf(desk, first).таймер).toBe('30m');
  });

  test('work that goes on after it was collected adds to it', () => {
    const desk = monday(timedFirm(), '10:00');
    timer(desk, 'start', { task: first });
    monday(desk, '10:30');
    timer(desk, 'pause', { task: first });
    desk.run('sync');
    expect(timersOf(desk)).toEqual([]);
    monday(desk, '12:00');
    timer(desk, 'start', { task: first });
    monday(desk, '12:20');
    expect(timersOf(desk)).toMatchObject([{ task: first, phase: 'running', minutes: 30 }]);
    expect(timer(desk, 'stop', { task: first }).reply.task).toMatchObject({ minutes: 50 });
    desk.run('sync');
    expect(countedMinutes(desk, { Задача: first })).toBe(50);
  });

  test('what the gate protects keeps its time and is not ticked', () => {
    const desk = timedFirm();
    desk.run('install');
    prepareOffer(desk, 'D1');
    desk.run('sync');
    const offer = taskId('D1', '110');
    monday(desk, '15:00');
    timer(desk, 'start', { task: offer });
    monday(desk, '15:20');
    const { reply } = timer(desk, 'stop', { task: offer });
    expect(reply).toMatchObject({ ok: false, timers: [{ task: offer, phase: 'paused', minutes: 20 }] });
    expect(reply.message).toMatch(/^Время записано/);
    expect(desk.value(tabs.ivanov, Number(rowOf(desk, offer).row), '☐')).not.toBe(true);
    answerQuestions(desk, 'Пекарня № 3');
    answerQuestions(desk, 'D1 · Пекарня № 3');
    expect(timer(desk, 'stop', { task: offer }).reply).toMatchObject({
      ok: true,
      task: { outcome: 'done', minutes: 20 },
    });
  });

  test.each<[what: string, part: Record<string, unknown>]>([
    ['no action', { action: 'sleep', task: first }],
    ['no task', { action: 'pause' }],
    ['another’s task', { action: 'start', task: taskId('D3', '10') }],
    ['an unknown key', { action: 'start', task: 'loose@2026-11-23T10:00' }],
    ['minutes that are none', { action: 'stop', task: first, minutes: 'скоро' }],
    ['work without a word', { action: 'start', comment: '  ' }],
    ['work of an unknown deal', { action: 'start', comment: 'Выставка', deal: 'D99' }],
    ['nothing added', { action: 'add', comment: 'Выставка', minutes: '' }],
    ['a task that is done', { action: 'start', task: second }],
    ['work without a name', { action: 'add', comment: 'Выставка', minutes: '5', request: '' }],
    ['work with a name too short', { action: 'add', comment: 'Выставка', minutes: '5', request: 'press' }],
    ['work with a formula for a name', { action: 'add', comment: 'Выставка', minutes: '5', request: '=1+1 @D1 #a' }],
    ['a record as task', { action: 'start', task: { id: first } }],
    ['a text too long', { action: 'add', comment: 'я'.repeat(20_000), minutes: '5' }],
  ])('%s: a sentence, and nothing is written', (_, part) => {
    const desk = timedFirm();
    desk.type(tabs.ivanov, { ID: second }, { '☐': true }, { as: people.ivanov, deliver: 'none' });
    const before = desk.contents();
    const request = { action: 'start', task: '', comment: '', deal: null, minutes: '', request: 'press-0001', ...part };
    const { value } = desk.call('sidebarTimer', [request], people.ivanov);
    expect(value).toMatchObject({ ok: false, timers: [], message: expect.stringMatching(/^[А-Я«][\s\S]*[.]$/) });
    expect(desk.contents()).toBe(before);
  });

  test('whoever has no tab times nothing', () => {
    const desk = timedFirm();
    desk.host.document.editors.push('gost@firm.ru');
    const before = desk.contents();
    expect(timer(desk, 'start', { task: first }, 'gost@firm.ru').reply).toMatchObject({
      ok: false,
      timers: [],
      task: null,
    });
    expect(desk.contents()).toBe(before);
  });

  test('a cell of nonsense is told of, costs nobody his tick, and is put right', () => {
    const desk = monday(timedFirm(), '10:00');
    desk.type(tabs.ivanov, { ID: first }, { таймер: 'скоро', '☐': true }, { as: people.ivanov, deliver: 'none' });
    expect(timersOf(desk)).toEqual([]);
    const { message } = desk.run('sync');
    expect(message).toContain('скоро');
    expect(desk.row('Реестр', { ID: first }).Статус).toBe('выполнена');
    expect(rowOf(desk, first).таймер).toBe('');
  });

  test('the timer goes with a tab that was renamed', () => {
    const desk = monday(timedFirm(), '10:00');
    desk.change(tabs.ivanov, { kind: 'rename', name: 'Моя вкладка' });
    expect(timer(desk, 'start', { task: first }).reply).toMatchObject({ ok: true, timers: [{ phase: 'running' }] });
  });
});

describe('a timer forgotten overnight', () => {
  const friday = () => {
    const desk = timedFirm().at('2026-11-27T16:30');
    timer(desk, 'start', { task: first });
    return desk;
  };

  test('is cut at the end of Friday’s work, and waits on Monday to be confirmed', () => {
    const desk = friday().at('2026-11-30T09:10');
    const unconfirmed = { task: first, phase: 'unconfirmed', minutes: 90, since: null, cutOn: '2026-11-27' };
    expect(timersOf(desk)).toMatchObject([unconfirmed]);
    desk.run('sync');
    expect(rowOf(desk, first).таймер).toBe('2026-11-27T16:30/2026-11-27T18:00?');
    expect(desk.rows(journal)).toEqual([]);
    expect(timersOf(desk)).toMatchObject([unconfirmed]);
    expect(timer(desk, 'confirm', { task: first, minutes: '40' }).reply.timers).toMatchObject([
      { phase: 'paused', minutes: 40, cutOn: null },
    ]);
    desk.run('sync');
    expect(countedRows(desk)).toMatchObject([
      { Начало: '27.11.2026 16:30', Конец: '27.11.2026 17:10', Минуты: '40', Сделано: '27.11.2026', Комментарий: '' },
    ]);
  });

  test('thrown away it leaves nothing', () => {
    const desk = friday().at('2026-11-30T09:10');
    expect(timer(desk, 'discard', { task: first }).reply.timers).toEqual([]);
    desk.run('sync');
    expect(desk.rows(journal)).toEqual([]);
    expect(desk.row('Реестр', { ID: first })).toMatchObject({ Статус: 'доступна', Начато: '' });
  });

  test('nobody confirms it: on Tuesday it counts as it was cut, and says so', () => {
    const desk = friday().at('2026-11-30T18:00');
    desk.run('morning');
    expect(desk.rows(journal)).toEqual([]);
    desk.at('2026-12-01T07:30').run('morning');
    expect(countedRows(desk)).toMatchObject([{ Минуты: '90', Способ: 'таймер', Комментарий: 'не подтверждено' }]);
    expect(timersOf(desk)).toEqual([]);
    expect(timer(desk, 'confirm', { task: first, minutes: '5' }).reply.ok).toBe(true);
    desk.run('sync');
    expect(countedMinutes(desk)).toBe(90);
  });

  test('while its performer is absent it waits for him', () => {
    const desk = friday();
    desk.append('Отсутствия', [{ Сотрудник: 'Иванов И.', С: '30.11.2026', По: '02.12.2026' }]);
    desk.at('2026-12-03T07:30').run('morning');
    expect(desk.rows(journal)).toEqual([]);
    expect(timersOf(desk)).toMatchObject([{ phase: 'unconfirmed', cutOn: '2026-11-27' }]);
  });

  test('a done task stays in the tab until its time is settled', () => {
    const desk = friday();
    desk.type(tabs.ivanov, { ID: first }, { '☐': true }, { as: people.ivanov, deliver: 'none' });
    desk.at('2026-11-30T07:30').run('morning');
    expect(timersOf(desk)).toMatchObject([{ task: first, phase: 'unconfirmed' }]);
    desk.at('2026-12-01T07:30').run('morning');
    expect(countedMinutes(desk, { Задача: first })).toBe(90);
    desk.at('2026-12-02T07:30').run('morning');
    expect(desk.where(tabs.ivanov, { ID: first })).toEqual([]);
  });
});

test('a task that goes to another takes along what was measured', () => {
  const desk = monday(timedFirm(), '10:00');
  timer(desk, 'start', { task: first });
  desk.append('Отсутствия', [{ Сотрудник: 'Иванов И.', С: '23.11.2026', По: '27.11.2026', Замещает: 'Петров П.' }]);
  monday(desk, '10:30').run('sync');
  expect(desk.row('Реестр', { ID: first })).toMatchObject({ Исполнитель: 'E3' });
  expect(countedRows(desk, { Задача: first })).toMatchObject([{ Сотрудник: 'E2', Минуты: '30', Способ: 'таймер' }]);
  expect(desk.run('sync').writes).toBe(0);
  timer(desk, 'start', { task: first }, people.petrov);
  monday(desk, '10:40');
  expect(timer(desk, 'stop', { task: first }, people.petrov).reply.task).toMatchObject({ minutes: 40 });
  desk.run('sync');
  expect(countedMinutes(desk, { Задача: first })).toBe(40);
});

describe('work outside the map', () => {
  const work = { comment: 'Выставка', deal: 'D2' };

  test('is timed, keeps its name, and is logged with its deal', () => {
    const desk = monday(timedFirm(), '10:00');
    const press = { ...work, request: 'press-0001' };
    const { reply } = timer(desk, 'start', press);
    const key = 'loose@press-0001';
    expect(reply.timers).toMatchObject([{ task: key, title: 'Выставка', isOutsideMap: true, phase: 'running' }]);
    monday(desk, '10:01');
    expect(timer(desk, 'start', press).told.writes).toBe(0);
    monday(desk, '10:20');
    timer(desk, 'pause', { task: key });
    desk.run('sync');
    expect(timersOf(desk)).toMatchObject([{ task: key, phase: 'paused', minutes: 20 }]);
    monday(desk, '11:00');
    timer(desk, 'start', { task: key });
    monday(desk, '11:05');
    expect(timer(desk, 'stop', { task: key }).reply).toMatchObject({ ok: true, timers: [], task: null });
    expect(desk.row(tabs.ivanov, { Операция: 'Выставка' })).toMatchObject({ Клиент: 'Завод «Вал»', Минуты: '25' });
    desk.run('sync');
    expect(countedRows(desk)).toMatchObject([
      { Задача: '', Сделка: 'D2', Операция: 'Выставка', Сотрудник: 'E2', Способ: 'таймер', Минуты: '20' },
      { Способ: 'таймер', Минуты: '5', Начало: '23.11.2026 11:00' },
    ]);
    expect(desk.run('sync').writes).toBe(0);
    // A retry that comes only now begins nothing and stops nothing.
    timer(desk, 'start', { task: first });
    const late = timer(desk, 'start', press);
    expect(late).toMatchObject({
      told: { writes: 0 },
      reply: { ok: true, timers: [{ task: first, phase: 'running' }] },
    });
  });

  test('two pieces begun in the same minute are two, of the same work too', () => {
    const desk = monday(timedFirm(), '10:00');
    timer(desk, 'start', { ...work, request: 'press-0001' });
    timer(desk, 'start', { comment: 'Звонок', deal: null, request: 'press-0002' });
    const again = timer(desk, 'start', { ...work, request: 'press-0003' });
    const keys = again.reply.timers.map(({ task, title, phase }) => [task, title, phase]);
    expect(keys).toEqual([['loose@press-0003', 'Выставка', 'running']]);
    expect(desk.where(tabs.ivanov, { Операция: 'Выставка' })).toHaveLength(2);
  });

  test('typed minutes are added once, however late they are sent again; an equal piece at once is another', () => {
    const desk = monday(timedFirm(), '10:00');
    const added = { ...work, minutes: '1,5 ч', request: 'press-0001' };
    const again = () => timer(desk, 'add', added);
    expect(again().reply).toMatchObject({ ok: true, timers: [] });
    monday(desk, '10:02');
    expect(again()).toMatchObject({ told: { writes: 0 }, reply: { ok: true } });
    timer(desk, 'add', { ...added, request: 'press-0002' });
    monday(desk, '15:00');
    expect(again().told.writes).toBe(0);
    desk.run('sync');
    expect(again()).toMatchObject({ told: { writes: 0 }, reply: { ok: true } });
    // In the morning its row leaves the tab; the log knows its name.
    desk.at('2026-11-24T07:30').run('morning');
    expect(again().reply.ok).toBe(true);
    desk.run('sync');
    expect(countedRows(desk)).toMatchObject([
      { Минуты: '90', Способ: 'вручную', Сделка: 'D2', Операция: 'Выставка', Сделано: '23.11.2026' },
      { Минуты: '90', Способ: 'вручную' },
    ]);
  });

  test('other minutes than the timer’s are typed: rows correct it', () => {
    const desk = monday(timedFirm(), '10:00');
    const { task = '' } = timer(desk, 'start', work).reply.timers[0] ?? {};
    monday(desk, '10:30');
    timer(desk, 'stop', { task, minutes: '20' });
    desk.run('sync');
    expect(countedRows(desk)).toMatchObject([{ Минуты: '20', Способ: 'вручную', Задача: '' }]);
  });

  test('thrown away its row is gone; resting since yesterday it is logged', () => {
    const desk = monday(timedFirm(), '10:00');
    const rows = desk.rows(tabs.ivanov);
    const { task = '' } = timer(desk, 'start', work).reply.timers[0] ?? {};
    monday(desk, '10:30');
    timer(desk, 'discard', { task });
    expect(desk.rows(tabs.ivanov)).toEqual(rows);
    expect(timer(desk, 'discard', { task })).toMatchObject({ told: { writes: 0 }, reply: { ok: true } });
    timer(desk, 'start', work);
    monday(desk, '10:50');
    timer(desk, 'pause', { task: timersOf(desk)[0]?.task ?? '' });
    desk.at('2026-11-24T07:30').run('morning');
    expect(countedRows(desk)).toMatchObject([{ Минуты: '20', Способ: 'таймер', Сделано: '23.11.2026' }]);
    expect(timersOf(desk)).toEqual([]);
  });
});
