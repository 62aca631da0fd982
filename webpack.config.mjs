/**
 * `dist/Code.js`: one script for Apps Script.
 *
 * esbuild bundles src/main.ts first, because webpack cannot shake the libraries well enough (174 KB against 71 KB for the four of them).
 * webpack with gas-webpack-plugin then puts a top-level function before the bundle for every `global.x = x` in it, which is what Apps
 * Script calls, and esbuild minifies to ES2019: private fields and static fields do not parse there (docs: V8 runtime).
 */
import { EsbuildPlugin } from 'esbuild-loader';
import GasPlugin from 'gas-webpack-plugin';
import { bundleForWebpack } from './tooling/bundle-for-webpack.mjs';
import { inRoot } from './tooling/in-root.mjs';

const ES2019 = { target: 'es2019', charset: 'utf8', legalComments: 'none' };

export default async () => {
  const { file, banner } = await bundleForWebpack(inRoot('src/main.ts'));
  return {
    mode: 'production',
    // Apps Script has neither a DOM nor Node: 'es2019' alone says that to webpack's own runtime code.
    target: 'es2019',
    context: inRoot('.'),
    entry: file,
    devtool: false,
    output: { path: inRoot('dist'), filename: 'Code.js', chunkFormat: false, environment: { globalThis: true } },
    module: { rules: [{ test: /\.[jt]s$/, loader: 'esbuild-loader', options: ES2019 }] },
    node: { global: true },
    // format: the plugin's default would wrap everything in a function and leave no top-level one.
    optimization: { minimizer: [new EsbuildPlugin({ ...ES2019, format: undefined, banner })] },
    plugins: [new GasPlugin({ comment: false, include: [file] })],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
