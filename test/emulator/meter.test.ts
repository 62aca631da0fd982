import model from '../../emulator/cost-model.json';
import { costOf, defaultCosts } from '../../emulator/run/cost-model';
import { serviceTypes } from '../../emulator/services/service-types';
import { smallWorld } from './small-world';

const START = model.start.menu.ms + model.firstTouch.ms;
const GETTER = model.getter.ms;

test('reads after writes flush, writes after writes do not', () => {
  const { main } = smallWorld(`
    const range = sheet.getRange('A1:B2');
    range.getValues();
    range.setValues([[1, 2], [3, 4]]); range.setBackground('red'); range.setNotes([['', ''], ['', '']]);
    range.getValues();
    range.setValue(5);
    SpreadsheetApp.flush(); SpreadsheetApp.flush();
    range.getDisplayValues();
    sheet.getRange('C1').setValue(1);`);
  const outcome = main();
  // After the three writes; by flush(); at the end. The second flush() finds nothing to send.
  expect(outcome.flushes).toBe(3);
  expect(outcome.calls).toEqual({ getValues: 3, setValues: 1, setFormats: 1, setNotes: 1, setValue: 2, flush: 2 });
  expect(outcome.serviceCalls).toBe(10);
  expect(outcome).toMatchObject({ cellsRead: 12, cellsWritten: 4 + 4 + 4 + 4 + 1 });
});

test('time is the sum of the prices', () => {
  const { main } = smallWorld(
    `const range = sheet.getRange(1, 1, 100, 10); const values = range.getValues(); range.setValues(values.map((row) => row.map(() => 'x')));`,
  );
  const outcome = main();
  const flush = model.flush.ms + model.flush.dirtyCell * 1000;
  const calls = model.getValues.ms + model.getValues.cell * 1000 + model.setValues.ms + model.setValues.cell * 1000;
  expect(outcome.ms).toBeCloseTo(START + outcome.getters * GETTER + calls + flush, 6);
  // getActiveSheet and getRange.
  expect(outcome.getters).toBe(2);
});

test('scale multiplies everything, jitter by seed varies it', () => {
  const code = `sheet.getRange('A1').setValue(1)`;
  const plain = smallWorld(code).main().ms;
  expect(smallWorld(code, { scale: 3 }).main().ms).toBeCloseTo(3 * plain, 6);
  const jittered = (seed: number) => smallWorld(code, { jitter: true, seed }).main().ms;
  expect(jittered(7)).toBe(jittered(7));
  expect(jittered(7)).not.toBe(jittered(8));
});

test('15,000 dirty cells flush by themselves', () => {
  const { main } = smallWorld(`for (let i = 0; i < 4; i += 1) sheet.getRange(1, 1, 1000, 5).setValue(i);`);
  expect(main().flushes).toBe(2);
});

test('the script’s clock is the world’s: it moves with the calls', () => {
  const { main, world } = smallWorld(
    `const t = Date.now(); Utilities.sleep(5000); return [t, Date.now() - t, new Date().getTime() - t];`,
  );
  const before = world.now();
  const outcome = main();
  const [t, slept, slept2] = outcome.value as [number, number, number];
  expect(t).toBe(before + model.start.menu.ms + GETTER);
  expect(slept).toBe(5000);
  expect(slept2).toBe(5000);
  expect(world.now()).toBeCloseTo(before + outcome.ms, 6);
});

test('past six minutes a run is ended, and the script cannot hold it', () => {
  const { main } = smallWorld(
    `try { for (;;) Utilities.sleep(60000); } catch (error) { try { sheet.getRange('A1').setValue('late'); } catch (_) {} } return 'went on';`,
  );
  const { document, ...outcome } = { ...main(), document: null };
  expect(document).toBeNull();
  expect(outcome).toMatchObject({ ok: false, error: 'Exceeded maximum execution time' });
});

test('a simple trigger has thirty seconds', () => {
  const { world, document } = smallWorld('', { more: `function onEdit(e) { Utilities.sleep(31000); }` });
  const { runs } = world.edit({ document, user: 'rop@firm.ru', sheet: 'Лист1', range: 'A1', values: [[1]] });
  expect(runs[0]?.error).toBe('Exceeded maximum execution time');
});

test('buffered writes are not seen by another run before the flush', () => {
  const made = smallWorld(`sheet.getRange('A1').setValue('A'); a && SpreadsheetApp.flush(); Utilities.sleep(1);`, {
    more: `function peek() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`,
  });
  const seenAtSleep = (flush: boolean) => {
    const seen: unknown[] = [];
    made.main({
      args: [flush],
      onCall: (_call, where) => {
        if (where === 'Utilities.sleep')
          seen.push(made.world.run({ document: made.document, user: 'rop@firm.ru', function: 'peek' }).value);
      },
    });
    made.world.edit({ document: made.document, user: 'rop@firm.ru', sheet: 'Лист1', range: 'A1', values: [['']] });
    return seen;
  };
  expect(seenAtSleep(false)).toEqual(['']);
  expect(seenAtSleep(true)).toEqual(['A']);
});

test('every method of every type has a price', () => {
  for (const type of serviceTypes().values()) {
    for (const [name, method] of Object.entries(type.methods)) {
      expect([`${type.name}.${name}`, costOf(defaultCosts, (method as { kind: string }).kind) >= 0]).toEqual([
        `${type.name}.${name}`,
        true,
      ]);
    }
  }
});
