import { join } from 'node:path';
import { version } from '../../package.json';
import { languageOf, parseArguments } from './arguments';
import { BadInput } from './bad-input';
import { demoCommand } from './demo-command';
import { help } from './help';
import { playCommand } from './play-command';
import { type Serving, serveCommand } from './serve-command';
import type { ExitCode, Terminal } from './terminal';
import { untilSignalled } from './until-signalled';

/**
 * Does what the arguments ask for and gives the exit code. Bad input is one line on the error output. `serving` is where the workbench's
 * page stands, by default in dist-tools beside the bundle's folder, and what ends it.
 */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
  bundleFolder: string,
  serving: Serving = {
    pageFolder: join(bundleFolder, '..', 'dist-tools', 'workbench'),
    untilStopped: untilSignalled,
  },
): Promise<ExitCode> {
  const language = languageOf(argv);
  try {
    const request = parseArguments(argv);
    switch (request.command) {
      case 'help':
        terminal.print(help[language]);
        return 0;
      case 'version':
        terminal.print(version);
        return 0;
      case 'play':
        return await playCommand(request, { terminal, bundleFolder, language });
      case 'demo':
        return await demoCommand(request, { terminal, bundleFolder, language });
      case 'serve':
        return await serveCommand(request, { terminal, bundleFolder, language }, serving);
    }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    terminal.complain(error.text[language]);
    return 2;
  }
}
