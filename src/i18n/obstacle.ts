import type { Language } from '../kernel/language';
import type { LocalDate } from '../kernel/local-date';
import { counted, type PluralForms } from './plural';
import { quote } from './quote';
import { spokenDate } from './spoken-date';

/** What a task waits for, with the titles of the operations: where their numbers are not seen beside them. */
export const waitsForText = (
  awaited: readonly { readonly number: number; readonly title: string }[],
  language: Language,
): string => {
  const names = awaited.map(({ number, title }) => `№ ${number} ${quote(language, title)}`);
  return language === 'ru' ? `ждёт: ${names.join(', ')}` : `waits for ${names.join(', ').replace(/№/g, 'No.')}`;
};

/** Why a task cannot be done yet. */
export type Obstacle =
  /** Numbers of the operations that must be done first. */
  | { readonly kind: 'predecessors'; readonly numbers: readonly number[] }
  | { readonly kind: 'questions'; readonly missing: readonly string[]; readonly questions: number }
  | { readonly kind: 'approval' }
  | { readonly kind: 'planned'; readonly date: LocalDate }
  | { readonly kind: 'no-key-date' }
  | { readonly kind: 'client'; readonly until: LocalDate | null }
  /** The deal is paused; the day it is to go on, if known. */
  | { readonly kind: 'paused'; readonly until: LocalDate | null }
  | { readonly kind: 'own' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'returned' };

const ofQuestions: PluralForms = { ru: ['вопроса', 'вопросов', 'вопросов'], en: ['question', 'questions'] };

/** How many answers an offer lacks. */
export const lackingAnswersText = (missing: number, questions: number, language: Language): string =>
  language === 'ru'
    ? `нельзя отправлять КП: нет ответа на ${missing} из ${counted('ru', questions, ofQuestions)}`
    : `the offer may not be sent: ${missing} of ${counted('en', questions, ofQuestions)} not answered`;

const texts: { readonly [L in Language]: (obstacle: Obstacle) => string } = {
  ru: (obstacle) => {
    switch (obstacle.kind) {
      case 'predecessors':
        return `ждёт ${obstacle.numbers.map((number) => `№ ${number}`).join(', ')}`;
      case 'questions':
        return `${lackingAnswersText(obstacle.missing.length, obstacle.questions, 'ru')} — ${obstacle.missing.join('; ')}`;
      case 'approval':
        return 'нельзя отправлять КП: ждёт согласования руководителя';
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
        return `waits for ${obstacle.numbers.map((number) => `No. ${number}`).join(', ')}`;
      case 'questions':
        return `${lackingAnswersText(obstacle.missing.length, obstacle.questions, 'en')} — ${obstacle.missing.join('; ')}`;
      case 'approval':
        return 'the offer may not be sent: waits for the head’s approval';
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
