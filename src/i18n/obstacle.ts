import type { Language } from '../kernel/language';
import type { LocalDate } from '../kernel/local-date';
import { counted, type PluralForms } from './plural';
import { quote } from './quote';
import { spokenDate } from './spoken-date';

/** An operation that a task waits for. */
export type Awaited = { readonly number: number; readonly title: string };

/** So long may names of operations get in a cell of a few short lines. */
const longestNames = 70;

/** What a task waits for: names while they stay short, then how many more. A newcomer knows no operation by its number. */
const waitsForText = (awaited: readonly Awaited[], language: Language): string => {
  const [no, wait, and, more] = language === 'ru' ? ['№', 'ждёт', 'и ещё', ''] : ['No.', 'waits for', 'and', ' more'];
  const names = awaited.map(({ number, title }) => `${no} ${number} ${quote(language, title)}`);
  const named = names.filter((_, at) => at === 0 || names.slice(0, at + 1).join(', ').length <= longestNames);
  const rest = names.length - named.length;
  return `${wait} ${named.join(', ')}${rest > 0 ? ` ${and} ${rest}${more}` : ''}`;
};

/** Why a task cannot be done yet. */
export type Obstacle =
  /** The operations that must be done first. */
  | { readonly kind: 'predecessors'; readonly operations: readonly Awaited[] }
  | { readonly kind: 'questions'; readonly missing: readonly string[]; readonly questions: number }
  | { readonly kind: 'approval' }
  /** A hint to the approver of a gate: it holds nothing back. */
  | { readonly kind: 'unanswered'; readonly missing: number; readonly questions: number }
  | { readonly kind: 'planned'; readonly date: LocalDate }
  | { readonly kind: 'no-key-date' }
  | { readonly kind: 'client'; readonly until: LocalDate | null }
  /** The deal is paused; the day it is to go on, if known. */
  | { readonly kind: 'paused'; readonly until: LocalDate | null }
  | { readonly kind: 'own' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'returned' };

const ofQuestions: PluralForms = { ru: ['вопроса', 'вопросов', 'вопросов'], en: ['question', 'questions'] };

const lacking = (missing: number, questions: number, language: Language): string =>
  language === 'ru'
    ? `нет ответа на ${missing} из ${counted('ru', questions, ofQuestions)}`
    : `${missing} of ${counted('en', questions, ofQuestions)} not answered`;

/** How many answers an offer lacks. */
export const lackingAnswersText = (missing: number, questions: number, language: Language): string =>
  `${language === 'ru' ? 'нельзя отправлять КП' : 'the offer may not be sent'}: ${lacking(missing, questions, language)}`;

const texts: { readonly [L in Language]: (obstacle: Obstacle) => string } = {
  ru: (obstacle) => {
    switch (obstacle.kind) {
      case 'predecessors':
        return waitsForText(obstacle.operations, 'ru');
      case 'questions':
        return `${lackingAnswersText(obstacle.missing.length, obstacle.questions, 'ru')} — ${obstacle.missing.join('; ')}`;
      case 'approval':
        return 'нельзя отправлять КП: ждёт согласования руководителя';
      case 'unanswered':
        return `согласовать можно, но пока ${lacking(obstacle.missing, obstacle.questions, 'ru')}`;
      case 'planned':
        return `с ${spokenDate('ru', obstacle.date)}`;
      case 'no-key-date':
        return 'ждёт даты: впишите ключевую дату сделки';
      case 'client':
        return obstacle.until ? `ждём клиента до ${spokenDate('ru', obstacle.until)}` : 'ждём клиента';
      case 'paused':
        return obstacle.until ? `сделка на паузе до ${spokenDate('ru', obstacle.until)}` : 'сделка на паузе';
      case 'own':
        return 'ждём своих';
      case 'checking':
        return 'на проверке у руководителя';
      case 'returned':
        return 'возвращена: исправьте и отметьте снова';
    }
  },
  en: (obstacle) => {
    switch (obstacle.kind) {
      case 'predecessors':
        return waitsForText(obstacle.operations, 'en');
      case 'questions':
        return `${lackingAnswersText(obstacle.missing.length, obstacle.questions, 'en')} — ${obstacle.missing.join('; ')}`;
      case 'approval':
        return 'the offer may not be sent: waits for the head’s approval';
      case 'unanswered':
        return `may be approved, yet ${lacking(obstacle.missing, obstacle.questions, 'en')}`;
      case 'planned':
        return `from ${spokenDate('en', obstacle.date)}`;
      case 'no-key-date':
        return 'waits for a date: enter the deal’s key date';
      case 'client':
        return obstacle.until
          ? `waiting for the client until ${spokenDate('en', obstacle.until)}`
          : 'waiting for the client';
      case 'paused':
        return obstacle.until ? `the deal is paused until ${spokenDate('en', obstacle.until)}` : 'the deal is paused';
      case 'own':
        return 'waiting for colleagues';
      case 'checking':
        return 'being checked by the head';
      case 'returned':
        return 'returned: put it right and tick it again';
    }
  },
};

/** What hinders a task, as the cell «Что мешает» says it. */
export const obstacleText = (obstacle: Obstacle, language: Language): string => texts[language](obstacle);
