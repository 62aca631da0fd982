import { type CardSession, createCardSession } from '../../sidebar/card/card-session';
import { createCardStore } from '../../sidebar/card/card-store';
import type { TextStore } from '../../sidebar/draft-store';
import type { Failure } from '../../sidebar/failure';
import type { ScriptRun } from '../../sidebar/script-run';
import { emptyModel } from '../../sidebar/sidebar-model';
import { russian } from '../../sidebar/texts-ru';
import type { SidebarOperation } from '../../src/app/sidebar-contract';
import { sampleState } from '../browser/sidebar-samples';
import type { HeldCall } from './open-session';

export interface OpenedCards {
  readonly cards: CardSession;
  readonly calls: HeldCall[];
  /** What the list of operations was told. */
  readonly told: SidebarOperation[];
  setOnline(isOnline: boolean): void;
}

/** The cards of a file whose calls wait for the test to answer them. */
export function openCards(store: TextStore | null = null, document = 'file-1'): OpenedCards {
  const calls: HeldCall[] = [];
  const told: SidebarOperation[] = [];
  let model = { ...emptyModel(true), state: sampleState({ document }) };
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const run = ((name: HeldCall['name'], args: readonly unknown[]) =>
    new Promise((resolve) => {
      const settle = (called: unknown) => {
        resolve(called as never);
        return settled();
      };
      calls.push({
        name,
        args,
        answer: (value) => settle({ ok: true, value }),
        fail: (failure: Failure) => settle({ ok: false, failure }),
      });
    })) as ScriptRun;
  const cards = createCardSession({
    run,
    store: createCardStore(store, () => 0),
    now: () => 0,
    session: {
      model: () => model,
      texts: () => russian,
      operationSaved: (operation) => told.push(operation),
    },
  });
  return {
    cards,
    calls,
    told,
    setOnline: (isOnline) => {
      model = { ...model, isOnline };
    },
  };
}
