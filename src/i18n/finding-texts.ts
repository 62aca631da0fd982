import type { Language } from '../kernel/language';

/**
 * Sentences by the finding's code. `{value}` is what stands in the cell, in quotation marks; `{sheet}` and `{column}` are
 * the names that the workbook has; any other name is a figure of the finding. `code+near` is said instead where the
 * finding knows something near.
 */
export type FindingTexts = Readonly<Record<string, string>>;

/** The sentences in both languages. They ship beside the code, as JSON: only a run that has findings reads them. */
export type AllFindingTexts = Readonly<Record<Language, FindingTexts>>;
