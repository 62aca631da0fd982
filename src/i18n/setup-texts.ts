import type { Bilingual, Language } from '../kernel/language';

export const setupTexts = {
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
} as const satisfies Record<string, Bilingual>;

export const filledText = (name: string, language: Language): string =>
  language === 'ru' ? `Вписана готовая карта «${name}».` : `The template “${name}” was filled in.`;

export const unknownTemplateText = (asked: string, known: readonly string[], language: Language): string =>
  language === 'ru'
    ? `Шаблона «${asked}» нет. Есть: ${known.join(', ')}.`
    : `There is no template “${asked}”. There are: ${known.join(', ')}.`;
