/**
 * Two parts of rrule that nobody here asks for, and that no bundler can see to be unused: 18 KB of the script.
 * Phrases (rules as English sentences and back): src/model/recurrence-phrase.ts does that, in two languages; they hang on the class.
 * Sets of rules: its package.json does not say that its modules only define things.
 */
export const trimRrule = {
  name: 'trim-rrule',
  setup(build) {
    build.onLoad({ filter: /[\\/]rrule[\\/]dist[\\/]esm[\\/]nlp[\\/]index\.js$/ }, () => ({
      contents: `
        const absent = () => { throw new Error('rrule: phrases are not in this bundle'); };
        export const fromText = absent, parseText = absent, toText = absent, isFullyConvertible = absent;`,
    }));
    build.onResolve({ filter: /^(rrule$|\.)/ }, async ({ path, pluginData, ...rest }) => {
      const isRrule = path === 'rrule' || /[\\/]rrule[\\/]dist[\\/]esm[\\/]/.test(rest.importer);
      if (!isRrule || pluginData === trimRrule) return undefined;
      const { importer, kind, resolveDir } = rest;
      const resolved = await build.resolve(path, { importer, kind, resolveDir, pluginData: trimRrule });
      return { ...resolved, sideEffects: false };
    });
  },
};
