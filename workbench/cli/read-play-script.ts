import { readFileSync } from 'node:fs';
import { BadInput } from './bad-input';
import { checkPlayScript } from './check-play-script';
import type { PlayScript } from './play-script';

/** Reads and checks a steps file. Throws BadInput: no such file, not JSON, or the first place that is wrong. */
export function readPlayScript(file: string): PlayScript {
  return checkPlayScript(file, parseJson(file, readText(file)));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new BadInput(unreadable(file, error));
  }
}

/** Why a file could not be read, by the system's error code. */
export function unreadable(file: string, error: unknown): { readonly ru: string; readonly en: string } {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ENOENT') return { ru: `${file}: файла нет`, en: `${file}: no such file` };
  if (code === 'EISDIR') return { ru: `${file}: это папка, а не файл`, en: `${file}: is a folder, not a file` };
  return { ru: `${file}: файл не читается (${code})`, en: `${file}: cannot be read (${code})` };
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
    throw new BadInput({
      ru: `${file}: не JSON${line === null ? '' : `, ошибка в строке ${line}`}`,
      en: `${file}: not JSON${line === null ? '' : `, wrong in line ${line}`}`,
    });
  }
}
