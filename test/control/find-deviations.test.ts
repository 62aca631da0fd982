import { findDeviations } from '../../src/control/find-deviations';
import { rules } from '../../src/control/rules';
import { aSettings } from '../builders/firm';
import { aTask } from '../builders/task';
import { factsOf } from './facts-builder';

const kinds = (...args: Parameters<typeof factsOf>) =>
  findDeviations(factsOf(...args)).map(({ kind, severity }) => `${kind} ${severity}`);

test('a kind is registered once', () => {
  expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
});

test('a delay is red from three working days on', () => {
  expect(kinds({ tasks: [aTask()], now: '2026-11-27T09:00' })).toEqual(['overdue medium']);
  expect(kinds({ tasks: [aTask()], now: '2026-11-30T09:00' })).toEqual(['overdue high']);
});

test('a kind that is switched off is not looked for', () => {
  const tasks = [aTask(), aTask({ operation: '20', doneOn: '2026-11-26', minutes: 30 })];
  expect(kinds({ tasks })).toEqual(['overdue medium', 'late medium']);
  expect(kinds({ tasks, firm: { settings: aSettings({ disabledDeviations: ['overdue'] }) } })).toEqual(['late medium']);
});

test('no facts, no deviations', () => {
  expect(kinds({ firm: { deals: [], staff: [] } })).toEqual([]);
});
