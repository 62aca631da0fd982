import type { CellStyle } from '../document/cell';
import { DEFAULT_STYLE } from '../document/style';
import type { SavedWorkbook } from './saved-workbook';

/** Remembers which style of the document a style of the file stands for, where they differ. */
export interface StyleTable {
  /** Does the style that a reader finds stand for this one? The first claim counts. */
  standsFor(read: CellStyle, style: CellStyle): boolean;
  indexOf(style: CellStyle): number;
  /** For the saved part. */
  saved(): Pick<SavedWorkbook, 'styles' | 'looks'>;
}

/** Styles must be interned: they are compared by identity. */
export function createStyleTable(): StyleTable {
  const claims = new Map<CellStyle, CellStyle>([[DEFAULT_STYLE, DEFAULT_STYLE]]);
  const styles = new Map<CellStyle, number>();
  const indexOf = (style: CellStyle): number => {
    let index = styles.get(style);
    if (index === undefined) {
      index = styles.size;
      styles.set(style, index);
    }
    return index;
  };
  return {
    standsFor: (read, style) => {
      const claimed = claims.get(read);
      if (claimed === undefined) claims.set(read, style);
      return claimed === undefined || claimed === style;
    },
    indexOf,
    saved: () => {
      const looks = [...claims]
        .filter(([read, style]) => read !== style)
        .map(([read, style]) => [read, indexOf(style)] as const);
      return { looks, styles: [...styles.keys()] };
    },
  };
}
