/**
 * What stands in a cell, free of time zones and JSON-safe: a text, a number, a checkbox; `''` is an empty cell.
 * Dates and times are spreadsheet serial numbers (days since 1899-12-30, the fraction is the time of day), because a
 * `Date` of the script's zone is a different day in a spreadsheet of another zone.
 */
export type CellValue = string | number | boolean;
