import type { Bilingual } from '../../kernel/language';
import type { Column, ColumnType } from '../table-schema';

/** A Russian and an English text. */
export type Pair = readonly [ru: string, en: string];

export interface ColumnTraits {
  readonly required?: boolean;
  readonly whenEmpty?: string | number | boolean;
  readonly headerRequired?: boolean;
  readonly advanced?: boolean;
  readonly technical?: boolean;
  readonly ours?: boolean;
  readonly linkIn?: string;
  readonly width?: number;
}

export const bilingual = ([ru, en]: Pair): Bilingual => ({ ru, en });

const usualWidth = (type: ColumnType): number => {
  switch (type.kind) {
    case 'checkbox':
      return 40;
    case 'integer':
    case 'number':
    case 'percent':
    case 'minutes':
    case 'yes-no':
      return 90;
    case 'date':
    case 'stamp':
      return 105;
    case 'choice':
      return 130;
    case 'json':
      return 120;
    default:
      return 180;
  }
};

/** A column of a schema: key, headers, how it is read, and what is unusual in it. */
export const column = (key: string, header: Pair, type: ColumnType, traits: ColumnTraits = {}): Column => ({
  key,
  header: bilingual(header),
  type,
  isRequired: traits.required ?? false,
  ...(traits.whenEmpty === undefined ? {} : { whenEmpty: traits.whenEmpty }),
  isHeaderRequired: (traits.required ?? false) || (traits.headerRequired ?? false),
  isAdvanced: traits.advanced ?? false,
  isTechnical: traits.technical ?? false,
  isOurs: traits.ours ?? false,
  ...(traits.linkIn === undefined ? {} : { linkIn: traits.linkIn }),
  width: traits.width ?? usualWidth(type),
});

/** A column that only scripts and formulas use: ours, hidden for good. */
export const technical = (key: string, header: Pair, type: ColumnType, traits: ColumnTraits = {}): Column =>
  column(key, header, type, { ...traits, technical: true, ours: true });

export const text: ColumnType = { kind: 'text' };
export const date: ColumnType = { kind: 'date' };
export const stamp: ColumnType = { kind: 'stamp' };
export const minutes: ColumnType = { kind: 'minutes' };
export const yesNo: ColumnType = { kind: 'yes-no' };
export const checkbox: ColumnType = { kind: 'checkbox' };
export const json: ColumnType = { kind: 'json' };
/** A whole number from 0 on. */
export const count: ColumnType = { kind: 'integer', min: 0, max: 100_000 };
