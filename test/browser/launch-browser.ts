import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** What keeps a browser quiet and alive in a container: no sandbox, no GPU, no traffic of its own. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium starts from, and with what in its environment. */
interface Program {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a headless Chromium: the system's Chrome where one starts, else the Chromium that comes inside an npm package (Linux x64).
 * Nothing is downloaded. `CHROME_PATH` names another program.
 *
 * Errors: says what to install where neither is to be had.
 */
export async function launchBrowser(): Promise<Browser> {
  const system = findSystemChrome();
  if (system !== undefined) {
    try {
      return await launch({ executablePath: system, env: {} });
    } catch (cause) {
      // A distribution may leave a stub there that only tells how to install the real thing.
      if (!hasPackagedChromium()) throw cause;
    }
  }
  return launchPackagedBrowser();
}

/** Starts the Chromium of the npm package, whatever the system has. */
export async function launchPackagedBrowser(): Promise<Browser> {
  if (!hasPackagedChromium()) {
    throw new Error(
      'No browser: install Chrome or Chromium, or name one in CHROME_PATH (the packaged one is for Linux x64).',
    );
  }
  return launch(unpackChromium());
}

function launch({ executablePath, env }: Program): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { ...Object.fromEntries(inherited), ...env } });
}

function findSystemChrome(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
  ];
  return candidates.find((candidate) => candidate !== '' && existsSync(candidate));
}

function hasPackagedChromium(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Unpacks the package once into node_modules/.cache. It brings, besides the program, a font and the system libraries that bare
 * machines lack (nss, nspr, expat), but those only if it believes to run on Amazon Linux: hence the variable below.
 * A process of its own keeps that variable and the temporary folder from touching anything else; the final rename is atomic, so that
 * two tests may unpack at once.
 */
function unpackChromium(): Program {
  const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const cache = join(packageFolder, '..', '..', '.cache', 'techkarta');
  const unpacked = join(cache, `chromium-${version}`);
  if (!existsSync(unpacked)) {
    mkdirSync(cache, { recursive: true });
    const staging = mkdtempSync(join(cache, 'unpacking-'));
    execFileSync(process.execPath, ['-e', `require('@sparticuz/chromium').executablePath()`], {
      cwd: packageFolder,
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    // The package's own configuration looks for fonts under /tmp.
    writeFileSync(
      join(staging, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n`,
    );
    try {
      renameSync(staging, unpacked);
    } catch (cause) {
      rmSync(staging, { recursive: true, force: true });
      if (!existsSync(unpacked)) throw cause;
    }
  }
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_PATH: join(unpacked, 'fonts') },
  };
}
