/** The commands of the menu and of scripts. */
export const commandKeys = [
  'setup',
  'check',
  'activate',
  'preview',
  'issue',
  'sync',
  'morning',
  'report',
  'install',
] as const;
export type CommandKey = (typeof commandKeys)[number];

/** What a script may add to a command: `setup {template, language}`, `activate {stage}`. The menu gives nothing. */
export type CommandArguments = Readonly<Record<string, string>>;
