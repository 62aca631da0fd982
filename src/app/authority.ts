import type { Employee, Firm } from '../model/firm';
import type { RunContext } from './command';

const headRoles: readonly string[] = ['head', 'deputy-head', 'director'];

const isSame = (a: string, b: string): boolean => a !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

/** The employee with this e-mail, unless he has left. */
export const employeeOf = (firm: Pick<Firm, 'staff'>, email: string): Employee | null =>
  firm.staff.find((employee) => isSame(employee.email, email) && employee.dismissedFrom === null) ?? null;

/**
 * Who called from the menu or the sidebar: the person at the keyboard, with whose rights such a call runs, so that either
 * name of Google's will do. '' where it gives neither.
 */
export const callerOf = ({ user, authority }: Pick<RunContext, 'user' | 'authority'>): string => user || authority;

/** E-mails of those who may write what is protected: heads, their deputies, the director. */
export const headEmails = (firm: Pick<Firm, 'staff'>): string[] =>
  firm.staff
    .filter(({ role, email, dismissedFrom }) => headRoles.includes(role) && email !== '' && dismissedFrom === null)
    .map(({ email }) => email);

/**
 * Whether the run may write the register: it runs with the rights of the file's owner or of a head. Where Google names
 * neither (a file in a shared drive), the protections decide.
 */
export const hasHeadAuthority = (firm: Pick<Firm, 'staff'>, { authority, fileOwner }: RunContext): boolean =>
  isSame(authority, fileOwner) ||
  headEmails(firm).some((email) => isSame(email, authority)) ||
  (fileOwner === '' && firm.staff.length === 0);
