import type { DeskPerson } from '../../workbench/page/desk-contract';
import { advanceTour, doneSteps, NO_PROGRESS, readProgress, type TourEvent } from '../../workbench/page/tour';

const head: DeskPerson = { email: 'head@firm.ru', name: 'Соколова М.', role: 'head', tab: '▶ Соколова М.' };
const manager: DeskPerson = { email: 'ivanov@firm.ru', name: 'Иванов И.', role: 'manager', tab: '▶ Иванов И.' };
const called = (name: string, args: readonly unknown[] = [], by = head): TourEvent => ({
  kind: 'function',
  name,
  args,
  by,
});
const after = (...events: readonly TourEvent[]) => doneSteps(events.reduce(advanceTour, NO_PROGRESS));

test.each([
  { when: 'nothing has happened', events: [], done: [false, false, false] },
  {
    when: 'tasks were issued from a map that nobody has touched',
    events: [called('menuIssue')],
    done: [false, false, false],
  },
  { when: 'only an operation was saved', events: [called('sidebarSaveCard')], done: [false, false, false] },
  {
    when: 'an operation was saved and tasks issued in the panel',
    events: [called('sidebarSaveCard'), called('sidebarRun', ['issue'])],
    done: [true, false, false],
  },
  {
    when: 'the map was activated as it was, and tasks issued, by the menu',
    events: [called('menuActivate'), called('menuIssue')],
    done: [true, false, false],
  },
  {
    when: 'the map was activated in the panel after tasks had been issued',
    events: [called('menuIssue'), called('sidebarRun', ['activate'])],
    done: [true, false, false],
  },
  {
    when: 'other commands ran',
    events: [called('sidebarRun', ['preview']), called('menuSync')],
    done: [false, false, false],
  },
  { when: 'the manager ticked in his panel', events: [called('sidebarTick', [], manager)], done: [false, true, false] },
  { when: 'the head ticked in his own panel', events: [called('sidebarTick')], done: [false, false, false] },
  {
    when: 'the manager ticked in his tab',
    events: [{ kind: 'tick', sheet: '▶ Иванов И.', by: manager }],
    done: [false, true, false],
  },
  {
    when: 'the manager ticked a box elsewhere',
    events: [{ kind: 'tick', sheet: 'Сделки', by: manager }],
    done: [false, false, false],
  },
  { when: 'time has passed', events: [{ kind: 'time' }], done: [false, false, true] },
] satisfies { when: string; events: TourEvent[]; done: boolean[] }[])('$when', ({ events, done }) => {
  expect(after(...events)).toEqual(done);
});

test('an event that adds nothing leaves the progress itself', () => {
  expect(advanceTour(NO_PROGRESS, called('menuSync'))).toBe(NO_PROGRESS);
});

test.each([null, undefined, 'да', 7, [true, true, true], { hasMap: 'да' }])('%p remembered is no progress', (value) => {
  expect(readProgress(value)).toEqual(NO_PROGRESS);
});

test('progress is remembered', () => {
  const progress = { ...NO_PROGRESS, hasMap: true, hasTicked: true };
  expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
});
