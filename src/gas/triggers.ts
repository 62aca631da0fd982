/**
 * Sets the edit trigger and the hourly clock trigger of the person who runs, each once. An add-on may have one trigger
 * of a type per document, and a clock trigger at most hourly
 * (https://developers.google.com/apps-script/guides/triggers/installable#restrictions).
 * Answers how many were made.
 */
export const installTriggers = (editHandler: string, hourHandler: string): number => {
  const installed = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  let made = 0;
  if (!installed.has(editHandler)) {
    ScriptApp.newTrigger(editHandler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
    made += 1;
  }
  if (!installed.has(hourHandler)) {
    ScriptApp.newTrigger(hourHandler).timeBased().everyHours(1).create();
    made += 1;
  }
  return made;
};
