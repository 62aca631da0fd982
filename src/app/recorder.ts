import type { Firm } from '../model/firm';
import type { Task } from '../model/task';
import type { RunContext } from './command';

/** Who recorded what a tab says: the person at the keyboard if he is known, else its owner, marked as supposed. */
export function recorderOf(firm: Firm, { user }: RunContext, isAtKeyboard: boolean): (task: Task) => string {
  const supposed = firm.settings.language === 'ru' ? 'предположительно' : 'presumably';
  const emails = new Map(firm.staff.map(({ id, email, name }) => [id, email === '' ? name : email]));
  return (task) => (isAtKeyboard && user !== '' ? user : `${supposed} ${emails.get(task.performer) ?? task.performer}`);
}
