import { comparableText } from '../kernel/clean-text';

/** The phrases that are offered; {n} stands for a number, taken from what was typed where there is one. */
const offered = {
  ru: [
    'один раз',
    'каждый рабочий день',
    'каждые {n} р.д.',
    'каждую неделю',
    'каждые {n} недели',
    'каждый месяц',
    'пн, чт',
    '{n} числа',
    'первый р.д. месяца',
    'последний р.д. месяца',
    'каждые {n} р.д. до результата, не более 3',
    'каждые {n} р.д. от последнего контакта до №110',
    'по событию',
  ],
  en: [
    'once',
    'every working day',
    'every {n} working days',
    'every week',
    'every {n} weeks',
    'every month',
    'Mon, Thu',
    'on the {n}th',
    'first working day of the month',
    'last working day of the month',
    'every {n} working days until result, at most 3',
    'every {n} working days from last contact until №110',
    'on event',
  ],
} as const;

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const padded = ` ${comparableText(text)} `;
  for (let at = 0; at < padded.length - 1; at += 1) {
    const pair = padded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient on pairs of letters, 0 to 1. */
function similarity(a: string, b: string): number {
  const pairsOfA = pairsOf(a);
  const pairsOfB = pairsOf(b);
  let common = 0;
  let total = 0;
  for (const [pair, count] of pairsOfA) {
    common += Math.min(count, pairsOfB.get(pair) ?? 0);
    total += count;
  }
  for (const count of pairsOfB.values()) total += count;
  return (2 * common) / total;
}

/** 1st, 2nd, 3rd, 11th. */
function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** The three offered phrases most like the text, in its language (Cyrillic letters mean Russian), the likest first. */
export function nearPhrases(text: string): string[] {
  const typed = Number(/\d+/.exec(text)?.[0] ?? 0);
  const number = String(typed >= 1 && typed <= 31 ? typed : 2);
  const phrases = offered[/[a-z]/i.test(text) && !/[а-яё]/i.test(text) ? 'en' : 'ru'].map((phrase) =>
    phrase.replace('{n}th', ordinal(Number(number))).replace('{n}', number),
  );
  const likeness = new Map(phrases.map((phrase) => [phrase, similarity(text, phrase)]));
  return phrases.sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0)).slice(0, 3);
}
