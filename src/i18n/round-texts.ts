import type { Language } from '../kernel/language';
import { counted, type PluralForms } from './plural';

const tasks: PluralForms = { ru: ['задача', 'задачи', 'задач'], en: ['task', 'tasks'] };
const created: PluralForms = { ru: ['новая', 'новые', 'новых'], en: ['new', 'new'] };
const changed: PluralForms = { ru: ['изменена', 'изменены', 'изменены'], en: ['changed', 'changed'] };
const cancelledForms: PluralForms = { ru: ['отменена', 'отменены', 'отменены'], en: ['cancelled', 'cancelled'] };
const ticks: PluralForms = { ru: ['отметка', 'отметки', 'отметок'], en: ['tick', 'ticks'] };
const remarks: PluralForms = { ru: ['замечание', 'замечания', 'замечаний'], en: ['finding', 'findings'] };

/** What a round changed or would change for one person; the name as people know it. */
export interface PersonLine {
  readonly person: string;
  readonly created: number;
  readonly changed: number;
  readonly cancelled: number;
}

const partsOf = (
  { created: made, changed: altered, cancelled }: Omit<PersonLine, 'person'>,
  language: Language,
): string =>
  [
    made > 0 && counted(language, made, created),
    altered > 0 && counted(language, altered, changed),
    cancelled > 0 && counted(language, cancelled, cancelledForms),
  ]
    .filter((part): part is string => part !== false)
    .join(', ');

const total = (lines: readonly PersonLine[]): Omit<PersonLine, 'person'> => ({
  created: lines.reduce((sum, line) => sum + line.created, 0),
  changed: lines.reduce((sum, line) => sum + line.changed, 0),
  cancelled: lines.reduce((sum, line) => sum + line.cancelled, 0),
});

const withFindings = (sentence: string, findings: number, language: Language): string => {
  if (findings === 0) return sentence;
  const found = counted(language, findings, remarks);
  return language === 'ru'
    ? `${sentence} Есть ${found}: они на боковой панели.`
    : `${sentence} There are ${found}: see the sidebar.`;
};

/** The outcome of issuing: «Задачи выданы: 14 новых, 2 изменены». */
export function issueSummary(lines: readonly PersonLine[], findings: number, language: Language): string {
  const parts = partsOf(total(lines), language);
  const none = language === 'ru' ? 'Всё уже выдано, изменений нет.' : 'Everything is issued already, nothing changed.';
  const done = language === 'ru' ? `Задачи выданы: ${parts}.` : `Tasks issued: ${parts}.`;
  return withFindings(parts === '' ? none : done, findings, language);
}

/** What issuing would do, a line for each person. */
export function previewSummary(lines: readonly PersonLine[], findings: number, language: Language): string {
  const none = language === 'ru' ? 'Выдача ничего не изменит.' : 'Issuing would change nothing.';
  const head = language === 'ru' ? 'При выдаче изменится:' : 'Issuing would change:';
  const rows = lines.map((line) => `${line.person}: ${partsOf(line, language)}`);
  return withFindings(rows.length === 0 ? none : [head, ...rows].join('\n'), findings, language);
}

/** The outcome of collecting: «Собрано 5 отметок. Доступно новых задач: 3». */
export function syncSummary(collected: number, available: number, findings: number, language: Language): string {
  const text =
    collected === 0
      ? language === 'ru'
        ? 'Новых отметок нет.'
        : 'There are no new ticks.'
      : language === 'ru'
        ? `Собрано: ${counted('ru', collected, ticks)}. Стало доступно: ${counted('ru', available, tasks)}.`
        : `Collected: ${counted('en', collected, ticks)}. Became available: ${counted('en', available, tasks)}.`;
  return withFindings(text, findings, language);
}

/** Why a tick was taken back: the list of what is missing. */
export function refusalText(
  client: string,
  missing: readonly string[],
  needsApproval: boolean,
  language: Language,
): string {
  const subject = client === '' ? '' : language === 'ru' ? ` по клиенту «${client}»` : ` for “${client}”`;
  const approval = needsApproval ? [language === 'ru' ? 'согласование руководителя' : 'the head’s approval'] : [];
  const list = [...missing, ...approval].map((each) => `• ${each}`).join('\n');
  return language === 'ru'
    ? `Отметка снята: КП${subject} отправлять рано. Не хватает:\n${list}\nОтветьте на листе «Ответы» и отметьте снова.`
    : `The tick was taken back: it is too early to send the offer${subject}. Missing:\n${list}\nAnswer in the sheet “Answers” and tick it again.`;
}
