/** A sentence that begins as one: the script's phrases stand in cells, where they do not. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
