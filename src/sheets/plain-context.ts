import type { Language } from '../kernel/language';
import type { LocalDate } from '../kernel/local-date';
import type { CellContext } from './parsed-cell';
import { createReferenceIndex } from './reference-index';

/** A context for the tables that we write ourselves: they name rows by ID, so nothing has to be looked up. */
export const plainContext = (language: Language, today: LocalDate): CellContext => ({
  language,
  today,
  references: createReferenceIndex({}),
});
