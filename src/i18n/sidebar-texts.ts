import type { Bilingual, Language } from '../kernel/language';
import { counted, type PluralForms, plural } from './plural';
import { quote } from './quote';

/** What the sidebar is told beside lists and figures. */
export const sidebarTexts = {
  badRequest: {
    ru: 'Панель и таблица не поняли друг друга, ничего не записано. Обновите страницу и повторите.',
    en: 'The panel and the spreadsheet did not understand each other; nothing was written. Reload the page and try again.',
  },
  sheetGone: {
    ru: (sheet: string) => `Листа «${sheet}» больше нет. Обновите панель.`,
    en: (sheet: string) => `The sheet “${sheet}” is no longer there. Refresh the panel.`,
  },
  sheetHidden: {
    ru: (sheet: string) => `Лист «${sheet}» скрыт. Показать его может руководитель отдела продаж.`,
    en: (sheet: string) => `The sheet “${sheet}” is hidden. The head of sales can show it.`,
  },
  ticked: {
    ru: 'Записано во вкладку. В журнал попадёт при ближайшем сборе.',
    en: 'Written to your tab. It goes into the log with the next collection.',
  },
} as const;

/** What is shown of a wrong text: enough to know it again. */
export const inBrief = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const ticks: PluralForms = { ru: ['отметка', 'отметки', 'отметок'], en: ['tick', 'ticks'] };
const collected: PluralForms = { ru: ['собрана', 'собраны', 'собраны'], en: ['is', 'are'] };

/** Who sees to it that ticks are collected: the installed triggers, the reader himself by his command, or his head. */
export type Collector = 'triggers' | 'reader' | 'head';

const collectors: Readonly<Record<Collector, Bilingual>> = {
  triggers: { ru: 'это произойдёт само в течение часа', en: 'this happens by itself within the hour' },
  reader: { ru: 'нажмите «Собрать отметки»', en: 'press “Collect ticks”' },
  head: { ru: 'это сделает руководитель', en: 'the head of sales will do it' },
};

/** Sentence about ticks that the register has not taken over yet; '' where there are none. */
export function notCollected(count: number, collector: Collector, language: Language): string {
  if (count === 0) return '';
  const verb = plural(language, count, collected);
  const what = counted(language, count, ticks);
  const how = collectors[collector][language];
  return language === 'ru' ? `Ещё не ${verb} ${what}: ${how}.` : `${what} ${verb} not collected yet: ${how}.`;
}

/** Why the sidebar does not take a tick of a protected operation: the list of what is missing follows it. */
export function gateText(client: string, questions: number, needsApproval: boolean, language: Language): string {
  const missing = [
    questions > 0 &&
      (language === 'ru'
        ? `${plural('ru', questions, unanswered)} ${counted('ru', questions, questionForms)}`
        : `${counted('en', questions, questionForms)} ${plural('en', questions, unanswered)} not answered`),
    // It is asked for once the questions are answered: until then it would be approved blindly.
    needsApproval &&
      questions === 0 &&
      (language === 'ru' ? 'нет согласования руководителя' : 'the head’s approval is missing'),
  ].filter((part): part is string => part !== false);
  const name = quote(language, client);
  const subject = client === '' ? '' : language === 'ru' ? ` по клиенту ${name}` : ` for ${name}`;
  const list = missing.join(language === 'ru' ? ' и ' : ' and ');
  const then = needsApproval && questions > 0;
  return language === 'ru'
    ? `КП${subject} отправлять рано: ${list}.${then ? ' После ответов КП согласует руководитель.' : ''}`
    : `It is too early to send the offer${subject}: ${list}.${then ? ' Once they are answered the head approves it.' : ''}`;
}

const questionForms: PluralForms = { ru: ['вопрос', 'вопроса', 'вопросов'], en: ['question', 'questions'] };
const unanswered: PluralForms = { ru: ['не отвечен', 'не отвечено', 'не отвечено'], en: ['is', 'are'] };

/** The step before the five of «Старт»: the sheets, or a map in them. */
export const setupStep = {
  setup: { ru: 'Подготовьте таблицу', en: 'Prepare the workbook' },
  template: { ru: 'Впишите карту', en: 'Fill in a map' },
} as const satisfies Record<string, Bilingual>;
