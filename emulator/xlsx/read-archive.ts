import { WorkbookError } from './workbook-error';

/** What a workbook may weigh. The largest the add-on makes (50,000 log rows) has about 5 MB, 60 MB unpacked. */
export interface ArchiveLimits {
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly entries: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { bytes: 30_000_000, unpackedBytes: 160_000_000, entries: 5_000 };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The XML parts of an .xlsx by path, as text. A file or a content above the limits is refused before it is in memory: the sizes the
 * archive tells are added up first, and unpacking stops where an entry grows beyond what it told. Throws WorkbookError.
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Map<string, string>> {
  if (bytes.length > limits.bytes) {
    throw new WorkbookError(
      'too-large',
      `The file is too large: ${megabytes(bytes.length)} MB, at most ${megabytes(limits.bytes)} MB.`,
    );
  }
  const entries = listEntries(bytes, limits);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.unpackedBytes) {
    throw new WorkbookError(
      'too-large',
      `The workbook is too large: ${megabytes(total)} MB unpacked, at most ${megabytes(limits.unpackedBytes)} MB.`,
    );
  }
  const parts = new Map<string, string>();
  for (const entry of entries) {
    const content = await unpack(entry);
    if (/\.(xml|rels|vml)$/i.test(entry.name))
      parts.set(entry.name.replace(/^\//, ''), new TextDecoder().decode(content));
  }
  if (!parts.has('xl/workbook.xml')) throw notAWorkbook();
  return parts;
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

const notAWorkbook = (): WorkbookError => new WorkbookError('not-a-workbook', 'The file is no .xlsx workbook.');

const damaged = (): WorkbookError => new WorkbookError('damaged', 'The workbook is damaged and cannot be read.');

/** The central directory at the end of a zip. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16 */
function listEntries(bytes: Uint8Array, limits: ArchiveLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint16(0, true) !== 0x4b50) throw notAWorkbook();
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries)
    throw new WorkbookError('too-large', `The workbook has too many parts: ${count}, at most ${limits.entries}.`);
  try {
    return readDirectory(bytes, view, view.getUint32(end + 16, true), count);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    // An offset that points outside the file.
    throw damaged();
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, from: number, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const header = view.getUint32(at + 42, true);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (isEncrypted || start + packedSize > bytes.length) throw damaged();
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + packedSize),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function unpack(entry: Entry): Promise<Uint8Array> {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw damaged();
  const content = new Uint8Array(entry.size);
  let length = 0;
  try {
    const reader = new Blob([new Uint8Array(entry.packed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (length + step.value.length > entry.size) {
        await reader.cancel();
        throw damaged();
      }
      content.set(step.value, length);
      length += step.value.length;
    }
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw damaged();
  }
  if (length !== entry.size) throw damaged();
  return content;
}
