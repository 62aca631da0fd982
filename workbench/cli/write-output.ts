import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadInput } from './bad-input';

/** Writes a file, making its folder. Throws BadInput where the place cannot be written. */
export function writeOutput(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw new BadInput({ ru: `${file}: не записать (${code})`, en: `${file}: cannot be written (${code})` });
  }
}
