import { NO_ACCESS_MESSAGE, OUTSIDE_GRID_MESSAGE, PROTECTED_MESSAGE } from '../../../emulator/run/errors';
import type { WorkbookErrorReason } from '../../../emulator/xlsx/workbook-error';
import type { Bilingual, Language } from '../../../src/kernel/language';
import type { MomentFault } from './next-moment';

type FileFault = WorkbookErrorReason | 'foreign';

/** Why a file is not opened. */
export const fileFaults: Readonly<Record<FileFault, Bilingual>> = {
  'too-large': {
    ru: 'Файл слишком велик: книга Техкарты занимает не больше 30 МБ. Открытая книга осталась как была.',
    en: 'The file is too large: a Techkarta workbook has at most 30 MB. The open workbook stays as it was.',
  },
  'not-a-workbook': {
    ru: 'Это не книга .xlsx. Открытая книга осталась как была.',
    en: 'This is no .xlsx workbook. The open workbook stays as it was.',
  },
  damaged: {
    ru: 'Книга повреждена и не читается. Открытая книга осталась как была.',
    en: 'The workbook is damaged and cannot be read. The open workbook stays as it was.',
  },
  newer: {
    ru: 'Книга записана более новой версией Техкарты: обновите эту. Открытая книга осталась как была.',
    en: 'The workbook was written by a newer version of Techkarta: update this one. The open workbook stays as it was.',
  },
  foreign: {
    ru: 'Это не книга Техкарты: в ней нет листов «Сотрудники» и «Сделки». Открытая книга осталась как была.',
    en: 'This is no Techkarta workbook: the sheets “Staff” and “Deals” are not in it. The open workbook stays as it was.',
  },
};

export const momentFaults: Readonly<Record<MomentFault, Bilingual>> = {
  'no-moment': {
    ru: 'Такого дня или часа нет; пример: 2026-11-24 или 2026-11-24T17:30.',
    en: 'There is no such day or hour; for example: 2026-11-24 or 2026-11-24T17:30.',
  },
  past: { ru: 'Этот момент уже прошёл: время назад не идёт.', en: 'That moment has passed: time does not go back.' },
  'too-far': { ru: 'За один раз можно пройти не больше 31 дня.', en: 'One leap is at most 31 days.' },
};

export const deskTexts = {
  savedIsDamaged: {
    ru: 'Сохранённое в этом браузере не читается, поэтому открыта показательная фирма.',
    en: 'What was saved in this browser cannot be read, so the demo firm is open.',
  },
  noDemo: {
    ru: 'Показательная фирма не загрузилась, поэтому открыта пустая таблица; заново её запишет npm start.',
    en: 'The demo firm could not be loaded, so an empty spreadsheet is open; npm start writes the demo anew.',
  },
  noReset: {
    ru: 'Показательная фирма не загрузилась: проверьте, что npm start ещё работает. Открытая книга осталась как была.',
    en: 'The demo firm could not be loaded: see that npm start is still running. The open workbook stays as it was.',
  },
  notComputed: {
    ru: 'Верстак не умеет считать эту формулу: Google Таблицы умеют больше.',
    en: 'The workbench cannot compute this formula: Google Sheets can do more.',
  },
  unknownPerson: { ru: 'Такого человека в таблице нет.', en: 'There is no such person in the spreadsheet.' },
  noSheet: { ru: 'Такого листа нет.', en: 'There is no such sheet.' },
  lastSheet: {
    ru: 'Нельзя скрыть единственный видимый лист.',
    en: 'You can’t hide the only visible sheet.',
  },
  noRectangle: { ru: 'Вставить можно только прямоугольник ячеек.', en: 'Only a rectangle of cells can be pasted.' },
  tooManyCells: {
    ru: 'В таблице Google не больше 10 миллионов ячеек.',
    en: 'A Google spreadsheet has at most 10 million cells.',
  },
  tooLongText: {
    ru: 'В ячейке не больше 50 000 знаков.',
    en: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  newDocument: { ru: 'Техкарта', en: 'Techkarta' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const GOOGLE_IN_RUSSIAN: readonly (readonly [RegExp, string])[] = [
  [
    exactly(PROTECTED_MESSAGE),
    'Вы пытаетесь изменить защищённую ячейку или объект. Чтобы внести изменения, попросите владельца таблицы снять защиту.',
  ],
  [exactly(NO_ACCESS_MESSAGE), 'У вас нет разрешения на доступ к этому документу.'],
  [exactly(OUTSIDE_GRID_MESSAGE), 'Координаты диапазона выходят за границы листа.'],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\.$/,
    'Данные, введённые в ячейку $1, нарушают правила проверки, заданные для неё.',
  ],
  [/^Service using too much computer time for one day$/, 'Сервис исчерпал время вычислений на сегодня.'],
  [/^Exceeded maximum execution time$/, 'Превышено максимальное время выполнения.'],
  [/^Script function not found: (.+)$/, 'Функция скрипта не найдена: $1'],
];

/** What Google says, in the person's language; a sentence that is not known here stays as it is. */
export function googleSays(message: string, language: Language): string {
  if (language === 'en') return message;
  const known = GOOGLE_IN_RUSSIAN.find(([pattern]) => pattern.test(message));
  return known ? message.replace(known[0], known[1]) : message;
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
