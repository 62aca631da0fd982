import type { Bilingual } from '../kernel/language';
import type { SheetKey } from './table-schema';

/** A cell of a template: a choice is its code, a reference an ID, a date an ISO text; what people read is in both languages. */
export type TemplateCell = string | number | boolean | readonly string[] | Bilingual;

/** Cells by column key of the sheet's schema; a key that is not there leaves its cell empty. */
export type TemplateRow = Readonly<Record<string, TemplateCell>>;

export type TemplateRows = Readonly<Partial<Record<SheetKey, readonly TemplateRow[]>>>;

/** A ready map as data: what `setup` writes into the map sheets and their directories. */
export interface MapTemplate {
  /** What `setup` is asked for, e.g. `client-development`. */
  readonly key: string;
  readonly name: Bilingual;
  readonly rows: TemplateRows;
}
