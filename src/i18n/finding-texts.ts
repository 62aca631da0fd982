/** What a sentence about a finding is made of; numbers and names are already put as they are said. */
export interface FindingWords {
  /** Name of the sheet and header of the column; '' where there is none. */
  readonly sheet: string;
  readonly column: string;
  /** What stands in the cell, in quotation marks; '' for an empty one. */
  readonly value: string;
  figure(key: string): string;
}

/** A sentence by the code of the finding. */
export type FindingTexts = Readonly<Record<string, (words: FindingWords) => string>>;
