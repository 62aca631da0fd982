/** What an execution did, counted. */
export interface Meter {
  /** Simulated milliseconds since the start, the start itself included. */
  ms: number;
  /** Service calls, getters excluded. */
  serviceCalls: number;
  getters: number;
  /** Service calls by kind. */
  readonly calls: Record<string, number>;
  flushes: number;
  cellsRead: number;
  cellsWritten: number;
}

export const createMeter = (): Meter => ({
  ms: 0,
  serviceCalls: 0,
  getters: 0,
  calls: {},
  flushes: 0,
  cellsRead: 0,
  cellsWritten: 0,
});
