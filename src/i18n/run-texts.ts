import type { Bilingual, Language } from '../kernel/language';
import { formatNumber } from '../kernel/parse-number';
import { plural } from './plural';

/** What the user is told of a run as such, apart from what the command itself has to say. */
export const runTexts = {
  busy: {
    ru: 'Техкарта сейчас занята другой командой. Ничего не потеряно: повторите через минуту.',
    en: 'Techkarta is busy with another command. Nothing is lost: try again in a minute.',
  },
  noLock: {
    ru: 'Техкарта работает только в таблице, к которой подключена. Откройте меню «Техкарта» в самой таблице.',
    en: 'Techkarta works only in the spreadsheet it is attached to. Use the menu “Techkarta” of the spreadsheet itself.',
  },
  failed: {
    ru: 'Команда не выполнена до конца. Повторите её: сделанное не пропадёт и не удвоится. Подробности — на листе «Журнал событий».',
    en: 'The command did not finish. Run it again: nothing done is lost or doubled. Details are in the sheet “Event log”.',
  },
  installed: {
    ru: 'Автоматический учёт включён: отметки собираются при каждой правке и раз в час.',
    en: 'Automatic collection is on: ticks are collected at every edit and once an hour.',
  },
  alreadyInstalled: {
    ru: 'Автоматический учёт уже включён.',
    en: 'Automatic collection is on already.',
  },
  onlyHead: {
    ru: 'Эту команду выполняет руководитель. Ваши отметки сохранены во вкладке и будут собраны автоматически.',
    en: 'This command is for the head of sales. Your ticks are kept in your tab and will be collected automatically.',
  },
  reportsMade: {
    ru: 'Отчёты обновлены.',
    en: 'The reports are up to date.',
  },
  editFailed: {
    ru: 'Отметка сохранена во вкладке, но сразу учесть её не вышло: она будет собрана в ближайший час.',
    en: 'The tick is kept in the tab, but could not be taken over at once: it will be collected within the hour.',
  },
  editsRest: {
    ru: 'Дневной запас времени Google для правок исчерпан: отметки сохранены и будут собраны в ближайший час.',
    en: 'Google’s daily time for edits is used up: ticks are kept and will be collected within the hour.',
  },
} as const satisfies Record<string, Bilingual>;

/** How far a command came that stopped before the time limit; `call`: the sidebar goes on with it by itself. */
export function stoppedText(applied: number, left: number, pace: 'run' | 'call', language: Language): string {
  const total = applied + left;
  const [made, all] = [applied, total].map((number) => formatNumber(number, language));
  const changes = plural(language, total, { ru: ['изменения', 'изменений', 'изменений'], en: ['change', 'changes'] });
  if (language === 'ru')
    return `Сделано ${made} из ${all} ${changes}.${pace === 'call' ? '' : ' Остальное доделает та же команда: выберите её ещё раз. Если включён автоматический учёт, она продолжится сама в течение часа.'}`;
  return `${made} of ${all} ${changes} done.${pace === 'call' ? '' : ' The same command does the rest: choose it again. If automatic collection is on, it goes on by itself within the hour.'}`;
}
