/**
 * Univer, as much of it as a view needs: its packages do not say that they have no side effects, so that what nobody calls would come
 * along, and its renderer brings the hyphenation of 60 languages (4.4 MB), which a spreadsheet never asks for.
 */
export const univer = {
  name: 'univer',
  setup(build) {
    build.onResolve({ filter: /^@univerjs\// }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'univer') return undefined;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'univer' });
      return { ...found, sideEffects: path.endsWith('.css') };
    });
    build.onResolve({ filter: /^\.\// }, ({ path, importer, kind }) =>
      kind === 'dynamic-import' && importer.includes('@univerjs/engine-render')
        ? { path, namespace: 'no-hyphenation', sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({
      contents: 'export default { patterns: [] };',
    }));
  },
};
