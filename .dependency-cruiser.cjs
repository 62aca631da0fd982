/**
 * The architecture, as rules that `npm run check` enforces. test/house/import-rules.test.ts breaks every one of them on purpose.
 *
 *   kernel → model → planning → control → sheets → app → gas → main
 *
 * A file imports only from its own folder or from one to its left.
 */
const ORDER = ['kernel', 'model', 'planning', 'control', 'sheets', 'app', 'gas'];

const PURE = '^src/(kernel|model|planning|control|sheets|app|i18n)/';

/** One rule per folder: it imports nothing from the folders to its right. */
const rightwards = ORDER.slice(0, -1).map((folder, at) => ({
  name: `${folder}-imports-nothing-to-its-right`,
  severity: 'error',
  comment: `src/${folder} knows nothing of ${ORDER.slice(at + 1).join(', ')}: the meaning must not depend on where it is shown or stored.`,
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${ORDER.slice(at + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rightwards,
    {
      name: 'nothing-imports-main',
      severity: 'error',
      comment: 'src/main.ts is the only entry: it puts the parts together and nobody needs it.',
      from: { path: '^(src|sidebar|report|emulator|workbench|bench|library|templates)/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'texts-only-from-sheets-on',
      severity: 'error',
      comment: 'kernel, model, planning and control return data; words are chosen where something is shown.',
      from: { path: '^src/(kernel|model|planning|control)/' },
      to: { path: '^src/i18n/' },
    },
    {
      name: 'texts-know-only-the-domain',
      severity: 'error',
      comment:
        'i18n turns domain data into sentences: it may see kernel, model, planning and control, not sheets, app or Google.',
      from: { path: '^src/i18n/' },
      to: { path: '^src/(sheets|app|gas|main)' },
    },
    {
      name: 'core-imports-no-platform',
      severity: 'error',
      comment: 'The core runs anywhere: no Node module, and only the libraries that are pure themselves.',
      from: { path: PURE },
      to: {
        path: '(^(fs|path|os|crypto|child_process|util|url|process|events|stream|buffer)$|^node:|node_modules/)',
        pathNot: 'node_modules/(rrule|tslib|simple-statistics|valibot|papaparse|@types/papaparse)/',
      },
    },
    {
      name: 'google-types-only-in-gas',
      severity: 'error',
      comment:
        'Only src/gas and src/main.ts may name Google objects. Elsewhere they do not compile either (tsconfig.core.json).',
      from: { path: '^(src|sidebar|report|library|templates)/', pathNot: '^src/(gas/|main\\.ts$)' },
      to: { path: 'node_modules/@types/google-apps-script/' },
    },
    {
      name: 'emulator-stands-alone',
      severity: 'error',
      comment: 'The emulator imitates Google, not our use of it: knowing src would let both be wrong in the same way.',
      from: { path: '^emulator/' },
      to: { path: '^(src|sidebar|report|workbench|library|templates|bench|test|tooling)/' },
    },
    {
      name: 'emulator-and-page-run-in-a-browser',
      severity: 'error',
      comment:
        'The same emulator runs on the command line and in the page; files, sockets and signals stay in workbench/cli.',
      from: { path: '^(emulator|workbench/(desk|page))/' },
      to: {
        path: '^(node:|workbench/cli/|(fs|path|os|crypto|child_process|util|url|process|http|net|stream|buffer)$)',
      },
    },
    {
      name: 'src-knows-no-emulator',
      severity: 'error',
      comment: 'The bundle must not know where it runs, and nothing of the workshop is shipped.',
      from: { path: '^(src|sidebar|report|library|templates)/' },
      to: { path: '^(emulator|workbench|bench|test|tooling)/' },
    },
    {
      name: 'src-knows-no-sidebar',
      severity: 'error',
      comment: 'The pages call src over google.script.run; src never sees them.',
      from: { path: '^(src|library|templates)/' },
      to: { path: '^(sidebar|report)/' },
    },
    {
      name: 'sidebar-imports-only-types-from-src',
      severity: 'error',
      comment: 'A page is another program: it shares the shape of messages with src, not code.',
      from: { path: '^(sidebar|report)/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sidebar-knows-no-report',
      severity: 'error',
      comment: 'The report takes look and parts from the sidebar; the other way would be a circle of pages.',
      from: { path: '^sidebar/' },
      to: { path: '^report/' },
    },
    {
      name: 'workbench-drives-the-bundle',
      severity: 'error',
      comment:
        'Page and command line run the built bundle on the emulator, as Google would; src itself is not linked in.',
      from: { path: '^workbench/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'library-is-data',
      severity: 'error',
      comment: 'A note or a template becomes JSON; it computes nothing and takes only types.',
      from: { path: '^(library|templates)/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'library-ships-beside-the-code',
      severity: 'error',
      comment:
        'Google loads the whole script at every run, so long texts that only the making of sheets needs come as a file of their own.',
      from: { path: '^(src|sidebar|report)/' },
      to: { path: '^(library|templates)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two places.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports and that imports nobody is dead or forgotten.',
      from: {
        orphan: true,
        path: '^(src|sidebar|report|emulator|workbench|library|templates)/',
        pathNot: '\\.(d\\.ts|json|css|html)$',
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that resolves to nothing fails at run time.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.wasm$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-tools|out|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
