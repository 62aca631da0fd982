import { filterTasks, groupsOf, groupTasks } from '../../sidebar/task-groups';
import { sampleTask } from '../browser/sidebar-samples';

const task = (id: string, urgency: Parameters<typeof sampleTask>[0]['urgency'] & string, due: string | null) =>
  sampleTask({ id, operation: `Операция ${id}`, urgency, due, client: 'Пекарня' });

const idsOf = (tasks: Parameters<typeof groupTasks>[0], groups = groupsOf(tasks)) =>
  groupTasks(tasks, groups).map((group) => `${group.key}: ${group.tasks.map(({ id }) => id).join(' ')}`);

test('groups stand in the order of looking, tasks in them by due date, without a date last', () => {
  const tasks = [
    task('a', 'soon', '2026-11-27'),
    task('b', 'blocked', null),
    task('c', 'overdue', '2026-11-20'),
    task('d', 'waiting', '2026-12-01'),
    task('e', 'overdue', '2026-11-02'),
    task('f', 'today', '2026-11-23'),
    task('g', 'returned', '2026-11-23'),
  ];
  expect(idsOf(tasks)).toEqual(['overdue: e c', 'returned: g', 'today: f', 'soon: a', 'blocked: b', 'waiting: d']);
});

test('a task stays in its group until the next refresh', () => {
  const before = [task('a', 'today', '2026-11-23')];
  const after = [task('a', 'waiting', '2026-12-03')];
  expect(idsOf(after, groupsOf(before))).toEqual(['today: a']);
});

test('no tasks, no groups', () => {
  expect(groupTasks([], {})).toEqual([]);
});

test.each([
  ['', ['a', 'b']],
  ['пекарня', ['a', 'b']],
  ['ПЕКАРНЯ  b', ['b']],
  ['ритм', []],
])('finding by %j', (typed, ids) => {
  const tasks = [task('a', 'today', null), task('b', 'today', null)];
  expect(filterTasks(tasks, typed).map(({ id }) => id)).toEqual(ids);
});
