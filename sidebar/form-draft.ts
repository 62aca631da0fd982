/** What was typed into a form that belongs to no task, by field. */
export type FormDraft = Readonly<Record<string, string>>;

/** The form for work outside the map. */
export const OUTSIDE_FORM = 'outside-map';

/** The form that settles a timer cut overnight. */
export const confirmForm = (key: string): string => `confirm/${key}`;

export const isEmptyForm = (draft: FormDraft | undefined): boolean =>
  draft === undefined || Object.values(draft).every((text) => text.trim() === '');

export function isFormDraft(value: unknown): value is FormDraft {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
