import { TECHNICAL_SHEET } from './technical-sheet';

const MAX_LENGTH = 31;

/** Names that Excel accepts for sheets, one each, in order: at most 31 characters, none of []:*?/\, no apostrophe at the ends. */
export function tabNames(names: readonly string[]): string[] {
  const taken = new Set([TECHNICAL_SHEET.toLowerCase(), 'history']);
  return names.map((name) => {
    const clean = name.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_') || '_';
    let tab = clean.slice(0, MAX_LENGTH).trimEnd();
    for (let number = 2; taken.has(tab.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      tab = clean.slice(0, MAX_LENGTH - suffix.length).trimEnd() + suffix;
    }
    taken.add(tab.toLowerCase());
    return tab;
  });
}
