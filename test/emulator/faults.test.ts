import { valueAt } from '../../emulator/document/cells';
import { TRANSIENT_MESSAGE } from '../../emulator/run/faults';
import { smallWorld } from './small-world';

const THREE = `sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); sheet.getRange('A2').setValue(2); SpreadsheetApp.flush(); sheet.getRange('A3').setValue(3);`;

/** What stands in A1:A3 after a run with faults. */
function cellsAfter(
  faults: Parameters<ReturnType<typeof smallWorld>['main']>[0],
  code = THREE,
): { outcome: ReturnType<ReturnType<typeof smallWorld>['main']>; cells: unknown[] } {
  const { main, document } = smallWorld(code);
  const outcome = main(faults);
  const sheet = document.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return { outcome, cells: [1, 2, 3].map((row) => valueAt(sheet, row, 1)) };
}

describe('killed at a service call', () => {
  test.each([
    [1, [null, null, null]],
    [2, [null, null, null]],
    [3, [1, null, null]],
    [5, [1, 2, null]],
    // Call 6 is the end of the run, with the last write still in the buffer.
    [6, [1, 2, null]],
    [7, [1, 2, 3]],
  ])('call %s', (killAt, expected) => {
    const { outcome, cells } = cellsAfter({ faults: { killAt } });
    expect(cells).toEqual(expected);
    expect(outcome.ok).toBe(killAt === 7);
  });
  test('the buffer may survive', () => {
    expect(cellsAfter({ faults: { killAt: 2, keepBuffer: true } }).cells).toEqual([1, null, null]);
  });
  test('no catch or finally of the script works any more', () => {
    const code = `try { ${THREE} } catch (error) { sheet.getRange('A1').setValue('caught'); } finally { try { sheet.getRange('A2').setValue('finally'); } catch (_) {} }`;
    const { outcome, cells } = cellsAfter({ faults: { killAt: 3 } }, code);
    expect(cells).toEqual([1, null, null]);
    expect(outcome).toMatchObject({ ok: false, error: 'The execution was killed.' });
  });
});

describe('a transient error', () => {
  const RETRY = `const twice = (act) => { try { act(); } catch (error) { console.warn(error.message); act(); } };
    twice(() => sheet.appendRow(['x']));`;
  test('before the call took effect: the retry is the only write', () => {
    const { outcome, cells } = cellsAfter({ faults: { transient: [{ call: 1, when: 'before' }] } }, RETRY);
    expect(outcome.ok).toBe(true);
    expect(outcome.log[0]?.text).toBe(TRANSIENT_MESSAGE);
    expect(cells).toEqual(['x', null, null]);
  });
  test('after it: a blind retry doubles', () => {
    expect(cellsAfter({ faults: { transient: [{ call: 1, when: 'after' }] } }, RETRY).cells).toEqual(['x', 'x', null]);
  });
});

test('a delay at a call takes its time', () => {
  const plain = cellsAfter({}).outcome.ms;
  expect(cellsAfter({ faults: { delay: [{ call: 2, ms: 17_000 }] } }).outcome.ms).toBeCloseTo(plain + 17_000, 6);
});

test('an error of the script leaves what was written before it', () => {
  const { outcome, cells } = cellsAfter({}, `sheet.getRange('A1').setValue(1); null.x;`);
  expect(outcome.error).toMatch(/^TypeError: /);
  expect(cells).toEqual([1, null, null]);
});
