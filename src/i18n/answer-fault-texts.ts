import type { Bilingual, Language } from '../kernel/language';
import type { Question } from '../model/firm';
import type { AnswerFault } from '../planning/answer-check';

/** What is wrong with an answer that is there; a missing one needs no word. */
export const answerFaultTexts: Readonly<Record<AnswerFault, Bilingual>> = {
  empty: { ru: '', en: '' },
  invalid: { ru: 'ответ не по правилу', en: 'the answer breaks its rule' },
  expired: { ru: 'ответ устарел', en: 'the answer is out of date' },
  undisclosed: { ru: 'клиент не раскрыл', en: 'the client would not say' },
};

const needed: Readonly<Record<Question['answer'], Bilingual>> = {
  text: { ru: 'нужен текст', en: 'a text is needed' },
  number: { ru: 'нужно число', en: 'a number is needed' },
  date: { ru: 'нужна дата', en: 'a date is needed' },
  'yes-no': { ru: 'нужно «да» или «нет»', en: '“yes” or “no” is needed' },
  list: { ru: 'нужен ответ из списка', en: 'an answer from the list is needed' },
};

/** A question whose answer does not count, with the reason: «Оборот категории? (ответ не по правилу: нужно число)». */
export function missingAnswerText(question: Question, fault: AnswerFault, language: Language): string {
  const reason = answerFaultTexts[fault][language];
  if (reason === '') return question.text;
  const rule = [needed[question.answer][language], question.rule].filter(Boolean).join(', ');
  return `${question.text} (${fault === 'invalid' ? `${reason}: ${rule}` : reason})`;
}
