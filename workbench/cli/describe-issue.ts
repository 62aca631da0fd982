import type { Bilingual } from '../../src/kernel/language';
import { commandKeys } from './command-keys';

/** What had to stand in a place of the steps file, by the message keys of play-script.ts. */
const expectations: Readonly<Record<string, Bilingual>> = {
  script: {
    ru: 'объект с ключами locale, timeZone, owner, editors, steps',
    en: 'an object with locale, timeZone, owner, editors, steps',
  },
  steps: { ru: 'список шагов [ … ]', en: 'a list of steps [ … ]' },
  step: {
    ru: 'шаг с одним из ключей run, edit, call, read, open',
    en: 'a step with one of run, edit, call, read, open',
  },
  text: { ru: 'непустой текст', en: 'a text that is not empty' },
  email: { ru: 'адрес e-mail, пример: rop@firm.ru', en: 'an e-mail address, for example rop@firm.ru' },
  emails: { ru: 'список адресов e-mail', en: 'a list of e-mail addresses' },
  moment: { ru: 'дата и время, пример: 2026-11-23T09:00', en: 'a date and time, for example 2026-11-23T09:00' },
  locale: { ru: 'ru_RU или en_US', en: 'ru_RU or en_US' },
  timeZone: { ru: 'часовой пояс, пример: Europe/Moscow', en: 'a time zone, for example Europe/Moscow' },
  range: { ru: 'адрес диапазона, пример: A2 или B3:D10', en: 'an address of cells, for example A2 or B3:D10' },
  cellValue: { ru: 'текст, число, true, false или null', en: 'a text, a number, true, false or null' },
  block: { ru: 'строки значений, пример: [["D1", "Пекарня"]]', en: 'rows of values, for example [["D1", "Bakery"]]' },
  rectangle: { ru: 'строки одной длины', en: 'rows of one length' },
  byHeader: {
    ru: 'значения по заголовкам, пример: {"Клиент": "Пекарня"}',
    en: 'values by header, for example {"Клиент": "Пекарня"}',
  },
  editRange: { ru: 'ключи sheet, range и values', en: 'the keys sheet, range and values' },
  editRow: { ru: 'ключи sheet, row и set', en: 'the keys sheet, row and set' },
  read: { ru: 'ключ sheet и, если нужно, range', en: 'the key sheet and, where needed, range' },
  deliver: { ru: 'none, once или twice', en: 'none, once or twice' },
  open: { ru: 'true', en: 'true' },
  args: {
    ru: 'объект, пример: {"template": "client-development"}',
    en: 'an object, for example {"template": "client-development"}',
  },
  list: { ru: 'список [ … ]', en: 'a list [ … ]' },
  functionName: { ru: 'имя функции', en: 'the name of a function' },
  commandKey: { ru: `команда: ${commandKeys.join(', ')}`, en: `a command: ${commandKeys.join(', ')}` },
};

/** The part of a valibot issue that a line of text needs. */
interface Issue {
  readonly type: string;
  readonly expected: string | null;
  readonly received: string;
  readonly message: string;
  readonly input: unknown;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

/** A path such as `steps[3].edit.range`, for the whole file ''. */
export function formatPath(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** One line saying where in the steps file something is wrong, what stands there and what was expected. */
export function describeIssue(issue: Issue, base: readonly unknown[]): Bilingual {
  const keys = [...base, ...(issue.path ?? []).map((item) => item.key)];
  const place = formatPath(keys) || '.';
  const expected = expectations[issue.message] ?? { ru: issue.message, en: issue.message };
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      ru: `${place}: неизвестный ключ; ожидается ${expected.ru}`,
      en: `${place}: unknown key; expected ${expected.en}`,
    };
  }
  if (issue.received === 'undefined') {
    return { ru: `${place}: ключа нет; ожидается ${expected.ru}`, en: `${place}: missing; expected ${expected.en}` };
  }
  const found = shorten(issue.input);
  return { ru: `${place}: ${found}; ожидается ${expected.ru}`, en: `${place}: ${found}; expected ${expected.en}` };
}

function shorten(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
