import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input';

/** What `npm run build` made for Google: the script, its HTML files by name, and the manifest. */
export interface Bundle {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone: string; readonly oauthScopes?: readonly string[] };
}

/** The HTML files of the script project, as the script names them. */
const htmlFiles = ['Library', 'Sidebar'];

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
  return {
    code: read('Code.js'),
    html: Object.fromEntries(htmlFiles.map((name) => [name, read(`${name}.html`)])),
    manifest: JSON.parse(read('appsscript.json')) as Bundle['manifest'],
  };
}
