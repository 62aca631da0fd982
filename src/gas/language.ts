import type { Language } from '../kernel/language';

const property = 'language';

/** The workbook's language as last seen, for texts shown before the sheets are read. Needs access to document properties. */
export const rememberedLanguage = (): Language =>
  PropertiesService.getDocumentProperties()?.getProperty(property) === 'en' ? 'en' : 'ru';

export const rememberLanguage = (language: Language): void => {
  PropertiesService.getDocumentProperties().setProperty(property, language);
};
