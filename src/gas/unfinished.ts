import type { CommandKey } from '../app/command-key';
import { type Unfinished, withoutUnfinished, withUnfinished } from '../app/unfinished';

const property = 'unfinished';

const write = (list: readonly Unfinished[]): void => {
  const properties = PropertiesService.getDocumentProperties();
  if (list.length > 0) properties.setProperty(property, JSON.stringify(list));
  else properties.deleteProperty(property);
};

/** The commands that stopped before the time limit and wait to be completed, oldest first. */
export const readUnfinished = (): readonly Unfinished[] => {
  const text = PropertiesService.getDocumentProperties()?.getProperty(property);
  // Earlier versions kept only the last one.
  return text ? ([] as Unfinished[]).concat(JSON.parse(text) as Unfinished | Unfinished[]) : [];
};

export const keepUnfinished = (unfinished: Unfinished): void => write(withUnfinished(readUnfinished(), unfinished));

export const forgetUnfinished = (command: CommandKey): void => write(withoutUnfinished(readUnfinished(), command));
