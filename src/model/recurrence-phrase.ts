import { comparableText } from '../kernel/clean-text';
import type { Result } from '../kernel/result';
import { failure, success } from '../kernel/result';
import { formatCalendarRule, parseRruleText } from './calendar-rule';
import { nearPhrases } from './near-phrases';
import type { Recurrence, RecurrenceRule } from './stage-map';

/** What «Правило» says. */
export interface RecurrencePhrase {
  readonly rule: RecurrenceRule;
  readonly untilResult: boolean;
  /** Null where the phrase does not say it: the column «Отсчёт», else «по плану», decides. */
  readonly basis: Recurrence['basis'] | null;
  /** «до №110»: the *number* of an operation of the same stage. */
  readonly untilNumber: number | null;
  readonly atMost: number | null;
}

export interface UnknownPhrase {
  readonly code: 'unknown-phrase';
  /** Two or three phrases of the same language that look like it, to be quoted back. */
  readonly near: readonly string[];
}

const modifiers = {
  untilResult: /до результата|until (?:a |the )?result/,
  lastContact: /от последнего контакта|from (?:the )?last contact/,
  completion: /от завершения|from completion/,
  plan: /по плану|(?:by|as) plan(?:ned)?/,
  untilNumber: /(?:до|until) (?:операции |operation )?(?:№|#|no\.?|n)? ?(\d+)/,
  atMost: /(?:не более|не больше|макс\.?|at most|no more than|max\.?) (\d+)(?: раза?| times?)?/,
} as const;

const weekdayWords = [
  /^(пн|понедельник(ам)?|mon(days?)?)$/,
  /^(вт|вторник(ам)?|tue(s(days?)?)?)$/,
  /^(ср|сред[ау]м?|wed(nesdays?)?)$/,
  /^(чт|четверг(ам)?|thu(r?s?(days?)?)?)$/,
  /^(пт|пятниц[ау]м?|fri(days?)?)$/,
  /^(сб|суббот[ау]м?|sat(urdays?)?)$/,
  /^(вс|воскресень[еям]+|sun(days?)?)$/,
];

const every =
  /^(?:кажд(?:ые|ый|ую|ое)|every)(?: (\d+))? (рабочий день|рабочих дн(?:я|ей)|р\. ?д\.?|рд|working days?|wd|недел[юиь]|weeks?|месяц(?:а|ев)?|months?)(?:,? ?(.+))?$/;
const workingDayOfMonth =
  /^(первый|последний|first|last) (?:р\. ?д\.?|рабочий день|working day)(?: месяца| of (?:the |each |every )?month)?$/;
const dayOfMonth =
  /^(?:on )?(?:the )?(\d{1,2}(?:st|nd|rd|th)?(?:(?:, ?| и | and )(?:the )?\d{1,2}(?:st|nd|rd|th)?)*)( числа)?(?: of (?:the|each|every) month)?$/;
const fixed: ReadonlyMap<string, RecurrenceRule> = new Map([
  ['один раз', { kind: 'once' }],
  ['однократно', { kind: 'once' }],
  ['once', { kind: 'once' }],
  ['по событию', { kind: 'on-event' }],
  ['on event', { kind: 'on-event' }],
]);

const partsOf = (text: string): string[] => text.split(/,| и | and | /).filter((part) => part !== '');

function weekdaysOf(text: string): number[] | null {
  const parts = partsOf(text.replace(/^(?:по|on) /, ''));
  const weekdays = parts.map((part) => weekdayWords.findIndex((word) => word.test(part)) + 1);
  return weekdays.length > 0 && weekdays.every((weekday) => weekday > 0) ? weekdays : null;
}

function monthDaysOf(text: string): number[] | null {
  const match = dayOfMonth.exec(text);
  if (!match || !(match[2] || /\d(st|nd|rd|th)/.test(text))) return null;
  const days = (match[1] ?? '').match(/\d+/g)?.map(Number) ?? [];
  return days.every((day) => day >= 1 && day <= 31) ? days : null;
}

function everyRule(count: number, unit: string, rest: string | undefined): RecurrenceRule | null {
  if (count < 1 || count > 366) return null;
  if (/^(недел|week)/.test(unit)) {
    const weekdays = rest === undefined ? [] : weekdaysOf(rest);
    return weekdays && { kind: 'rrule', rule: formatCalendarRule({ kind: 'weekly', interval: count, weekdays }) };
  }
  if (/^(месяц|month)/.test(unit)) {
    const days = rest === undefined ? [] : monthDaysOf(rest);
    return days && { kind: 'rrule', rule: formatCalendarRule({ kind: 'monthly', interval: count, days }) };
  }
  return rest === undefined ? { kind: 'every-working-days', days: count } : null;
}

function ruleOf(text: string): RecurrenceRule | null {
  const known = fixed.get(text);
  if (known) return known;
  const rfc = /^rrule: ?(\S+)$/.exec(text);
  if (rfc) return parseRruleText(rfc[1] ?? '');
  const interval = every.exec(text);
  if (interval) return everyRule(Number(interval[1] ?? 1), interval[2] ?? '', interval[3]);
  const monthEnd = workingDayOfMonth.exec(text);
  if (monthEnd)
    return { kind: 'month-working-day', which: /^(первый|first)$/.test(monthEnd[1] ?? '') ? 'first' : 'last' };
  const days = monthDaysOf(text);
  if (days) return { kind: 'rrule', rule: formatCalendarRule({ kind: 'monthly', interval: 1, days }) };
  const weekdays = weekdaysOf(text);
  return weekdays && { kind: 'rrule', rule: formatCalendarRule({ kind: 'weekly', interval: 1, weekdays }) };
}

/**
 * The closed list of phrases, Russian and English, with numbers, weekdays and counts free and combinations allowed:
 * «каждые 2 р.д. до результата, не более 3», «пн, чт», «15 числа», «RRULE:FREQ=YEARLY».
 */
export function parseRecurrencePhrase(text: string): Result<RecurrencePhrase, UnknownPhrase> {
  let rest = comparableText(text);
  const take = (modifier: RegExp): RegExpExecArray | null => {
    const found = new RegExp(`(?:^|[ ,])(?:${modifier.source})(?=$|[ ,])`).exec(rest);
    if (found) rest = comparableText(`${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`);
    return found;
  };
  const untilResult = take(modifiers.untilResult) !== null;
  const basis = take(modifiers.lastContact)
    ? 'last-contact'
    : take(modifiers.completion)
      ? 'completion'
      : take(modifiers.plan)
        ? 'plan'
        : null;
  const untilNumber = take(modifiers.untilNumber)?.[1];
  const atMost = take(modifiers.atMost)?.[1];
  const rule = ruleOf(rest.replace(/^[ ,]+|[ ,]+$/g, ''));
  const isModified = untilResult || basis !== null || untilNumber !== undefined || atMost !== undefined;
  const isRepeated = rule !== null && rule.kind !== 'once' && rule.kind !== 'on-event';
  if (rule === null || (isModified && !isRepeated) || Number(atMost ?? 1) < 1) {
    return failure({ code: 'unknown-phrase', near: nearPhrases(text) });
  }
  return success({
    rule,
    untilResult,
    basis,
    untilNumber: untilNumber === undefined ? null : Number(untilNumber),
    atMost: atMost === undefined ? null : Number(atMost),
  });
}
