import type { CellStyle } from './cell';

export const DEFAULT_STYLE: CellStyle = Object.freeze({});

/** A change of style; undefined takes a property back to Google's default. */
export type StylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

const KEYS: readonly (keyof CellStyle)[] = [
  'numberFormat',
  'background',
  'fontColor',
  'fontFamily',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'horizontalAlignment',
  'verticalAlignment',
  'wrap',
  'borders',
];

const interned = new Map<string, CellStyle>([['', DEFAULT_STYLE]]);
const changed = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The one shared object for a style: thousands of equal cells cost one reference each. */
export function internStyle(style: StylePatch): CellStyle {
  const clean: Record<string, unknown> = {};
  let key = '';
  for (const name of KEYS) {
    const value = style[name];
    if (value === undefined || value === false) continue;
    clean[name] = value;
    key += `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}|`;
  }
  const known = interned.get(key);
  if (known) return known;
  const made = Object.freeze(clean) as CellStyle;
  interned.set(key, made);
  return made;
}

/** The key under which `applyPatch` remembers a patch; compute it once for a whole range. */
export const patchKey = (patch: StylePatch): string =>
  JSON.stringify(patch, (_name, value) => (value === undefined ? null : value));

/** A style with some properties changed, remembered per (style, patch). */
export function applyPatch(style: CellStyle, patch: StylePatch, key: string): CellStyle {
  let results = changed.get(style);
  if (!results) {
    results = new Map();
    changed.set(style, results);
  }
  let result = results.get(key);
  if (!result) {
    result = internStyle({ ...style, ...patch });
    results.set(key, result);
  }
  return result;
}
