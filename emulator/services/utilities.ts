import { scriptError } from '../run/errors';
import { randomUuid } from '../run/random';
import { formatJavaDate } from '../time/java-date-format';
import { isTimeZone } from '../time/time-zone';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export class UtilitiesObject extends ServiceObject {
  readonly type = 'Utilities';
}

/** https://developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format */
function formatDate(_self: UtilitiesObject, date: Date, zone: string, format: string): string {
  if (Number.isNaN(date.getTime())) throw scriptError('Invalid argument: date. Should be of type: Date');
  if (!isTimeZone(zone)) throw scriptError(`Invalid argument: timeZone. Should be of type: String`);
  return formatJavaDate(date.getTime(), zone, format);
}

function utf8Bytes(text: string): number[] {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let index = 0; index < escaped.length; index += 1) {
    if (escaped[index] === '%') {
      bytes.push(Number.parseInt(escaped.slice(index + 1, index + 3), 16));
      index += 2;
    } else bytes.push(escaped.charCodeAt(index));
  }
  return bytes;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of Apps Script are signed. */
function base64(data: string | readonly number[]): string {
  const bytes = typeof data === 'string' ? utf8Bytes(data) : data.map((byte) => byte & 0xff);
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(index, index + 3);
    const group = (a << 16) | (b << 8) | c;
    const left = bytes.length - index;
    text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((group >> 6) & 63) : '=';
    text += left > 2 ? ALPHABET.charAt(group & 63) : '=';
  }
  return text;
}

function decodeBase64(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let group = 0;
  for (const character of text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw scriptError('Could not decode string.');
    group = ((group << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      const byte = (group >> bits) & 0xff;
      bytes.push(byte > 127 ? byte - 256 : byte);
    }
  }
  return bytes;
}

const { getter, write } = methodsOf<UtilitiesObject>();

/** https://developers.google.com/apps-script/reference/utilities/utilities */
export const utilitiesMethods: MethodTable<UtilitiesObject> = {
  sleep: write('sleep', 'number', (self, ms: number) => {
    if (ms < 0 || ms > 300_000) throw scriptError('Invalid argument: milliseconds');
    self.exec.pass(ms);
  }),
  formatDate: getter('Date, string, string', formatDate),
  getUuid: getter('', (self) => randomUuid(self.exec.random)),
  base64Encode: getter(['string', 'number[]'], (_self, data: string | number[]) => base64(data)),
  base64EncodeWebSafe: getter(['string', 'number[]'], (_self, data: string | number[]) =>
    base64(data).replace(/\+/g, '-').replace(/\//g, '_'),
  ),
  base64Decode: getter('string', (_self, text: string) => decodeBase64(text)),
  base64DecodeWebSafe: getter('string', (_self, text: string) => decodeBase64(text)),
};
