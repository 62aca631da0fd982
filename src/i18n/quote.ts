import type { Language } from '../kernel/language';

/** A name in the quotes of the language; quotes inside it become inner ones: «ООО „Ромашка“», “the ‘Daisy’ Ltd”. */
export function quote(language: Language, name: string): string {
  const [outer, inner] = language === 'ru' ? (['«»', '„“'] as const) : (['“”', '‘’'] as const);
  const inside = name
    .trim()
    .replace(/["“”«»]([^"“”«»„]*)["“”«»]/g, `${inner[0]}$1${inner[1]}`)
    .replace(language === 'ru' ? /[«»]/g : /[“”]/g, '');
  return `${outer[0]}${inside}${outer[1]}`;
}
