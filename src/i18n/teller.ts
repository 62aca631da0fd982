import type { DeviationKind } from '../control/deviation';
import type { Language } from '../kernel/language';
import { formOf } from './plural';
import type { Refusal } from './refusal';

/**
 * Sentences by key. `{name}` is a word, `{name|задача|задачи|задач}` the form of a noun or verb that goes with a number
 * (two forms in English).
 */
export type Texts = Readonly<Record<string, string>>;

/** Every kind of deviation has a sentence; `kind.reason` and the like are said instead where there is a reason for it. */
export type ReportTexts = Texts & Readonly<Record<DeviationKind, string>>;

/** Sentences that only some runs say, in both languages. They ship beside the code, as JSON. */
export interface AllTexts {
  /**
   * By the finding's code. `{value}` is what stands in the cell, in quotation marks; `{sheet}` and `{column}` are the
   * names that the workbook has; any other name is a figure of the finding. `code+near` is said instead where the
   * finding knows something near.
   */
  readonly findings: Readonly<Record<Language, Texts>>;
  /** Why something is not done. */
  readonly refusals: Readonly<Record<Language, Readonly<Record<Refusal, string>>>>;
  /** What the reports say: deviations, verdicts, the head's morning, first lines. */
  readonly reports: Readonly<Record<Language, ReportTexts>>;
}

/** Texts of one kind in the language that is spoken. */
export interface Teller {
  readonly language: Language;
  readonly texts: Texts;
}

export type Words = Readonly<Record<string, string | number | null | undefined>>;

/** A text with its words in it. */
export const fillText = (language: Language, text: string, words: Words): string =>
  text.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, forms?: string) =>
    forms === undefined ? String(words[name] ?? '') : formOf(language, Number(words[name]), forms.split('|')),
  );

/** The sentence of a key. A key without a text throws: it is a fault of the program, and a test finds it first. */
export function tell({ language, texts }: Teller, key: string, words: Words = {}): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`No text ${key}`);
  return fillText(language, text, words);
}

/** With a capital letter, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
