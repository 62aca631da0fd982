import type { Faults } from '../../emulator/run/faults';
import type { Outcome } from '../../emulator/run/outcome';
import { enteredFirm, tabs, taskId, tick, workingFirm } from './small-firm';
import { differing, standing } from './standing';
import { people, type Told, type WorkbookDesk } from './workbook-desk';

/** platform.md, hazard 13: a run that is killed at any service call is completed by the next one, and nothing is lost or doubled. */

interface Run {
  readonly what: string;
  readonly begin: () => WorkbookDesk;
  readonly run: (desk: WorkbookDesk, faults: Faults) => Outcome;
  /** What the user, or the clock, does next. */
  readonly again: (desk: WorkbookDesk) => Told;
}

const menu = (name: string) => (desk: WorkbookDesk, faults: Faults) => desk.host.run(people.head, name, [{}], faults);

const runs: readonly Run[] = [
  {
    what: 'issue',
    begin: () => {
      const desk = enteredFirm();
      desk.run('activate');
      return desk;
    },
    run: menu('menuIssue'),
    again: (desk) => desk.run('issue'),
  },
  {
    what: 'sync',
    begin: () => {
      const desk = workingFirm();
      const set = { '☐': true, Минуты: '20' };
      desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, set, { as: people.ivanov, deliver: 'none' });
      return desk;
    },
    run: menu('menuSync'),
    again: (desk) => desk.run('sync'),
  },
  {
    what: 'morning',
    begin: () => {
      const desk = workingFirm();
      tick(desk, 'D1', '10');
      return desk.at('2026-11-25T07:30');
    },
    run: menu('menuMorning'),
    again: (desk) => desk.run('morning'),
  },
];

const reports = ['Утро РОПа', 'Неделя', 'Отклонения', 'Допуск к КП'];

/**
 * That a text can be clicked is written in a call of its own right after text and address, and an empty column of a report is
 * hidden after its rows are written: a run killed just there leaves an address alone, or an empty column in sight.
 */
const seen = (desk: WorkbookDesk): ReadonlyMap<string, string> =>
  standing(desk.host.document, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row && { ...row, richTexts: [] }),
    columnDimensions: reports.includes(sheet.name) ? [] : sheet.columnDimensions,
  }));

describe.each(runs)('$what', ({ begin, run, again }) => {
  test.each([false, true])(
    'killed at any call (what is buffered is kept: %s)',
    (keepBuffer) => {
      const desk = begin();
      const snapshot = desk.host.world.snapshot();
      const { serviceCalls } = run(desk, {});
      again(desk);
      const wanted = seen(desk);
      const faults: string[] = [];
      // Calls lie close together in kind: every ninth and the last ones are tried, other ones with each buffer.
      for (let killAt = keepBuffer ? 1 : 3; killAt <= serviceCalls; killAt += killAt > serviceCalls - 12 ? 1 : 9) {
        desk.host.world.restore(snapshot);
        run(desk, { killAt, keepBuffer });
        const second = again(desk);
        const third = again(desk);
        const left = differing(wanted, seen(desk));
        if (second.error !== null || third.writes > 0 || left.length > 0)
          faults.push(`${killAt}: ${second.error ?? ''} ${third.writes} ${left.join(', ')}`);
      }
      expect(faults).toEqual([]);
    },
    240_000,
  );
});
