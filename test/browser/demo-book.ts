import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');
const TOOL = join(ROOT, 'dist-tools/techkarta.cjs');
const KEPT = join(ROOT, 'dist-tools/demo');

/** Playing takes half a minute; whoever plays longer has been stopped. */
const GIVEN_UP_MS = 120_000;
const OLD_MS = 24 * 60 * 60_000;

/**
 * The demo firm's workbook of the present build: its path. The first to ask plays the firm's month and keeps the book beside the build;
 * whoever asks meanwhile waits for it, and whoever asks later, in another file of tests or another run, finds it. Needs `npm run build`.
 */
export async function demoBook(): Promise<string> {
  const book = join(KEPT, `${buildMark()}.xlsx`);
  const lock = `${book}.lock`;
  mkdirSync(KEPT, { recursive: true });
  while (!existsSync(book)) {
    if (!isTaken(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      const own = `${book}.${process.pid}.xlsx`;
      await promisify(execFile)(process.execPath, [TOOL, 'demo', '--out', own]);
      renameSync(own, book);
      forgetOld();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return book;
}

/** The same for builds that do the same, whenever they were made. */
function buildMark(): string {
  const hash = createHash('sha256');
  const dist = join(ROOT, 'dist');
  for (const path of [TOOL, ...readdirSync(dist).map((name) => join(dist, name))]) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** Whether it is now ours to play: a folder can be made by one only. */
function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (age(lock) > GIVEN_UP_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function forgetOld(): void {
  for (const path of readdirSync(KEPT).map((name) => join(KEPT, name))) {
    if (age(path) > OLD_MS) rmSync(path, { recursive: true, force: true });
  }
}

function age(path: string): number {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined ? 0 : performance.timeOrigin + performance.now() - made;
}
