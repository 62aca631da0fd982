/** Just enough XML for what ExcelJS reads badly: flat elements of a part that is known to be well-formed. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, still XML. */
  readonly inner: string;
}

/** All elements of a name, with or without a namespace prefix, in order; they must not be nested in each other. */
export function elementsOf(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<((?:\\w+:)?${name})\\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>([\\s\\S]*?)</\\1>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, , attributes = '', inner = '']) => ({
    attributes: attributesOf(attributes),
    inner,
  }));
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name] = decodeXml(double ?? single ?? '');
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const decodeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
