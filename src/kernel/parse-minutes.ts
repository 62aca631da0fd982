import type { CellValue } from './cell';
import { comparableText } from './clean-text';
import type { Language } from './language';
import type { Result } from './result';
import { failure, success } from './result';

/** A hundred hours: more than that on one task is a slip of the keys. */
const mostMinutes = 6000;

const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/;
const bare = /^\d+$/;
const spoken =
  /^(?:(\d+(?:[.,]\d+)?) ?(?:ч|час|часа|часов|h|hr|hrs|hour|hours)\.?)? ?(?:(\d+) ?(?:м|мин|минут|минута|минуты|m|min|mins|minute|minutes)\.?)?$/;

function minutesOfText(text: string): number | null {
  const time = clock.exec(text);
  if (time) return Number(time[1]) * 60 + Number(time[2]);
  if (bare.test(text)) return Number(text);
  const words = text === '' ? null : spoken.exec(text);
  return words ? Math.round(Number((words[1] ?? '0').replace(',', '.')) * 60) + Number(words[2] ?? 0) : null;
}

/**
 * Working time in whole minutes: `90`, `90 мин`, `1,5 ч`, `1.5 h`, `1:30`, `1 ч 30 мин`. A fraction below half a day is
 * what a spreadsheet makes of a typed `1:30` (0.0625). Other fractions are refused: 1.5 may mean hours or minutes.
 */
export function parseMinutes(cell: CellValue): Result<number, 'not-minutes'> {
  if (typeof cell === 'boolean') return failure('not-minutes');
  const minutes = typeof cell === 'number' ? minutesOfNumber(cell) : minutesOfText(comparableText(cell));
  return minutes !== null && minutes >= 0 && minutes <= mostMinutes ? success(minutes) : failure('not-minutes');
}

function minutesOfNumber(value: number): number | null {
  if (Number.isInteger(value)) return value;
  const minutes = Math.round(value * 1440);
  return value > 0 && value < 0.5 && Math.abs(value * 1440 - minutes) < 0.02 ? minutes : null;
}

/** `45 мин`, `2 ч`, `1 ч 30 мин` / `45 min`, `2 h`, `1 h 30 min`. */
export function formatMinutes(minutes: number, language: Language): string {
  const [hourWord, minuteWord] = language === 'ru' ? ['ч', 'мин'] : ['h', 'min'];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} ${minuteWord}`;
  return rest === 0 ? `${hours} ${hourWord}` : `${hours} ${hourWord} ${rest} ${minuteWord}`;
}
