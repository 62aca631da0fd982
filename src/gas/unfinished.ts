import type { Unfinished } from '../app/unfinished';

const property = 'unfinished';

/** The command that stopped before the time limit and waits to be completed; null where none does. */
export const readUnfinished = (): Unfinished | null => {
  const text = PropertiesService.getDocumentProperties()?.getProperty(property);
  return text ? (JSON.parse(text) as Unfinished) : null;
};

export const keepUnfinished = (unfinished: Unfinished): void => {
  PropertiesService.getDocumentProperties().setProperty(property, JSON.stringify(unfinished));
};

export const forgetUnfinished = (): void => {
  PropertiesService.getDocumentProperties().deleteProperty(property);
};
