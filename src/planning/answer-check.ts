import { comparableText } from '../kernel/clean-text';
import type { LocalDate } from '../kernel/local-date';
import { addMonths } from '../kernel/local-date';
import { parseDate } from '../kernel/parse-date';
import { parseList } from '../kernel/parse-list';
import { parseNumber } from '../kernel/parse-number';
import { parseYesNo } from '../kernel/parse-yes-no';
import type { Answer, Question } from '../model/firm';

/** Why an answer does not count: nothing was said, it breaks the kind or rule, it is too old, it may not stay undisclosed. */
export type AnswerFault = 'empty' | 'invalid' | 'expired' | 'undisclosed';

/** What people write to have written something. */
const nothingSaid = new Set(
  [
    'н/д,нд,н/а,нет данных,нет информации,неизвестно,не известно,не знаю,не знает,хз,уточнить,уточняется,уточню,потом,позже',
    "n/a,na,none,no data,unknown,tbd,tba,later,to be defined,don't know,do not know",
  ].flatMap((words) => words.split(',')),
);

const isNothing = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || nothingSaid.has(text.replace(/[.!?]+$/, ''));

interface Bounds {
  readonly from: number;
  readonly to: number;
}

const number = '(\\d[\\d ]*(?:[.,]\\d+)?)';
const atLeast = new RegExp(`^(?:>=|≥|от|не менее|не меньше|минимум|at least|min\\.?|from) ?${number}`);
const atMost = new RegExp(`^(?:<=|≤|до|не более|не больше|максимум|at most|max\\.?|up to) ?${number}`);
const range = new RegExp(`^(?:от |from )?${number} ?(?:-|\\.\\.|до|to) ?${number}`);

/** «Правило»: `≥ 20`, `не больше 100`, `1–10`; of a text it bounds the characters, of a list the parts. Other words bind nobody. */
function boundsOf(rule: string): Bounds | null {
  const text = comparableText(rule);
  const sizeOf = (part: string | undefined): number => Number((part ?? '').replace(/ /g, '').replace(',', '.'));
  const both = range.exec(text);
  if (both) return { from: sizeOf(both[1]), to: sizeOf(both[2]) };
  const low = atLeast.exec(text);
  if (low) return { from: sizeOf(low[1]), to: Number.POSITIVE_INFINITY };
  const high = atMost.exec(text);
  return high ? { from: Number.NEGATIVE_INFINITY, to: sizeOf(high[1]) } : null;
}

const isWithin = (size: number, rule: string): boolean => {
  const bounds = boundsOf(rule);
  return bounds === null || (size >= bounds.from && size <= bounds.to);
};

/** A list whose rule is itself a list must be chosen from it. */
function isListAllowed(parts: readonly string[], rule: string): boolean {
  const options = parseList(rule).map(comparableText);
  if (options.length > 1 && boundsOf(rule) === null)
    return parts.every((part) => options.includes(comparableText(part)));
  return isWithin(parts.length, rule);
}

function isOfKind(question: Question, text: string, today: LocalDate): boolean {
  switch (question.answer) {
    case 'text':
      return isWithin(text.length, question.rule);
    case 'number': {
      const value = parseNumber(text);
      return value.ok && isWithin(value.value, question.rule);
    }
    case 'date':
      return parseDate(text, today).ok || (/^\d{5}(\.\d+)?$/.test(text) && parseDate(Number(text), today).ok);
    case 'yes-no':
      return parseYesNo(text).ok;
    case 'list':
      return isListAllowed(parseList(text), question.rule);
  }
}

/** What is wrong with an answer on a day; null where it counts. An assumption counts: it is shown as one. */
export function answerFault(question: Question, answer: Answer | undefined, today: LocalDate): AnswerFault | null {
  if (!answer) return 'empty';
  const { shelfLifeMonths } = question;
  const isOld =
    shelfLifeMonths !== null && answer.answeredOn !== null && addMonths(answer.answeredOn, shelfLifeMonths) < today;
  if (answer.status === 'undisclosed') return question.mayBeUndisclosed ? (isOld ? 'expired' : null) : 'undisclosed';
  const text = comparableText(answer.text);
  // A dash or «нет» is a full answer only where the question asks for yes or no.
  if (text === '' || (isNothing(text) && question.answer !== 'yes-no')) return 'empty';
  if (!isOfKind(question, text, today)) return 'invalid';
  return isOld ? 'expired' : null;
}
