/** `npm run docs:workbook`: docs/workbook.md from the schemas of the sheets and the notes of the library. */
import { writeFile } from 'node:fs/promises';
import { importSource } from './import-source.mjs';
import { inRoot } from './in-root.mjs';

const { workbookGuide } = await importSource('tooling/workbook-guide/workbook-guide.ts');
await writeFile(inRoot('docs/workbook.md'), workbookGuide());
