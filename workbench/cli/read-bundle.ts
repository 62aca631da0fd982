import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../desk/bundle';
import { BadInput } from './bad-input';

/** Reads the built bundle from a folder. Throws BadInput where it has not been built. */
export function readBundle(folder: string): Bundle {
  const read = (name: string): string => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      throw new BadInput({
        ru: `${name}: в папке dist нет; сначала npm run build`,
        en: `${name}: not in dist; run npm run build first`,
      });
    }
  };
  const code = read('Code.js');
  const htmlFiles = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code,
    html: Object.fromEntries(htmlFiles.map((name) => [name.replace(/\.html$/, ''), read(name)])),
    manifest: JSON.parse(read('appsscript.json')) as Bundle['manifest'],
  };
}
