import { join } from 'node:path';
import { runCommandLine } from './run-command-line';

const terminal = {
  print: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  complain: (line: string): void => {
    process.stderr.write(`${line}\n`);
  },
};

/** The tool stands in dist-tools, the bundle beside it in dist. */
runCommandLine(process.argv.slice(2), terminal, join(__dirname, '..', 'dist')).then((code) => {
  process.exitCode = code;
});
