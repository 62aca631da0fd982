import * as fc from 'fast-check';
import { commandKeys } from '../../src/app/command-key';
import { tabs, workingFirm } from './small-firm';
import { people, startingFrom } from './workbook-desk';

const working = startingFrom(() => workingFirm());

/** What a performer may do to a row of his tab, sensible or not. */
const input = fc.oneof(
  fc.record({ '☐': fc.boolean() }),
  fc.record({
    Итог: fc.constantFrom('сделано', 'попытка без результата', 'перенёс клиент', 'не требуется', 'чепуха', ''),
  }),
  fc.record({ Минуты: fc.constantFrom('5', '1,5 ч', '1:30', 'долго', '') }),
  fc.record({ 'Новая дата': fc.constantFrom('27.11.2026', '01.12.2026', '') }),
  fc.record({ Подтверждение: fc.constantFrom('договорились о встрече', 'https://example.com/1', '=1+1', '') }),
);

const happening = fc.record({
  tab: fc.constantFrom('ivanov' as const, 'petrov' as const),
  row: fc.nat(9),
  input,
  deliver: fc.constantFrom('once' as const, 'none' as const),
});

const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

/**
 * The law behind preview, recovery and repetition: whatever was entered, every command leaves a workbook in which the same
 * command has nothing more to do. Setup alone needs a second run to link the sheets that the first has made.
 */
test('whatever people entered, a command that ran has nothing left to do', () => {
  fc.assert(
    fc.property(fc.array(happening, { minLength: 1, maxLength: 6 }), fc.constantFrom(...days), (happenings, day) => {
      const desk = working();
      desk.wait(`${day}T12:00`);
      for (const { tab, row, input: typed, deliver } of happenings) {
        const ids = desk.rows(tabs[tab]).flatMap(({ ID }) => (ID ? [ID] : []));
        const id = ids[row % Math.max(ids.length, 1)];
        if (id) desk.type(tabs[tab], { ID: id }, typed, { as: people[tab], deliver });
      }
      for (const command of commandKeys) {
        expect([command, desk.run(command).error]).toEqual([command, null]);
        if (command === 'setup') desk.run(command);
        const before = desk.contents();
        const again = desk.run(command);
        expect([command, again.error, desk.contents() === before]).toEqual([command, null, true]);
      }
    }),
    { numRuns: 3, seed: 20261123 },
  );
});
