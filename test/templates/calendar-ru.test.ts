import { addDays, localDate } from '../../src/kernel/local-date';
import { createCalendars } from '../../src/planning/calendars';
import { readFirm } from '../../src/sheets/records/read-firm';
import { calendarRu } from '../../templates/calendar-ru';
import { workbookOfTemplate } from './workbook-of-template';

const read = readFirm(workbookOfTemplate({ rows: { calendar: calendarRu } }, 'ru'), localDate('2026-11-23'));
const calendar = createCalendars(read.firm).firm;

/** Working days and hours of a year. */
function fundOf(year: number): { days: number; hours: number } {
  let days = 0;
  let hours = 0;
  for (let date = localDate(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) {
    const today = calendar.hoursOn(date);
    hours += today;
    if (today > 0) days += 1;
  }
  return { days, hours };
}

test('is read without a finding', () => {
  expect(read.findings).toEqual([]);
  expect(read.firm.calendar).toHaveLength(calendarRu.length);
});

test('2026 is the official fund: 247 working days, 1,972 hours', () => {
  expect(fundOf(2026)).toEqual({ days: 247, hours: 1972 });
});

test('2027 has two working days more than a year has once the decree moves the days off of 2 and 3 January', () => {
  expect(fundOf(2027)).toEqual({ days: 249, hours: 249 * 8 - 5 });
  const notes = calendarRu
    .filter(({ date }) => String(date).startsWith('2027'))
    .map(({ note }) => JSON.stringify(note));
  expect(notes.filter((note) => !note.includes('постановлению'))).toEqual([]);
});

test.each([
  ['2025-12-31', 8],
  ['2026-01-09', 0],
  ['2026-01-12', 8],
  ['2026-05-08', 7],
  ['2026-05-11', 0],
  ['2026-11-03', 7],
  ['2026-11-04', 0],
  ['2026-12-31', 0],
  ['2027-01-11', 8],
])('%s: %d hours', (date, hours) => expect(calendar.hoursOn(localDate(date))).toBe(hours));
