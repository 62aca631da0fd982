/**
 * `npm run build`: everything that is made from sources.
 *
 *   node tooling/build.mjs [code] [library] [sidebar] [report] [help] [diagnose] [cli] [workbench] [bench]     (without names: all but bench)
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import webpack from 'webpack';
import webpackConfig from '../webpack.config.mjs';
import { buildHelp } from './build-help.mjs';
import { buildLibrary } from './build-library.mjs';
import { buildPage } from './build-page.mjs';
import { buildTool } from './build-tool.mjs';
import { buildWorkbench } from './build-workbench.mjs';
import { inRoot } from './in-root.mjs';

const TARGETS = {
  /** What `clasp push` sends, less the HTML files. */
  code: async () => {
    const stats = await promisify(webpack)(await webpackConfig());
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
    await copyFile(inRoot('appsscript.json'), inRoot('dist/appsscript.json'));
  },
  library: buildLibrary,
  help: buildHelp,
  diagnose: () => buildPage({ name: 'Diagnose', entry: 'diagnose/main.ts', page: 'diagnose/diagnose.html' }),
  sidebar: () => buildPage({ name: 'Sidebar', entry: 'sidebar/main.tsx', page: 'sidebar/sidebar.html' }),
  report: () => buildPage({ name: 'Report', entry: 'report/main.tsx', page: 'report/report.html' }),
  cli: () => buildTool({ entry: 'workbench/cli/main.ts', outfile: 'dist-tools/techkarta.cjs' }),
  workbench: buildWorkbench,
  bench: () => buildTool({ entry: 'bench/main.ts', outfile: 'dist-tools/bench.cjs' }),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in TARGETS));
if (unknown.length > 0)
  throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(TARGETS).join(', ')}.`);

await mkdir(inRoot('dist'), { recursive: true });
await Promise.all(
  (asked.length > 0 ? asked : ['code', 'library', 'sidebar', 'report', 'help', 'diagnose', 'cli', 'workbench']).map(
    (name) => TARGETS[name](),
  ),
);
