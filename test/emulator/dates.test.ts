import { momentOfSerial, serialOfMoment } from '../../emulator/time/serial';
import { momentOfWall, zoneOffsetMs } from '../../emulator/time/time-zone';
import { smallWorld } from './small-world';

const HOUR = 3_600_000;

describe('zones', () => {
  test.each([
    ['Europe/Moscow', '2026-11-23T00:00:00Z', 3],
    ['Asia/Vladivostok', '2026-11-23T00:00:00Z', 10],
    ['Europe/Berlin', '2026-03-29T00:59:59Z', 1],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', 2],
    ['Europe/Moscow', '2014-10-25T22:00:00Z', 3],
    ['Europe/Moscow', '2014-10-25T21:59:59Z', 4],
    ['Europe/Moscow', '1899-12-30T00:00:00Z', 2.5047],
  ])('%s at %s', (zone, moment, hours) => {
    expect(zoneOffsetMs(zone, Date.parse(moment)) / HOUR).toBeCloseTo(hours, 3);
  });
  test('a skipped time moves forward, of a doubled one the first counts', () => {
    expect(new Date(momentOfWall('Europe/Berlin', Date.UTC(2026, 2, 29, 2, 30))).toISOString()).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    expect(new Date(momentOfWall('Europe/Berlin', Date.UTC(2026, 9, 25, 2, 30))).toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
  });
  test.each(['Europe/Moscow', 'Europe/Berlin', 'America/New_York', 'Asia/Vladivostok'])(
    '%s: every day of a year keeps its serial number',
    (zone) => {
      for (let serial = 46023; serial < 46023 + 365; serial += 1) {
        expect(serialOfMoment(momentOfSerial(serial, zone), zone)).toBe(serial);
      }
    },
  );
});

test('a date cell is the sheet’s midnight, whatever the script’s zone', () => {
  const { value } = smallWorld(
    `const v = sheet.getRange('A1').setValue('23.11.2026').getValue();
     return [v instanceof Date, v.toISOString(), v.getHours(), v.getDate(), Utilities.formatDate(v, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'dd.MM.yyyy HH:mm')];`,
    { manifest: { timeZone: 'America/New_York' }, file: { timeZone: 'Asia/Vladivostok' } },
  );
  expect(value()).toEqual([true, '2026-11-22T14:00:00.000Z', 9, 22, '23.11.2026 00:00']);
});

test('a Date written by a script shows the sheet’s date', () => {
  const { value } = smallWorld(
    `return sheet.getRange('A1:B1').setValues([[new Date(2026, 10, 23), new Date(2026, 10, 23, 12, 30)]]).getDisplayValues()[0];`,
    { manifest: { timeZone: 'Europe/Moscow' }, file: { timeZone: 'Asia/Vladivostok' } },
  );
  expect(value()).toEqual(['23.11.2026 7:00:00', '23.11.2026 19:30:00']);
});

test('a whole day read and written back stays the same on DST days', () => {
  const { value } = smallWorld(
    `const texts = ['28.03.2026', '29.03.2026', '30.03.2026', '24.10.2026', '25.10.2026', '26.10.2026'];
     const range = sheet.getRange(1, 1, texts.length, 1).setValues(texts.map((t) => [t]));
     range.setValues(range.getValues()); return [range.getDisplayValues().flat().join() === texts.join(), range.getNumberFormat()];`,
    { manifest: { timeZone: 'America/New_York' }, file: { timeZone: 'Europe/Berlin' } },
  );
  expect(value()).toEqual([true, 'dd.MM.yyyy']);
});

describe('the script’s Date follows the manifest’s zone, not the machine’s', () => {
  const at = (code: string) => smallWorld(`return ${code}`, { manifest: { timeZone: 'Europe/Berlin' } }).value();
  test.each([
    ['new Date(2026, 2, 29, 12).toISOString()', '2026-03-29T10:00:00.000Z'],
    ['new Date("2026-03-29T12:00:00").toISOString()', '2026-03-29T10:00:00.000Z'],
    ['new Date("2026-03-29").toISOString()', '2026-03-29T00:00:00.000Z'],
    ['new Date("March 29, 2026 12:00").toISOString()', '2026-03-29T10:00:00.000Z'],
    ['new Date("2026-03-29T12:00:00+03:00").getHours()', 11],
    ['new Date(Date.UTC(2026, 0, 1, 23, 30)).getDate()', 2],
    ['new Date(2026, 0, 31).getTimezoneOffset()', -60],
    [
      '(() => { const d = new Date(2026, 2, 28, 2, 30); d.setDate(29); return d.toISOString(); })()',
      '2026-03-29T01:30:00.000Z',
    ],
    ['String(new Date(2026, 2, 29, 12))', 'Sun Mar 29 2026 12:00:00 GMT+0200'],
    ['new Date(NaN).getTime()', Number.NaN],
    ['new Date(2026, 10, 23).toLocaleDateString("ru-RU")', '23.11.2026'],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
    ['new Date() instanceof Date && Object.prototype.toString.call(new Date())', '[object Date]'],
  ])('%s', (code, expected) => {
    expect(at(code)).toEqual(expected);
  });
});

test.each([
  ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-11-23T09:05:07+03:00'],
  ['d.M.yy H:m', '23.11.26 9:5'],
  ['EEE, d MMM yyyy', 'Mon, 23 Nov 2026'],
  ['u hh:mm a Z', '1 09:05 AM +0300'],
])('Utilities.formatDate %s', (format, text) => {
  expect(
    smallWorld(`return Utilities.formatDate(new Date(Date.UTC(2026, 10, 23, 6, 5, 7)), 'Europe/Moscow', a)`).value({
      args: [format],
    }),
  ).toBe(text);
});
