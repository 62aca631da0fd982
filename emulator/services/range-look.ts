import type { CellStyle, HorizontalAlignment, VerticalAlignment, WrapStrategy } from '../document/cell';
import { eachCell, setStyleAt, styleAt } from '../document/cells';
import { applyPatch, patchKey, type StylePatch } from '../document/style';
import { scriptError } from '../run/errors';
import { normalColor } from '../values/color';
import { AUTOMATIC_FORMAT } from '../values/format-value';
import { type EnumValue, memberOf } from './enumeration';
import { WrapStrategies } from './enumerations';
import {
  assertDimensions,
  bufferRangeWrite,
  eachWith,
  mapCells,
  type RangeObject,
  rangeCells,
  read,
  write,
} from './range-object';
import type { Method, MethodTable } from './service-object';

/** One aspect of a cell's look: how it is read for scripts, and what change an argument asks for. */
interface Aspect {
  /** Method names: getOne, getAll, setOne, setAll. */
  readonly names: readonly [one: string, all: string];
  readonly argument: string;
  readonly get: (style: CellStyle) => unknown;
  readonly patch: (value: unknown) => StylePatch;
}

/** Changes the look of every cell of a range. */
function patchRange(self: RangeObject, patch: StylePatch): void {
  const key = patchKey(patch);
  eachCell(self.range, (row, column) => {
    setStyleAt(self.sheet, row, column, applyPatch(styleAt(self.sheet, row, column), patch, key));
  });
}

function color(value: unknown): string | undefined {
  if (value === null) return undefined;
  const normal = typeof value === 'string' ? normalColor(value) : null;
  if (!normal) throw scriptError(`Invalid color: ${String(value)}`);
  return normal;
}

function oneOf<Name extends string>(value: unknown, names: readonly Name[], standard: string): Name | undefined {
  if (value === null || value === standard) return undefined;
  const found = names.find((name) => name === value);
  if (!found) throw scriptError(`Invalid argument: ${String(value)}`);
  return found;
}

const HORIZONTAL: readonly HorizontalAlignment[] = ['left', 'center', 'right'];
const VERTICAL: readonly VerticalAlignment[] = ['top', 'middle', 'bottom'];

const ASPECTS: readonly Aspect[] = [
  {
    names: ['Background', 'Backgrounds'],
    argument: 'string|null',
    get: (style) => style.background ?? '#ffffff',
    patch: (value) => ({ background: color(value) }),
  },
  {
    names: ['FontColor', 'FontColors'],
    argument: 'string|null',
    get: (style) => style.fontColor ?? '#000000',
    patch: (value) => ({ fontColor: color(value) }),
  },
  {
    names: ['FontWeight', 'FontWeights'],
    argument: 'string|null',
    get: (style) => (style.bold ? 'bold' : 'normal'),
    patch: (value) => ({ bold: oneOf(value, ['bold'], 'normal') && true }),
  },
  {
    names: ['FontStyle', 'FontStyles'],
    argument: 'string|null',
    get: (style) => (style.italic ? 'italic' : 'normal'),
    patch: (value) => ({ italic: oneOf(value, ['italic'], 'normal') && true }),
  },
  {
    names: ['FontLine', 'FontLines'],
    argument: 'string|null',
    get: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
    patch: (value) => {
      const line = oneOf(value, ['underline', 'line-through'], 'none');
      return { underline: line === 'underline' || undefined, strikethrough: line === 'line-through' || undefined };
    },
  },
  {
    names: ['FontSize', 'FontSizes'],
    argument: 'number',
    get: (style) => style.fontSize ?? 10,
    patch: (value) => {
      if (typeof value !== 'number' || value < 1) throw scriptError(`Invalid argument: ${String(value)}`);
      return { fontSize: value === 10 ? undefined : value };
    },
  },
  {
    names: ['FontFamily', 'FontFamilies'],
    argument: 'string|null',
    get: (style) => style.fontFamily ?? 'Arial',
    patch: (value) => ({ fontFamily: value === null ? undefined : String(value) }),
  },
  {
    names: ['NumberFormat', 'NumberFormats'],
    argument: 'string',
    get: (style) => style.numberFormat ?? AUTOMATIC_FORMAT,
    patch: (value) => {
      if (typeof value !== 'string') throw scriptError(`Invalid argument: ${String(value)}`);
      const automatic = value === '' || value === AUTOMATIC_FORMAT || /^general$/i.test(value);
      return { numberFormat: automatic ? undefined : value };
    },
  },
  {
    names: ['HorizontalAlignment', 'HorizontalAlignments'],
    argument: 'string|null',
    get: (style) => style.horizontalAlignment ?? 'general',
    patch: (value) => ({ horizontalAlignment: oneOf(value, HORIZONTAL, 'normal') }),
  },
  {
    names: ['VerticalAlignment', 'VerticalAlignments'],
    argument: 'string|null',
    get: (style) => style.verticalAlignment ?? 'bottom',
    patch: (value) => ({ verticalAlignment: oneOf(value, VERTICAL, 'bottom') }),
  },
  {
    names: ['Wrap', 'Wraps'],
    argument: 'boolean',
    get: (style) => style.wrap === 'WRAP',
    patch: (value) => ({ wrap: value === true ? 'WRAP' : undefined }),
  },
  {
    names: ['WrapStrategy', 'WrapStrategies'],
    argument: 'WrapStrategy',
    get: (style) => memberOf(WrapStrategies, style.wrap ?? 'OVERFLOW'),
    patch: (value) => {
      const name = (value as EnumValue).name() as WrapStrategy;
      return { wrap: name === 'OVERFLOW' ? undefined : name };
    },
  },
];

function aspectMethods(aspect: Aspect): [string, Method<RangeObject>][] {
  const [one, all] = aspect.names;
  const at = (self: RangeObject, row: number, column: number) => aspect.get(styleAt(self.sheet, row, column));
  return [
    [
      `get${one}`,
      read(
        'getFormats',
        '',
        (self) => at(self, self.range.row, self.range.column),
        () => 1,
      ),
    ],
    [`get${all}`, read('getFormats', '', (self) => mapCells(self, (row, column) => at(self, row, column)), rangeCells)],
    [
      `set${one}`,
      write(
        'setFormats',
        aspect.argument,
        (self, value: unknown) => {
          const patch = aspect.patch(value);
          return bufferRangeWrite(self, () => patchRange(self, patch));
        },
        rangeCells,
      ),
    ],
    [
      `set${all}`,
      write('setFormats', 'any[][]', (self, table: unknown[][]) => setAll(self, aspect, table), rangeCells),
    ],
  ];
}

function setAll(self: RangeObject, aspect: Aspect, table: readonly (readonly unknown[])[]): RangeObject {
  assertDimensions(self, table);
  const known = new Map<unknown, { patch: StylePatch; key: string }>();
  const patches = table.map((line) =>
    line.map((value) => {
      let item = known.get(value);
      if (!item) {
        const patch = aspect.patch(value);
        item = { patch, key: patchKey(patch) };
        known.set(value, item);
      }
      return item;
    }),
  );
  return bufferRangeWrite(self, () =>
    eachWith(self, patches, (row, column, { patch, key }) => {
      setStyleAt(self.sheet, row, column, applyPatch(styleAt(self.sheet, row, column), patch, key));
    }),
  );
}

/** Range: colours, fonts, number formats, alignment, wrapping. */
export const rangeLookMethods: MethodTable<RangeObject> = Object.fromEntries(ASPECTS.flatMap(aspectMethods));
