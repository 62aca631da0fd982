type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that edits speak of, by name. */
export interface EditedSheets {
  /** Asked for when first needed; throws where the sheet was renamed or deleted during the run. */
  of(name: string): Sheet;
  add(name: string, sheet: Sheet): void;
  rename(from: string, to: string): void;
  /** Whether it was made by these edits, and so holds nothing of others' yet. */
  isNew(name: string): boolean;
}

/** Looks sheets up as edits come to them; no edit pays for a sheet that it does not touch. */
export const createEditedSheets = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): EditedSheets => {
  const byName = new Map<string, Sheet>();
  const made = new Set<string>();
  const of = (name: string): Sheet => {
    const sheet = byName.get(name) ?? spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`No sheet named ${name}: it was renamed or deleted during the run`);
    byName.set(name, sheet);
    return sheet;
  };
  return {
    of,
    add(name, sheet) {
      byName.set(name, sheet);
      made.add(name);
    },
    rename(from, to) {
      byName.set(to, of(from).setName(to));
      byName.delete(from);
    },
    isNew: (name) => made.has(name),
  };
};
