import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ServeRequest } from './arguments';
import { BadInput } from './bad-input';
import { createStaticServer } from './static-server';
import type { CommandContext, ExitCode } from './terminal';

export interface Serving {
  /** Folder of the page: index.html and its scripts. */
  readonly pageFolder: string;
  /** Resolves when the server is to end. */
  readonly untilStopped: () => Promise<void>;
}

/** Only this machine may ask. */
const HOST = '127.0.0.1';
const FIRST_PORT = 8765;
/** Where the first port is taken, one of so many next ones. */
const PORTS = 20;

/** `techkarta serve`: the workbench's page at a printed address until the process is told to stop. Throws BadInput. */
export async function serveCommand(
  { port, book }: ServeRequest,
  { terminal, bundleFolder, language }: CommandContext,
  { pageFolder, untilStopped }: Serving,
): Promise<ExitCode> {
  for (const file of [join(pageFolder, 'index.html'), join(bundleFolder, 'Code.js')]) {
    if (existsSync(file)) continue;
    throw new BadInput({
      ru: `${file}: файла нет; сначала npm run build`,
      en: `${file}: there is no such file; run npm run build first`,
    });
  }
  if (!existsSync(book)) {
    throw new BadInput({
      ru: `${book}: книги показательной фирмы нет; сначала npm run demo`,
      en: `${book}: there is no workbook of the demo firm; run npm run demo first`,
    });
  }
  const server = createStaticServer({
    '/': pageFolder,
    '/dist/': bundleFolder,
    '/demo/techkarta-demo.xlsx': book,
  });
  const ports = port === null ? Array.from({ length: PORTS }, (_, index) => FIRST_PORT + index) : [port];
  await listenOnFirstFree(server, ports);
  const address = `http://${HOST}:${(server.address() as AddressInfo).port}/`;
  terminal.print(
    language === 'ru'
      ? `Верстак Техкарты: ${address} (остановить — Ctrl+C)`
      : `Techkarta workbench: ${address} (stop with Ctrl+C)`,
  );
  await untilStopped();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return 0;
}

async function listenOnFirstFree(server: Server, ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const fault = await listen(server, port);
    if (fault === null) return;
    if (fault !== 'EADDRINUSE' && fault !== 'EACCES') throw new Error(`Cannot listen on port ${port}: ${fault}`);
  }
  const taken = ports.length === 1 ? `${ports[0]}` : `${ports[0]}–${ports.at(-1)}`;
  throw new BadInput({
    ru: `--port: порт ${taken} занят или недоступен, пример свободного выбора: --port 0`,
    en: `--port: port ${taken} is taken or not allowed, for any free one: --port 0`,
  });
}

/** null where it listens, else the error's code. */
const listen = (server: Server, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException): void => resolve(error.code ?? String(error));
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve(null);
    });
  });
