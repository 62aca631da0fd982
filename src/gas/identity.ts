/** E-mail of the person at the keyboard; '' where Google does not say (a consumer account of another owner). */
export const activeUserEmail = (): string => Session.getActiveUser().getEmail() ?? '';

/** E-mail of whose authority the run has: in an installed trigger its creator. */
export const effectiveUserEmail = (): string => Session.getEffectiveUser().getEmail() ?? '';

/** E-mail of the file's owner; '' for a file in a shared drive. */
export const fileOwnerEmail = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string =>
  spreadsheet.getOwner()?.getEmail() ?? '';
