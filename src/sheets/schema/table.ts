import type { Column, SheetFamily, SheetKey, TableSchema } from '../table-schema';
import { bilingual, type Pair } from './column';

/** Tab and header colours by family: what belongs together looks alike. */
const familyColors: Readonly<Record<SheetFamily, { readonly tab: string; readonly header: string }>> = {
  start: { tab: '#0b8043', header: '#d9ead3' },
  directory: { tab: '#3c78d8', header: '#d0e0f5' },
  map: { tab: '#38761d', header: '#dcebd5' },
  kept: { tab: '#999999', header: '#e3e3e3' },
  tab: { tab: '#e69138', header: '#fce5cd' },
  report: { tab: '#674ea7', header: '#e2dcf0' },
};

export interface TableTraits {
  readonly family: SheetFamily;
  readonly identity: readonly string[];
  readonly hiddenMarkIn?: string;
  readonly headerRow?: number;
  readonly shownOnDayOne?: boolean;
  readonly frozenUpTo?: string;
  readonly hasFilter?: boolean;
  readonly protection?: TableSchema['look']['protection'];
  readonly rows?: number;
}

/** A sheet of the workbook: its key, its two names, its traits and its columns in their order. */
export const table = (sheet: SheetKey, name: Pair, traits: TableTraits, columns: readonly Column[]): TableSchema => ({
  sheet,
  name: bilingual(name),
  family: traits.family,
  headerRow: traits.headerRow ?? 1,
  columns,
  identity: traits.identity,
  ...(traits.hiddenMarkIn === undefined ? {} : { hiddenMarkIn: traits.hiddenMarkIn }),
  look: {
    tabColor: familyColors[traits.family].tab,
    headerColor: familyColors[traits.family].header,
    isHiddenOnDayOne: !(traits.shownOnDayOne ?? false),
    frozenUpTo: traits.frozenUpTo ?? null,
    hasFilter: traits.hasFilter ?? false,
    protection: traits.protection ?? 'heads',
    rows: traits.rows ?? 200,
  },
});
