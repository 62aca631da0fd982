/**
 * Parts of rrule that nobody here asks for, and that no bundler can see to be unused, because they hang on its class: 20 KB of the
 * script. They are replaced, and its package.json is told to say that its modules only define things (sets of rules then fall out).
 */
const REPLACED = {
  /** Rules as English sentences and back: src/model/recurrence-phrase.ts does that, in two languages. */
  'nlp/index': `
    const absent = () => { throw new Error('rrule: phrases are not in this bundle'); };
    export const fromText = absent, parseText = absent, toText = absent, isFullyConvertible = absent;`,
  /** A rule as RFC 5545 text: the text that was typed is kept. */
  optionstostring: `
    export const optionsToString = () => { throw new Error('rrule: rules as text are not in this bundle'); };`,
  /** What was computed: src/planning/recurrence.ts remembers it across rules that are the same. */
  cache: `
    export class Cache {
      _cacheGet() { return false; }
      _cacheAdd() {}
    }`,
};

const replaced = /[\\/]rrule[\\/]dist[\\/]esm[\\/](nlp[\\/]index|optionstostring|cache)\.js$/;

export const trimRrule = {
  name: 'trim-rrule',
  setup(build) {
    build.onLoad({ filter: replaced }, ({ path }) => ({
      contents: REPLACED[replaced.exec(path)[1].replace('\\', '/')],
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
