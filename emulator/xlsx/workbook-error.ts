export type WorkbookErrorReason = 'too-large' | 'not-a-workbook' | 'damaged' | 'newer';

/** Why a file cannot be read as a workbook; the message is one English sentence, the reason is for texts in other languages. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly reason: WorkbookErrorReason;

  constructor(reason: WorkbookErrorReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}
