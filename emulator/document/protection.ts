import type { GridRange } from './grid-range';

/** A protected sheet (range null) or range. The spreadsheet's owner may always edit. */
export interface ProtectionData {
  readonly id: number;
  readonly kind: 'sheet' | 'range';
  range: GridRange | null;
  /** Holes in a protected sheet that every editor may write. */
  unprotected: GridRange[];
  description: string;
  /** A warning only: refuses nobody. */
  warningOnly: boolean;
  /** E-mail addresses, lower case. */
  editors: string[];
  /** All users of the owner's domain may edit. */
  domainEdit: boolean;
}
