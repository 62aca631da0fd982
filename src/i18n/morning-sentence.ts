import type { MorningReason, MorningSection } from '../control/report/morning';
import type { Bilingual, Language } from '../kernel/language';
import type { LocalStamp } from '../kernel/local-date';
import { counted } from './plural';
import { quote } from './quote';
import type { SentenceNames } from './sentence-names';
import { spokenDate } from './spoken-date';

export const morningSectionNames: Readonly<Record<MorningSection, Bilingual>> = {
  decide: { ru: 'Решить сейчас', en: 'Decide now' },
  overdue: { ru: 'Просрочено', en: 'Overdue' },
  'gate-bypass': { ru: 'КП без допуска', en: 'Offer past the gate' },
  moved: { ru: 'Переносит клиент', en: 'Moved by the client' },
  today: { ru: 'Срок сегодня', en: 'Due today' },
};

const attempts = { ru: ['попытка', 'попытки', 'попыток'], en: ['attempt', 'attempts'] } as const;
const ordinals: Readonly<Record<Language, readonly string[]>> = {
  ru: ['', 'первый', 'второй', 'третий', 'четвёртый', 'пятый'],
  en: ['', 'first', 'second', 'third', 'fourth', 'fifth'],
};

const ordinal = (language: Language, count: number): string =>
  ordinals[language][count] ?? (language === 'ru' ? `${count}-й` : `${count}th`);

/** A morning row that is no deviation, as a sentence. `names.other` is the operation that the reason is about. */
export function morningSentence(
  language: Language,
  reason: MorningReason,
  names: SentenceNames,
  days: number | null,
  due: LocalStamp | null,
): string {
  const isRussian = language === 'ru';
  const q = (name: string): string => quote(language, name);
  const about = (...subjects: readonly string[]): string => {
    const named = subjects.filter((subject) => subject !== '').map(q);
    return named.length === 0 ? '' : `${named.join(', ')}: `;
  };
  switch (reason.kind) {
    case 'approval': {
      const what = isRussian
        ? reason.isOffer || names.other === ''
          ? 'согласуйте КП'
          : `согласуйте ${q(names.other)}`
        : reason.isOffer || names.other === ''
          ? 'approve the offer'
          : `approve ${q(names.other)}`;
      const waits =
        (days ?? 0) === 0 ? '' : isRussian ? `, ждёт вас ${days} р.д.` : `, it has waited for you ${workingDays(days)}`;
      return `${about(names.client)}${what}${waits}`;
    }
    case 'consent':
      return `${about(names.client, names.other)}${isRussian ? 'отмечено «не требуется», согласитесь или верните' : 'marked “not required”: agree or return it'}`;
    case 'check':
      return `${about(names.client, names.other)}${isRussian ? 'сделано, ждёт вашей проверки' : 'done, waits for your check'}`;
    case 'third-move':
      return `${about(names.client, names.other)}${
        isRussian
          ? `клиент переносит ${ordinal('ru', reason.times)} раз. Ждать, сменить контакт или закрыть?`
          : `moved by the client for the ${ordinal('en', reason.times)} time. Wait, change the contact or close?`
      }`;
    case 'spent':
      return `${about(names.client, names.other)}${
        isRussian
          ? `${counted('ru', reason.attempts, attempts)} без результата. Ждать, сменить контакт или закрыть?`
          : `${counted('en', reason.attempts, attempts)} without result. Wait, change the contact or close?`
      }`;
    case 'decision':
      return `${about(names.client)}${isRussian ? 'решите, что делать дальше' : 'decide what to do next'}`;
    case 'moved': {
      const until =
        reason.until === null
          ? ''
          : isRussian
            ? `, новая дата ${spokenDate('ru', reason.until)}`
            : `, the new date is ${spokenDate('en', reason.until)}`;
      return `${about(names.client, names.operation)}${
        isRussian
          ? `клиент переносит ${ordinal('ru', reason.times)} раз`
          : `moved by the client for the ${ordinal('en', reason.times)} time`
      }${until}`;
    }
    case 'due': {
      const until = due !== null && due.length > 10 ? due.slice(11, 16) : '';
      const today = isRussian ? 'срок сегодня' : 'due today';
      return `${about(names.client, names.operation)}${today}${until === '' ? '' : isRussian ? ` до ${until}` : ` by ${until}`}`;
    }
  }
}

const workingDays = (days: number | null): string =>
  counted('en', days ?? 0, { ru: ['', '', ''], en: ['working day', 'working days'] });
