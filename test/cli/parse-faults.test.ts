import { BadInput } from '../../workbench/cli/bad-input';
import { faultsOfStep, parseFaults } from '../../workbench/cli/parse-faults';

test('faults of every step and of one step come together', () => {
  const all = parseFaults('before@12, 3:kill@37,3:after@2,3:kill@5,delay@5=17000,2:no-lock', 4);
  expect(faultsOfStep(all, 1)).toEqual({ transient: [{ call: 12, when: 'before' }], delay: [{ call: 5, ms: 17000 }] });
  expect(faultsOfStep(all, 2)).toMatchObject({ noDocumentLock: true });
  expect(faultsOfStep(all, 3)).toEqual({
    killAt: 5,
    transient: [
      { call: 12, when: 'before' },
      { call: 2, when: 'after' },
    ],
    delay: [{ call: 5, ms: 17000 }],
  });
});

test.each(['', 'kill', 'kill@', 'kill@0', 'kill@3=5', 'delay@3', 'burn@3', '9:kill@3', '0:kill@3', 'kill@3,,no-lock'])(
  '«%s» is refused in one line',
  (text) => {
    expect(() => parseFaults(text, 4)).toThrow(BadInput);
    expect(() => parseFaults(text, 4)).toThrow(/^--faults: .*$/);
  },
);
