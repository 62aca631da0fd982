/** A typed text as it was meant: every kind of space is one plain space, none at the ends. */
export const cleanText = (text: string): string =>
  text.replace(/[\s\u00a0\u2007\u2009\u202f\u200b\ufeff]+/g, ' ').trim();

/** For comparing what people type: cleaned, lower case, «ё» as «е», every dash and minus as `-`. */
export const comparableText = (text: string): string =>
  cleanText(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[‐‑‒–—−]/g, '-');
