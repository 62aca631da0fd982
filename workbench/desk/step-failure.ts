/** Why a step could not be done by its person: no such sheet, no such row, a protected cell. The step fails, the play goes on. */
export class StepFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StepFailure';
  }
}
