import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Compares a text with its approved file. `APPROVE=1 npx jest …` writes the file anew: read it before you commit it, because from
 * then on it is the expectation.
 */
export function expectApproved(text: string, file: string): void {
  if (process.env.APPROVE === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `(not approved yet: ${file})`).toBe(text);
}
