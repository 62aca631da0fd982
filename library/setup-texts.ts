import type { Bilingual } from '../src/kernel/language';
import type { SetupText } from '../src/sheets/library';

/** Что сделала команда «Создать или починить листы». */
export const setupTexts: Readonly<Record<SetupText, Bilingual>> = {
  made: {
    ru: 'Листы готовы. Начните с листа «Старт»: он проведёт через первые пять шагов.',
    en: 'The sheets are ready. Begin with the sheet “Start”: it leads through the first five steps.',
  },
  repaired: { ru: 'Листы проверены и починены.', en: 'The sheets were checked and repaired.' },
  nothing: { ru: 'Все листы в порядке.', en: 'All sheets are in order.' },
  mapEmpty: {
    ru: 'Карта пока пуста: «Карты этапов → Вписать готовую карту».',
    en: 'The map is empty so far: “Stage maps → Fill in the template”.',
  },
  mapNotEmpty: {
    ru: 'Готовая карта не вписана: на листах карты уже есть строки, и они не тронуты.',
    en: 'The template was not filled in: the map sheets have rows already, and they were left alone.',
  },
  filled: { ru: 'Вписана готовая карта «{map}».', en: 'The template “{map}” was filled in.' },
  unknownTemplate: {
    ru: 'Шаблона «{asked}» нет. Есть: {known}.',
    en: 'There is no template “{asked}”. There are: {known}.',
  },
};
