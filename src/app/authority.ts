import { dateOf, type LocalDate } from '../kernel/local-date';
import type { Employee, Firm } from '../model/firm';
import { isDismissed, isHeadRole } from '../model/staff';
import type { RunContext } from './command';

const isSame = (a: string, b: string): boolean => a !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

/** The employee with this e-mail, unless he has left. */
export const employeeOf = (firm: Pick<Firm, 'staff'>, email: string, today: LocalDate): Employee | null =>
  firm.staff.find((employee) => isSame(employee.email, email) && !isDismissed(employee, today)) ?? null;

/**
 * Who called from the menu or the sidebar: the person at the keyboard, with whose rights such a call runs, so that either
 * name of Google's will do. '' where it gives neither.
 */
export const callerOf = ({ user, authority }: Pick<RunContext, 'user' | 'authority'>): string => user || authority;

/** E-mails of those who may write what is protected: heads, their deputies, the director. */
export const headEmails = (firm: Pick<Firm, 'staff'>, today: LocalDate): string[] =>
  firm.staff
    .filter((employee) => isHeadRole(employee.role) && employee.email !== '' && !isDismissed(employee, today))
    .map(({ email }) => email);

/**
 * Whether the run may write the register: it runs with the rights of the file's owner or of a head. A file in a shared
 * drive has no owner that Google names; there anybody may begin, until «Сотрудники» says who the head is.
 */
export const hasHeadAuthority = (firm: Pick<Firm, 'staff'>, { authority, fileOwner, now }: RunContext): boolean =>
  isSame(authority, fileOwner) ||
  headEmails(firm, dateOf(now)).some((email) => isSame(email, authority)) ||
  (fileOwner === '' && firm.staff.length === 0);
