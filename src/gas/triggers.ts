const installed = (handler: string): boolean =>
  ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler);

/**
 * Sets the edit trigger and the hourly clock trigger of the person who runs, each once. An add-on may have one trigger
 * of a type per document, and a clock trigger at most hourly
 * (https://developers.google.com/apps-script/guides/triggers/installable#restrictions).
 * Answers how many were made.
 */
export const installTriggers = (editHandler: string, hourHandler: string): number => {
  let made = 0;
  if (!installed(editHandler)) {
    ScriptApp.newTrigger(editHandler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
    made += 1;
  }
  if (!installed(hourHandler)) {
    ScriptApp.newTrigger(hourHandler).timeBased().everyHours(1).create();
    made += 1;
  }
  return made;
};
