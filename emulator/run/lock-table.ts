/** Who holds which lock: by lock key the number of the execution. */
export interface LockTable {
  readonly holders: Map<string, number>;
}

export const createLockTable = (): LockTable => ({ holders: new Map() });

export function releaseLocksOf(table: LockTable, execution: number): void {
  for (const [key, holder] of table.holders) if (holder === execution) table.holders.delete(key);
}
