import type { Bilingual, Language } from '../kernel/language';
import { counted, type PluralForms } from './plural';
import { quote } from './quote';

const tasks: PluralForms = { ru: ['задача', 'задачи', 'задач'], en: ['task', 'tasks'] };
const created: PluralForms = { ru: ['новая', 'новые', 'новых'], en: ['new', 'new'] };
const changed: PluralForms = { ru: ['изменена', 'изменены', 'изменены'], en: ['changed', 'changed'] };
const cancelledForms: PluralForms = { ru: ['отменена', 'отменены', 'отменены'], en: ['cancelled', 'cancelled'] };
const ticks: PluralForms = { ru: ['отметка', 'отметки', 'отметок'], en: ['tick', 'ticks'] };
const remarks: PluralForms = { ru: ['замечание', 'замечания', 'замечаний'], en: ['finding', 'findings'] };

/** So many findings are said in full: more would not be read. */
const mostSaid = 3;

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

/** The first findings of a run and where they lie; the rest is counted. '' where there are none. */
export function findingsNote(
  findings: readonly { readonly text: string; readonly sheet: string; readonly cell: string }[],
  language: Language,
): string {
  if (findings.length === 0) return '';
  const said = findings
    .slice(0, mostSaid)
    .map(({ text, sheet, cell }) => `• ${cell === '' ? sheet : `${sheet}, ${cell}`}: ${text}`);
  const rest = findings.length - said.length;
  const found = counted(language, rest, remarks);
  const more =
    language === 'ru' ? `И ещё ${found}: все видны на боковой панели.` : `And ${found} more: the sidebar has them all.`;
  return [...said, ...(rest > 0 ? [more] : [])].join('\n');
}

/** Nothing can be issued before a map is in force. */
export const noActiveMap: Bilingual = {
  ru: 'Выдавать нечего: ни одна карта этапа ещё не введена в действие. Меню «Техкарта → Карты этапов → Ввести карту в действие».',
  en: 'There is nothing to issue: no map of a stage is active yet. Menu “Techkarta → Stage maps → Activate a map”.',
};

/** The outcome of issuing: «Задачи выданы: 14 новых, 2 изменены». */
export function issueSummary(lines: readonly PersonLine[], language: Language): string {
  const parts = partsOf(total(lines), language);
  if (parts === '')
    return language === 'ru' ? 'Всё уже выдано, изменений нет.' : 'Everything is issued already, nothing changed.';
  return language === 'ru' ? `Задачи выданы: ${parts}.` : `Tasks issued: ${parts}.`;
}

/** What issuing would do, in all. */
export function previewSummary(lines: readonly PersonLine[], language: Language): string {
  const parts = partsOf(total(lines), language);
  if (parts === '') return language === 'ru' ? 'Выдача ничего не изменит.' : 'Issuing would change nothing.';
  return language === 'ru' ? `Если выдать сейчас: ${parts}.` : `If issued now: ${parts}.`;
}

/** The same by person, a line for each. */
export const personLines = (lines: readonly PersonLine[], language: Language): string =>
  lines.map((line) => `${line.person}: ${partsOf(line, language)}`).join('\n');

/** The outcome of collecting: «Собрано: 5 отметок. Стало доступно: 3 задачи». */
export function syncSummary(collected: number, available: number, language: Language): string {
  if (collected === 0) return language === 'ru' ? 'Новых отметок нет.' : 'There are no new ticks.';
  return language === 'ru'
    ? `Собрано: ${counted('ru', collected, ticks)}. Стало доступно: ${counted('ru', available, tasks)}.`
    : `Collected: ${counted('en', collected, ticks)}. Became available: ${counted('en', available, tasks)}.`;
}

/** Why a tick was taken back: the list of what is missing. */
export function refusalText(
  client: string,
  missing: readonly string[],
  needsApproval: boolean,
  language: Language,
): string {
  const name = quote(language, client);
  const subject = client === '' ? '' : language === 'ru' ? ` по клиенту ${name}` : ` for ${name}`;
  const approval = needsApproval ? [language === 'ru' ? 'согласование руководителя' : 'the head’s approval'] : [];
  const list = [...missing, ...approval].map((each) => `• ${each}`).join('\n');
  return language === 'ru'
    ? `Отметка снята: КП${subject} отправлять рано. Не хватает:\n${list}\nОтветьте на листе «Ответы» и отметьте снова.`
    : `The tick was taken back: it is too early to send the offer${subject}. Missing:\n${list}\nAnswer in the sheet “Answers” and tick it again.`;
}
