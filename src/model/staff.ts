import type { LocalDate } from '../kernel/local-date';
import type { Employee } from './firm';

const managerRoles: readonly string[] = ['manager', 'senior'];
const headRoles: readonly string[] = ['head', 'deputy-head', 'director'];

/** Roles whose holders sell: a «manager» operation is theirs. */
export const isManagerRole = (role: string): boolean => managerRoles.includes(role);

/** Roles whose holders give the head's commands: the head of sales, the deputy, the director. */
export const isHeadRole = (role: string): boolean => headRoles.includes(role);

/** «Уволен с» is the first day without him: a date ahead changes nothing yet. */
export const isDismissed = ({ dismissedFrom }: Pick<Employee, 'dismissedFrom'>, today: LocalDate): boolean =>
  dismissedFrom !== null && dismissedFrom <= today;
