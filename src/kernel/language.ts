/** The two languages in which every text of the product is complete. */
export type Language = 'ru' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
