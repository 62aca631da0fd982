import { inspect } from '../../../src/control/inspection';
import { localDateTime } from '../../../src/kernel/local-date';
import { topicsOf } from '../../../src/sheets/report/report-summary';
import { aDeal, aFirm, anEmployee } from '../../builders/firm';
import { aMap, mapsOf } from '../../builders/map';
import { aTask } from '../../builders/task';
import { tellers } from './tellers';

/** Of each kind of deviation so many tasks, each of a deal of its own; `late` by three people alike puts the map at fault. */
function inspectionOf({
  late = 0,
  overdue = 0,
  performers = 1,
}: Partial<Record<'late' | 'overdue' | 'performers', number>>) {
  const tasks = [
    ...Array.from({ length: late }, (_, at) =>
      aTask({
        deal: `L${at}`,
        performer: `E${(at % performers) + 1}`,
        due: '2026-11-20',
        doneOn: '2026-11-23',
        minutes: 30,
      }),
    ),
    ...Array.from({ length: overdue }, (_, at) =>
      aTask({ deal: `O${at}`, operation: '20', due: `2026-11-${20 - at}` }),
    ),
  ];
  return inspect({
    now: localDateTime('2026-11-26T09:00'),
    maps: mapsOf(aMap({ operations: ['10', '20'] })),
    firm: aFirm({
      staff: ['E1', 'E2', 'E3'].map((id) => anEmployee({ id })),
      deals: tasks.map(({ deal }) => aDeal({ id: deal ?? '' })),
    }),
    tasks,
    log: [],
  });
}
const topics = (of: Parameters<typeof inspectionOf>[0], most = 6) => topicsOf(inspectionOf(of), tellers.ru, most);
const kindOf = (sentence: string) =>
  /проверьте/.test(sentence)
    ? 'map'
    : /просроч/.test(sentence)
      ? 'overdue'
      : /позже срока/.test(sentence)
        ? 'late'
        : sentence;

test.each([
  { when: 'nothing deviates', of: {}, said: [] },
  { when: 'there are few', of: { late: 1, overdue: 1 }, said: ['overdue', 'late'] },
  {
    when: 'one kind abounds, the other is told too before its next ones',
    of: { late: 1, overdue: 9 },
    said: ['overdue', 'late', 'overdue', 'overdue', 'overdue', 'overdue'],
  },
  {
    when: 'the map is at fault, that comes first',
    of: { late: 9, overdue: 1, performers: 3 },
    said: ['map', 'overdue', 'late', 'late', 'late', 'late'],
  },
])('$when', ({ of, said }) => {
  expect(topics(of).map(kindOf)).toEqual(said);
});

test('the heaviest of a kind speaks for it', () => {
  expect(topics({ overdue: 9 })[0]).toContain('12 ноября');
});

test('no more than asked for', () => {
  expect(topics({ late: 9, overdue: 9, performers: 3 }, 4).map(kindOf)).toEqual(['map', 'overdue', 'late', 'overdue']);
});
