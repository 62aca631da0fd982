import type { Finding } from '../model/finding';

/** Codes of what planning finds, with the figures of each. Severity `warning`: the plan goes on as said here. */
export const planFindings = {
  /** The deal's client is in no row of «Клиенты»: the deal is left as it is. `deal`, `client`. */
  'deal-unknown-client': ['deal', 'client'],
  /** The deal's manager is in no row of «Сотрудники»: the deal is left as it is. `deal`, `manager`. */
  'deal-unknown-manager': ['deal', 'manager'],
  /** The deal's manager has left; the tasks stay with him until the deal is given to another. `deal`, `manager`. */
  'deal-manager-dismissed': ['deal', 'manager'],
  /** No version of the stage's map is active: nothing is issued. `deal`, `stage`. */
  'deal-stage-without-map': ['deal', 'stage'],
  /** An operation hangs on the deal's key date, which is empty. `deal`, `operation`. */
  'deal-without-key-date': ['deal', 'operation'],
  /** A pause without a date: «Вернуться к клиенту» has none either. `deal`. */
  'deal-pause-without-date': ['deal'],
  /** Nobody has the role of an operation: its tasks go to the head. `role`, `operation`. */
  'role-without-holder': ['role', 'operation'],
  /** Several have it: its tasks go to the first of them. `role`, `operation`, `performer`. */
  'role-with-several-holders': ['role', 'operation', 'performer'],
  /** Tasks of a deal that is in no row of «Сделки»: they are left as they are. `deal`. */
  'task-of-unknown-deal': ['deal'],
} as const;

export type PlanFindingCode = keyof typeof planFindings;

const places: Readonly<Record<PlanFindingCode, Finding['place']>> = {
  'deal-unknown-client': { sheet: 'deals', column: 'client' },
  'deal-unknown-manager': { sheet: 'deals', column: 'manager' },
  'deal-manager-dismissed': { sheet: 'deals', column: 'manager' },
  'deal-stage-without-map': { sheet: 'deals', column: 'stage' },
  'deal-without-key-date': { sheet: 'deals', column: 'keyDate' },
  'deal-pause-without-date': { sheet: 'deals', column: 'outcome' },
  'role-without-holder': { sheet: 'staff', column: 'role' },
  'role-with-several-holders': { sheet: 'staff', column: 'role' },
  'task-of-unknown-deal': { sheet: 'register', column: 'deal' },
};

/** Findings of one run, each said once. */
export interface PlanFindings {
  tell(code: PlanFindingCode, figures: Readonly<Record<string, string>>): void;
  all(): readonly Finding[];
}

/** Collects findings; one that is told again is kept once. */
export function collectPlanFindings(): PlanFindings {
  const found = new Map<string, Finding>();
  return {
    tell: (code, figures) => {
      const key = `${code}\n${Object.values(figures).join('\n')}`;
      if (!found.has(key)) found.set(key, { kind: 'finding', severity: 'warning', code, place: places[code], figures });
    },
    all: () => [...found.values()],
  };
}
