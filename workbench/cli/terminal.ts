import type { Language } from '../../src/kernel/language';

/** Where a command's words go: the only way out of the command line, so that a test can listen. */
export interface Terminal {
  print(text: string): void;
  /** One line of what is wrong. */
  complain(line: string): void;
}

export interface CommandContext {
  readonly terminal: Terminal;
  /** Folder with Code.js, Library.html, Sidebar.html, appsscript.json. */
  readonly bundleFolder: string;
  readonly language: Language;
}

/** 0 done, 1 a step failed, 2 bad input. */
export type ExitCode = 0 | 1 | 2;
