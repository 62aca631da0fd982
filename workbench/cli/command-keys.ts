/**
 * Command keys of a `run` step → the bundle's menu callbacks. The order is the menu's.
 * A key whose function the bundle does not have (yet) is refused as bad input, never ignored.
 */
export const commandFunctions = {
  setup: 'menuSetup',
  quickEntry: 'menuQuickEntry',
  check: 'menuCheck',
  activate: 'menuActivate',
  preview: 'menuPreview',
  issue: 'menuIssue',
  sync: 'menuSync',
  morning: 'menuMorning',
  report: 'menuReport',
  norms: 'menuNorms',
  load: 'menuLoad',
  card: 'menuCard',
  install: 'menuInstall',
  import: 'menuImport',
  export: 'menuExport',
  diagnose: 'menuDiagnose',
} as const;

export type CommandKey = keyof typeof commandFunctions;

export const commandKeys = Object.keys(commandFunctions) as readonly CommandKey[];
