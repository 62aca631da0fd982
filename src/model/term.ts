import type { CellValue } from '../kernel/cell';
import { comparableText } from '../kernel/clean-text';
import type { Language } from '../kernel/language';
import { parseMinutes } from '../kernel/parse-minutes';
import type { Result } from '../kernel/result';
import { failure, success } from '../kernel/result';
import type { Term } from './stage-map';

const workingDays =
  /^(\d{1,3}) ?(?:р\.? ?д\.?|раб\.? ?дн(?:я|ей|\.)?|раб\.? день|рабочи(?:й|х|е) (?:день|дня|дней)|дн\.?|день|дня|дней|wd|working days?|days?)?$/;
const keyDate = /^[кk] ?(?:([+-]) ?(\d{1,3}))?(?: ?(?:р\.? ?д\.?|wd))?$/;

/**
 * «Срок» as people type it: `2` or `2 р.д.` (working days), `30 мин`, `4 ч` (working time), `К−3`, `К+5` (working days
 * before or after the deal's key date; Cyrillic or Latin, any minus).
 */
export function parseTerm(cell: CellValue): Result<Term, 'not-a-term'> {
  if (typeof cell === 'boolean') return failure('not-a-term');
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && cell >= 0 && cell < 1000
      ? success({ kind: 'working-days', days: cell })
      : failure('not-a-term');
  }
  const text = comparableText(cell);
  const days = workingDays.exec(text);
  if (days) return success({ kind: 'working-days', days: Number(days[1]) });
  const offset = keyDate.exec(text);
  if (offset) {
    const size = Number(offset[2] ?? 0);
    return success({ kind: 'key-date', offset: offset[1] === '-' && size > 0 ? -size : size });
  }
  const minutes = /[a-zа-я]/.test(text) ? parseMinutes(text) : failure('not-minutes' as const);
  return minutes.ok ? success({ kind: 'working-minutes', minutes: minutes.value }) : failure('not-a-term');
}

/** `2`, `30 мин`, `4 ч`, `К−3` / `2`, `30 min`, `4 h`, `K−3`: the inverse of `parseTerm`. */
export function formatTerm(term: Term, language: Language): string {
  const isRussian = language === 'ru';
  switch (term.kind) {
    case 'working-days':
      return String(term.days);
    case 'working-minutes':
      return term.minutes > 0 && term.minutes % 60 === 0
        ? `${term.minutes / 60} ${isRussian ? 'ч' : 'h'}`
        : `${term.minutes} ${isRussian ? 'мин' : 'min'}`;
    case 'key-date': {
      const size = Math.abs(term.offset);
      return `${isRussian ? 'К' : 'K'}${size === 0 ? '' : `${term.offset < 0 ? '−' : '+'}${size}`}`;
    }
  }
}
