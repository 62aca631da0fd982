import { type Unfinished, withoutUnfinished, withUnfinished } from '../../src/app/unfinished';
import { localDate } from '../../src/kernel/local-date';

const mark = (command: Unfinished['command'], applied: number): Unfinished => ({
  command,
  args: {},
  day: localDate('2026-11-23'),
  message: '',
  counts: '',
  applied,
});

const shown = (list: readonly Unfinished[]) => list.map(({ command, applied }) => `${command} ${applied}`);

test('a second command that stops stands behind the first, and one that stops again keeps its place', () => {
  const two = withUnfinished(withUnfinished([], mark('issue', 3)), mark('report', 5));
  expect(shown(two)).toEqual(['issue 3', 'report 5']);
  expect(shown(withUnfinished(two, mark('issue', 9)))).toEqual(['issue 9', 'report 5']);
  expect(shown(withoutUnfinished(two, 'issue'))).toEqual(['report 5']);
  expect(withoutUnfinished(two, 'setup')).toEqual(two);
});
