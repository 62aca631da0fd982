import type { CardReply } from '../src/app/card-contract';
import { HEAD_EMAIL, hostInForce } from './big-workbook';
import { measureCommand } from './measure-command';
import { atMost, type Measurement, ratioTarget } from './measurement';

/** One field of the operation, and all that a new operation needs. */
const oneField = {
  operation: 'S1-110',
  stage: 'S1',
  rows: [{ sheet: 'operations', row: 'S1-110', isRemoved: false, fields: { term: { from: '1', to: '3' } } }],
};
const added = (sheet: string, row: string, set: Readonly<Record<string, string>>) => ({
  sheet,
  row,
  isRemoved: false,
  fields: Object.fromEntries(Object.entries(set).map(([key, to]) => [key, { from: '', to }])),
});
const newOperation = {
  operation: '',
  stage: 'S1',
  rows: [
    added('operations', 'new', { title: 'Позвонить после КП', instruction: 'Спросите, дошло ли.' }),
    added('precedence', 'new1', { after: 'S1-110' }),
    added('periodicity', 'new1', { rule: 'один раз' }),
    added('norms', 'new1', { minutes: '15' }),
    added('resources', 'new1', { name: 'Телефон', kind: 'инструмент' }),
    added('controls', 'new1', { what: 'Разговор записан' }),
  ],
};

/** An operation's card as the sidebar opens it, and saves one field of it, and a new operation over all sheets. */
export function measureCard(bundleFolder: string): readonly Measurement[] {
  const host = hostInForce(bundleFolder, 3);
  const call = (size: string, name: string, sent: unknown, most: number): Measurement =>
    measureCommand({
      command: 'card',
      size,
      host,
      start: 'rpc',
      act: (settings) => {
        const { document } = host;
        const outcome = host.world.run({
          document,
          user: HEAD_EMAIL,
          function: name,
          args: [sent],
          kind: 'rpc',
          ...settings,
        });
        const { ok, message } = outcome.value as CardReply;
        if (!ok) throw new Error(`${name}: ${message}`);
        return [outcome];
      },
      targets: (measured) => [
        ratioTarget(measured),
        atMost('flushes', measured.flushes ?? 0, size === 'open' ? 0 : 1),
        atMost('seconds', measured.seconds ?? 0, most, ' s'),
      ],
    });
  return [
    call('open', 'sidebarCard', { operation: 'S1-110', stage: '' }, 2.5),
    call('save one field', 'sidebarSaveCard', oneField, 3.5),
    call('save a new operation', 'sidebarSaveCard', newOperation, 4),
  ];
}
