import type { FormulaEngine } from '../document/formula-engine';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import type { CostModel } from './cost-model';
import { createLockTable, type LockTable } from './lock-table';
import type { Random } from './random';
import { createStores, type Stores } from './stores';
import type { InstalledTrigger } from './trigger';

/** What of appsscript.json matters here. https://developers.google.com/apps-script/manifest */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
}

/** A Google account. consumer = gmail and the like; workspace accounts share a domain. */
export interface Account {
  readonly email: string;
  readonly kind: 'consumer' | 'workspace';
  /** Scopes the user has not granted. */
  readonly refusedScopes?: readonly string[];
}

/** One script project with its documents, people and clock: everything that outlives an execution. */
export interface WorldState {
  /** Milliseconds since 1970, with fractions. */
  now: number;
  readonly code: string;
  readonly manifest: Manifest;
  /** HTML files of the project, by name without extension. */
  readonly html: Readonly<Record<string, string>>;
  /** E-mail of who wrote the script: the owner of the first document unless told. */
  developer: string | null;
  readonly documents: Map<string, SpreadsheetDocument>;
  readonly accounts: Map<string, Account>;
  readonly costs: CostModel;
  readonly scale: number;
  readonly jitter: Random | null;
  readonly random: Random;
  readonly engine: FormulaEngine | null;
  /** Do strict validation rules stop script writes too? */
  readonly strictValidation: boolean;
  readonly stores: Stores;
  readonly locks: LockTable;
  triggers: InstalledTrigger[];
  /** Executions begun so far: their numbers. */
  executions: number;
  /** Trigger run time by user and day, milliseconds. */
  readonly triggerTime: Map<string, number>;
}

export interface WorldStateOptions
  extends Omit<WorldState, 'documents' | 'accounts' | 'stores' | 'locks' | 'triggers' | 'executions' | 'triggerTime'> {
  readonly accounts: Map<string, Account>;
}

export function createWorldState(options: WorldStateOptions): WorldState {
  return {
    ...options,
    documents: new Map(),
    stores: createStores(),
    locks: createLockTable(),
    triggers: [],
    executions: 0,
    triggerTime: new Map(),
  };
}

/** The account of an e-mail; one that nobody described is a consumer's. */
export function accountOf(world: WorldState, email: string): Account {
  return world.accounts.get(email.toLowerCase()) ?? { email: email.toLowerCase(), kind: 'consumer' };
}

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1).toLowerCase();

/** Two workspace accounts of one domain. */
export function shareDomain(world: WorldState, a: string, b: string): boolean {
  const both = [accountOf(world, a), accountOf(world, b)];
  return both.every((account) => account.kind === 'workspace') && domainOf(a) === domainOf(b);
}
