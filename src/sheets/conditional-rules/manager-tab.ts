import { columnLetters } from '../column-letters';
import type { LookArea } from '../desired-look';
import type { TabState } from '../records/manager-tab';
import { ruleRows } from '../rule-rows';
import type { ConditionalRule } from '../sheet-look';

interface Shade {
  readonly mark: string;
  readonly when: string;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly isBold?: boolean;
  readonly isStruckOut?: boolean;
}

/**
 * Highlighting of a manager's tab. `columnOf` says where a column stands (a user may have moved it).
 * The first rule that holds wins: what is done is grey whatever its term was, the gate is red, then red and yellow overdue.
 */
export const managerTabRules = ({ columnOf, columns, ...area }: LookArea): ConditionalRule[] => {
  const { row, rows } = ruleRows(area);
  const cell = (key: string): string => `$${columnLetters(columnOf[key] ?? 1)}${row}`;
  const stateIs = (state: TabState): string => `${cell('state')}="${state}"`;
  const isOpen = `OR(${stateIs('available')};${stateIs('waiting-own')};${stateIs('returned')})`;
  const shades: readonly Shade[] = [
    {
      mark: 'done',
      when: `OR(${stateIs('done')};${stateIs('not-required')};${cell('done')}=TRUE)`,
      background: '#f3f3f3',
      fontColor: '#888888',
      isStruckOut: true,
    },
    { mark: 'gate', when: stateIs('gate'), background: '#f4c7c3', fontColor: '#990000' },
    {
      mark: 'red',
      when: `AND(${isOpen};${cell('redFrom')}<>"";TODAY()>=${cell('redFrom')})`,
      background: '#f4b6b0',
      fontColor: '#7a0000',
      isBold: true,
    },
    {
      mark: 'overdue',
      when: `AND(${isOpen};${cell('yellowFrom')}<>"";TODAY()>=${cell('yellowFrom')})`,
      background: '#fff2a8',
      fontColor: '#5f4b00',
    },
    { mark: 'returned', when: stateIs('returned'), background: '#fce5cd', fontColor: '#783f04', isBold: true },
    {
      mark: 'today',
      when: `AND(${stateIs('available')};${cell('due')}<>"";INT(${cell('due')})=TODAY())`,
      background: '#d9ead3',
      fontColor: null,
    },
    { mark: 'client', when: stateIs('waiting-client'), background: '#d0e3f7', fontColor: '#1c4587' },
    { mark: 'checking', when: stateIs('checking'), background: '#e6dff3', fontColor: '#3d2f66' },
    { mark: 'waiting', when: stateIs('predecessor'), background: null, fontColor: '#888888' },
  ];
  return shades.map(({ mark, when, ...look }) => ({
    mark,
    formula: `=AND(N("tk:${mark}")=0;${when})`,
    range: { row, column: 1, rows, columns },
    ...look,
  }));
};
