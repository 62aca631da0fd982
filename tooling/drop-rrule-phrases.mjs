/**
 * rrule can turn rules into English phrases and back. Nobody here asks it to (src/model/recurrence-phrase.ts does that, in two
 * languages), and 12 KB of the script would be spent on it. It is a part of the class, so no bundler can see that by itself.
 */
export const dropRrulePhrases = {
  name: 'drop-rrule-phrases',
  setup(build) {
    build.onLoad({ filter: /[\\/]rrule[\\/]dist[\\/]esm[\\/]nlp[\\/]index\.js$/ }, () => ({
      contents: `
        const absent = () => { throw new Error('rrule: phrases are not in this bundle'); };
        export const fromText = absent, parseText = absent, toText = absent, isFullyConvertible = absent;`,
    }));
  },
};
