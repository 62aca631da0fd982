import { parseArgs } from 'node:util';
import type { Language } from '../../src/kernel/language';
import { BadInput } from './bad-input';

export interface PlayRequest {
  readonly command: 'play';
  readonly steps: string;
  readonly book: string | null;
  readonly out: string | null;
  readonly result: string | null;
  readonly faults: string | null;
}

export interface DemoRequest {
  readonly command: 'demo';
  readonly out: string | null;
  readonly seed: number;
}

export interface ServeRequest {
  readonly command: 'serve';
  /** null: the usual one or the next that is free. */
  readonly port: number | null;
  /** The workbook with which the page begins. */
  readonly book: string;
}

export type Request =
  | PlayRequest
  | DemoRequest
  | ServeRequest
  | { readonly command: 'help' }
  | { readonly command: 'version' };

const DEMO_SEED = 2026;
/** Where `npm run demo` writes it. */
const DEMO_BOOK = 'out/techkarta-demo.xlsx';

const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;
const playOptions = {
  ...common,
  book: { type: 'string' },
  out: { type: 'string' },
  result: { type: 'string' },
  faults: { type: 'string' },
} as const;
const demoOptions = { ...common, out: { type: 'string' }, seed: { type: 'string' } } as const;
const serveOptions = { ...common, port: { type: 'string' }, book: { type: 'string' } } as const;

/** The language of everything printed: `--lang ru|en` anywhere on the line, else Russian. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'ru';
}

/** What the arguments ask for. Throws BadInput where they make no sense. */
export function parseArguments(argv: readonly string[]): Request {
  const [command, ...rest] = argv;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help')
    return { command: 'help' };
  if (command === '--version') return { command: 'version' };
  if (command === 'play') return parsePlay(rest);
  if (command === 'demo') return parseDemo(rest);
  if (command === 'serve') return parseServe(rest);
  throw new BadInput({
    ru: `Неизвестная команда «${command}»: есть play, demo и serve, подробнее techkarta --help`,
    en: `Unknown command "${command}": there are play, demo and serve, see techkarta --help`,
  });
}

function parsePlay(args: string[]): Request {
  const { values, positionals } = understood(() => parseArgs({ args, options: playOptions, allowPositionals: true }));
  checkLanguage(values.lang);
  if (values.help) return { command: 'help' };
  const [steps, surplus] = positionals;
  if (steps === undefined) {
    throw new BadInput({
      ru: 'Не назван файл шагов: techkarta play STEPS.json',
      en: 'No steps file named: techkarta play STEPS.json',
    });
  }
  refuseSurplus(surplus);
  const { book = null, out = null, result = null, faults = null } = values;
  return { command: 'play', steps, book, out, result, faults };
}

function parseDemo(args: string[]): Request {
  const { values, positionals } = understood(() => parseArgs({ args, options: demoOptions, allowPositionals: true }));
  checkLanguage(values.lang);
  if (values.help) return { command: 'help' };
  refuseSurplus(positionals[0]);
  return {
    command: 'demo',
    out: values.out ?? null,
    seed: values.seed === undefined ? DEMO_SEED : parseSeed(values.seed),
  };
}

function parseServe(args: string[]): Request {
  const { values, positionals } = understood(() => parseArgs({ args, options: serveOptions, allowPositionals: true }));
  checkLanguage(values.lang);
  if (values.help) return { command: 'help' };
  refuseSurplus(positionals[0]);
  return {
    command: 'serve',
    port: values.port === undefined ? null : parsePort(values.port),
    book: values.book ?? DEMO_BOOK,
  };
}

function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new BadInput({
    ru: `--port: «${text}» не целое число от 0 до 65535, пример: --port 8080`,
    en: `--port: "${text}" is no whole number from 0 to 65535, for example: --port 8080`,
  });
}

function parseSeed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new BadInput({
    ru: `--seed: «${text}» не целое число от 0 до 999999999, пример: --seed 7`,
    en: `--seed: "${text}" is no whole number from 0 to 999999999, for example: --seed 7`,
  });
}

function checkLanguage(language: string | undefined): void {
  if (language === undefined || language === 'ru' || language === 'en') return;
  throw new BadInput({
    ru: `--lang: «${language}» неизвестен, есть ru и en`,
    en: `--lang: "${language}" is unknown, there are ru and en`,
  });
}

function refuseSurplus(argument: string | undefined): void {
  if (argument === undefined) return;
  throw new BadInput({ ru: `Лишний аргумент «${argument}»`, en: `Surplus argument "${argument}"` });
}

/** Node's parser throws TypeErrors whose messages run over several lines and give advice; one line names the option. */
function understood<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new BadInput({ ru: `Неизвестный ключ ${option}`, en: `Unknown option ${option}` });
    }
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new BadInput({
        ru: `Ключ ${option}: значения нет, или оно лишнее`,
        en: `Option ${option}: its value is missing or not wanted`,
      });
    }
    throw error;
  }
}
