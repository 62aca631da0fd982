import type { RichText, RichTextRun, TextStyle } from '../document/cell';
import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { normalColor } from '../values/color';
import { innerOf } from './expose-map';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

/** A text with styles and links on stretches of it. */
export class RichTextObject extends ServiceObject {
  readonly type = 'RichTextValue';
  readonly text: string;
  readonly richText: RichText;
  /** Where a run stands in the text it was cut from. */
  readonly start: number;
  constructor(exec: Execution, text: string, richText: RichText, start = 0) {
    super(exec);
    this.text = text;
    this.richText = richText;
    this.start = start;
  }
}

export class RichTextBuilder extends ServiceObject {
  readonly type = 'RichTextValueBuilder';
  text: string;
  runs: readonly RichTextRun[];
  constructor(exec: Execution, from: RichTextObject | null) {
    super(exec);
    this.text = from?.text ?? '';
    this.runs = from?.richText.runs ?? [];
  }
}

export class TextStyleObject extends ServiceObject {
  readonly type = 'TextStyle';
  readonly style: TextStyle;
  constructor(exec: Execution, style: TextStyle) {
    super(exec);
    this.style = style;
  }
}

export class TextStyleBuilder extends ServiceObject {
  readonly type = 'TextStyleBuilder';
  style: TextStyle;
  constructor(exec: Execution, style: TextStyle) {
    super(exec);
    this.style = style;
  }
}

type RunPatch = { readonly link?: string | null; readonly style?: TextStyle | null };

/** Splits the runs at the ends of the stretch and changes what lies inside; equal neighbours join. */
function patchRuns(
  text: string,
  runs: readonly RichTextRun[],
  start: number,
  end: number,
  patch: RunPatch,
): RichTextRun[] {
  if (start < 0 || end > text.length || start > end) throw scriptError('The start or end offset is outside the text.');
  const cuts = [...new Set([0, text.length, start, end, ...runs.flatMap((run) => [run.start, run.end])])].sort(
    (a, b) => a - b,
  );
  const result: RichTextRun[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [from, to] = [cuts[index] ?? 0, cuts[index + 1] ?? 0];
    const old = runs.find((run) => run.start <= from && run.end >= to);
    const inside = from >= start && to <= end;
    const link = inside && patch.link !== undefined ? (patch.link ?? undefined) : old?.link;
    const style = inside && patch.style !== undefined ? (patch.style ?? undefined) : old?.style;
    if (link === undefined && style === undefined) continue;
    const last = result.at(-1);
    if (last && last.end === from && last.link === link && JSON.stringify(last.style) === JSON.stringify(style)) {
      result[result.length - 1] = { ...last, end: to };
    } else {
      result.push({ start: from, end: to, ...(link !== undefined && { link }), ...(style && { style }) });
    }
  }
  return result;
}

function patchBuilder(self: RichTextBuilder, start: number, end: number, patch: RunPatch): RichTextBuilder {
  self.runs = patchRuns(self.text, self.runs, start, end, patch);
  return self;
}

/** Arguments: [from, to,] what; without offsets the whole text. */
function stretchOf(self: RichTextBuilder, args: readonly unknown[]): [number, number] {
  return args.length === 3 ? [Number(args[0]), Number(args[1])] : [0, self.text.length];
}

function setLink(self: RichTextBuilder, ...args: (string | number | null)[]): RichTextBuilder {
  return patchBuilder(self, ...stretchOf(self, args), { link: (args.at(-1) ?? null) as string | null });
}

function setStyle(self: RichTextBuilder, ...args: unknown[]): RichTextBuilder {
  const style = (innerOf(args.at(-1)) as TextStyleObject | undefined)?.style ?? null;
  return patchBuilder(self, ...stretchOf(self, args), { style });
}

/** The link of the whole text or stretch; null where there is none or there are several. */
function linkOf(self: RichTextObject, start = 0, end = self.text.length): string | null {
  const run = self.richText.runs.find((item) => item.start <= start && item.end >= end);
  return run?.link ?? null;
}

function styleOf(self: RichTextObject, start = 0, end = self.text.length): TextStyleObject {
  const run = self.richText.runs.find((item) => item.start <= start && item.end >= end);
  return new TextStyleObject(self.exec, run?.style ?? {});
}

/** The text cut where its style or link changes. */
function runsOf(self: RichTextObject): RichTextObject[] {
  const { text, richText } = self;
  const cuts = [...new Set([0, text.length, ...richText.runs.flatMap((run) => [run.start, run.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const run = richText.runs.find((item) => item.start <= from && item.end >= to);
    const runs = run ? [{ ...run, start: 0, end: to - from }] : [];
    return new RichTextObject(self.exec, text.slice(from, to), { runs }, from);
  });
}

const value = methodsOf<RichTextObject>();
const building = methodsOf<RichTextBuilder>();
const style = methodsOf<TextStyleObject>();
const styling = methodsOf<TextStyleBuilder>();

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value */
export const richTextMethods: MethodTable<RichTextObject> = {
  getText: value.getter('', (self) => self.text),
  getLinkUrl: value.getter(['', 'number, number'], linkOf),
  getTextStyle: value.getter(['', 'number, number'], styleOf),
  getRuns: value.getter('', runsOf),
  getStartIndex: value.getter('', (self) => self.start),
  getEndIndex: value.getter('', (self) => self.start + self.text.length),
  copy: value.getter('', (self) => new RichTextBuilder(self.exec, self)),
};

export const richTextBuilderMethods: MethodTable<RichTextBuilder> = {
  setText: building.getter('string', (self, text: string) => {
    self.text = text;
    self.runs = [];
    return self;
  }),
  setLinkUrl: building.getter(['string|null', 'number, number, string|null'], setLink),
  setTextStyle: building.getter(['TextStyle|null', 'number, number, TextStyle|null'], setStyle),
  build: building.getter('', (self) => new RichTextObject(self.exec, self.text, { runs: self.runs })),
};

const styleGetter = (name: keyof TextStyle) => style.getter('', (self) => self.style[name] ?? null);
const flagGetter = (name: keyof TextStyle) => style.getter('', (self) => self.style[name] ?? false);
const styleSetter = (name: keyof TextStyle, signature: string) =>
  styling.getter(signature, (self, part: string | number | boolean) => {
    self.style = { ...self.style, [name]: part };
    return self;
  });

export const textStyleMethods: MethodTable<TextStyleObject> = {
  copy: style.getter('', (self) => new TextStyleBuilder(self.exec, self.style)),
  isBold: flagGetter('bold'),
  isItalic: flagGetter('italic'),
  isUnderline: flagGetter('underline'),
  isStrikethrough: flagGetter('strikethrough'),
  getFontSize: styleGetter('fontSize'),
  getFontFamily: styleGetter('fontFamily'),
  getForegroundColor: styleGetter('fontColor'),
};

export const textStyleBuilderMethods: MethodTable<TextStyleBuilder> = {
  setBold: styleSetter('bold', 'boolean'),
  setItalic: styleSetter('italic', 'boolean'),
  setUnderline: styleSetter('underline', 'boolean'),
  setStrikethrough: styleSetter('strikethrough', 'boolean'),
  setFontSize: styleSetter('fontSize', 'number'),
  setFontFamily: styleSetter('fontFamily', 'string'),
  setForegroundColor: styling.getter('string', (self, color: string) => {
    const normal = normalColor(color);
    if (!normal) throw scriptError(`Invalid color: ${color}`);
    self.style = { ...self.style, fontColor: normal };
    return self;
  }),
  build: styling.getter('', (self) => new TextStyleObject(self.exec, self.style)),
};
