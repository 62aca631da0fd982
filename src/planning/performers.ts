import type { LocalDate } from '../kernel/local-date';
import type { Absence, Employee, Firm } from '../model/firm';
import { isDismissed, isManagerRole } from '../model/staff';
import type { Operation } from '../model/stage-map';
import type { PlanFindings } from './plan-finding';

/** Who does a task, and in whose place. */
export interface Assignment {
  readonly performer: string;
  readonly onBehalfOf: string | null;
}

export interface Performers {
  /** Employees with a manager's role, not dismissed. */
  readonly managers: readonly Employee[];
  /** The head of sales, else his deputy, else null. */
  readonly head: string | null;
  isKnown(employee: string): boolean;
  isDismissed(employee: string): boolean;
  /** Whose an operation is by its role; `manager` is the deal's or the person it is issued for. */
  ownerOf(operation: Operation, manager: string): string;
  /** A task's owner, or who substitutes him today; `planned` is the day the task begins where it is not available yet. */
  assign(owner: string, planned: LocalDate | null): Assignment;
}

const longestChain = 5;

/** Who does what on a day; a role that nobody or several hold is told to `findings`, once. */
export function createPerformers(firm: Firm, today: LocalDate, findings: PlanFindings): Performers {
  const byId = new Map(firm.staff.map((employee) => [employee.id, employee]));
  const present = firm.staff.filter((employee) => !isDismissed(employee, today));
  const holders = (role: string): Employee[] => present.filter((employee) => employee.role === role);
  const head = (holders('head')[0] ?? holders('deputy-head')[0] ?? holders('director')[0])?.id ?? null;
  const holderOf = new Map<string, string | null>();
  const absencesToday = new Map<string, Absence>();
  for (const absence of firm.absences) {
    const isNow = absence.substitute !== null && absence.from <= today && today <= absence.to;
    if (isNow) absencesToday.set(absence.employee, absence);
  }

  const holder = ({ performer: role, id }: Operation): string | null => {
    const known = holderOf.get(role);
    if (known !== undefined) return known;
    const found = holders(role);
    const first = role === 'head' ? head : (found[0]?.id ?? null);
    if (first === null) findings.tell('role-without-holder', { role, operation: id });
    if (found.length > 1 && first !== null)
      findings.tell('role-with-several-holders', { role, operation: id, performer: first });
    holderOf.set(role, first);
    return first;
  };

  return {
    managers: present.filter(({ role }) => isManagerRole(role)),
    head,
    isKnown: (employee) => byId.has(employee),
    isDismissed: (id) => {
      const employee = byId.get(id);
      return employee !== undefined && isDismissed(employee, today);
    },
    // A chain must not stop silently because a role is vacant: then the head has the task, and a finding says why.
    ownerOf: (operation, manager) =>
      isManagerRole(operation.performer) ? manager : (holder(operation) ?? head ?? manager),
    assign: (owner, planned) => {
      let performer = owner;
      for (let step = 0; step < longestChain; step += 1) {
        const absence = absencesToday.get(performer);
        if (!absence?.substitute || (planned !== null && planned > absence.to)) break;
        performer = absence.substitute;
      }
      return { performer, onBehalfOf: performer === owner ? null : owner };
    },
  };
}
