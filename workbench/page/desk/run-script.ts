import { parseA1 } from '../../../emulator/document/grid-range';
import type { Outcome } from '../../../emulator/run/outcome';
import { bringUp, frontSheet, type Session } from './session';

/** Runs a function of the bundle as from the keyboard of the person in front; what it has made active comes in front. */
export function runScript(session: Session, kind: 'menu' | 'rpc', name: string, args: readonly unknown[]): Outcome {
  const { host, user } = session;
  const front = frontSheet(session);
  const activeSheet = front.name;
  const activeRange = parseA1(session.range, front) ? session.range : 'A1';
  const outcome = host.world.run({
    document: host.document,
    user,
    function: name,
    args,
    kind,
    activeSheet,
    activeRange,
  });
  const { active } = outcome;
  if (active && (active.sheet !== activeSheet || active.range !== activeRange)) {
    bringUp(session, active.sheet, active.range ?? 'A1');
    session.selection = active.range ?? '';
  }
  return outcome;
}
