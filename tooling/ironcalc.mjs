/**
 * IronCalc ready to use: `import { Model } from '@ironcalc/wasm'` works at once, in Node, in jest and in the browser.
 *
 * The package is ESM only and wants its WebAssembly loaded by an asynchronous `init()`. The plugin puts in its place an entry that
 * carries the wasm as bytes and instantiates it synchronously, so that no code around the emulator has to wait for it.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const require = createRequire(import.meta.url);
const wasmScript = require.resolve('@ironcalc/wasm');

const READY = 'ironcalc-ready';

/** esbuild plugin for every bundle that contains the emulator. */
export const ironcalcReady = {
  name: READY,
  setup(build) {
    build.onResolve({ filter: /^@ironcalc\/wasm$/ }, () => ({ path: READY, namespace: READY }));
    build.onLoad({ filter: /.*/, namespace: READY }, () => ({
      contents: `
        import { initSync } from '${wasmScript}';
        import bytes from '${dirname(wasmScript)}/wasm_bg.wasm';
        initSync({ module: bytes });
        export * from '${wasmScript}';`,
      loader: 'js',
      resolveDir: dirname(wasmScript),
    }));
  },
};

/** Options shared by all bundles with IronCalc. The package names its wasm through import.meta, which the entry above never reaches. */
export const ironcalcOptions = {
  plugins: [ironcalcReady],
  loader: { '.wasm': 'binary' },
  logOverride: { 'empty-import-meta': 'silent' },
};

/** Writes IronCalc as one CommonJS file, which jest takes in place of the package. */
export async function buildIroncalc(outfile) {
  await esbuild.build({
    ...ironcalcOptions,
    stdin: { contents: `export * from '@ironcalc/wasm';`, resolveDir: dirname(fileURLToPath(import.meta.url)) },
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    target: 'es2020',
    minify: true,
    outfile,
  });
}
