import type { Language } from '../src/kernel/language';

const two = (count: number) => String(count).padStart(2, '0');

/** «0:12:34»: hours, minutes, seconds of a running timer. */
export function formatClock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** «45 мин», «2 ч», «1 ч 30 мин» / "45 min", "2 h", "1 h 30 min"; the spaces do not break. */
export function formatDuration(minutes: number, language: Language): string {
  const [hourWord, minuteWord] = language === 'ru' ? ['ч', 'мин'] : ['h', 'min'];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [`${hours}\u00a0${hourWord}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest}\u00a0${minuteWord}`] : []),
  ];
  return parts.join('\u00a0');
}
