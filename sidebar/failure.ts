import type { Texts } from './texts';

/** Why a call brought no answer. `refused` carries what the script said, as it came. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'no-host' }
  | { readonly kind: 'refused'; readonly message: string };

/** What a failure is said with. */
export type FailureTexts = Pick<Texts, 'language' | 'failures'>;

/** Google puts the class of the error before its text. */
const PREFIX = /^(\s*(Error|ScriptError|Exception|Ошибка):\s*)+/;

/** Marks of a text that was written for programmers, or by Google for everybody. */
const TECHNICAL =
  /\w(Error|Exception)\b|Exception:|\bundefined\b|\bnull\b|\bNaN\b|\[object |is not a function|server error|Service |Internal|HTTP|\bat \S+:\d+/i;

const PERMISSION = /permission|authori[sz]|PERMISSION_DENIED|разрешени|авторизац|прав доступа/i;

const CONNECTION = /NetworkError|Connection failure|HTTP 0|network/i;

const LONGEST_SENTENCE = 400;

/**
 * One sentence that says what to do next. A sentence that the script wrote for the user (in his language) is shown as it is;
 * an exception of Google or of a program never is.
 */
export function describeFailure(failure: Failure, texts: FailureTexts): string {
  if (failure.kind !== 'refused') return texts.failures[failure.kind];
  const message = failure.message.replace(PREFIX, '').trim();
  if (CONNECTION.test(message)) return texts.failures.offline;
  if (isForUsers(message, texts)) return message;
  return PERMISSION.test(message) ? texts.failures.permission : texts.failures.unexpected;
}

function isForUsers(message: string, texts: FailureTexts): boolean {
  if (message === '' || message.length > LONGEST_SENTENCE || TECHNICAL.test(message)) return false;
  return texts.language === 'ru'
    ? /[а-яё]/i.test(message)
    : /^[A-Z«“"].*[.!?:]/s.test(message) && !PERMISSION.test(message);
}
