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
      background: '#f1f3f4',
      fontColor: '#5f6368',
      isStruckOut: true,
    },
    { mark: 'gate', when: stateIs('gate'), background: '#f4c7c3', fontColor: '#990000' },
    {
      mark: 'red',
      when: `AND(${isOpen};${cell('redFrom')}<>"";TODAY()>=${cell('redFrom')})`,
      background: '#fad2cf',
      fontColor: '#a50e0e',
    },
    {
      mark: 'overdue',
      when: `AND(${isOpen};${cell('yellowFrom')}<>"";TODAY()>=${cell('yellowFrom')})`,
      background: '#feefc3',
      fontColor: '#5f4b00',
    },
    { mark: 'returned', when: stateIs('returned'), background: '#fde7d3', fontColor: '#8a3c00', isBold: true },
    {
      mark: 'today',
      when: `AND(${stateIs('available')};${cell('due')}<>"";INT(${cell('due')})=TODAY())`,
      background: '#e6f4ea',
      fontColor: null,
    },
    { mark: 'client', when: stateIs('waiting-client'), background: '#e8f0fe', fontColor: '#174ea6' },
    { mark: 'checking', when: stateIs('checking'), background: '#f3e8fd', fontColor: '#5b2a86' },
    { mark: 'waiting', when: stateIs('predecessor'), background: null, fontColor: '#5f6368' },
  ];
  return shades.map(({ mark, when, ...look }) => ({
    mark,
    formula: `=AND(N("tk:${mark}")=0;${when})`,
    range: { row, column: 1, rows, columns },
    ...look,
  }));
};
