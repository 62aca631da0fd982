import type { Language } from '../../src/kernel/language';
import { createDeskCalls } from './desk/create-desk-calls';
import { fetchBundle, fetchBytes } from './desk/fetch-bundle';
import { createIndexedStore } from './desk/indexed-store';
import { createLateStore } from './desk/late-store';
import type { DeskCalls } from './desk-contract';
import type { DeskAnswer, DeskRequest } from './desk-messages';

/**
 * The worker: emulator and bundle in a thread of their own, so that the page stays quick while a command runs. Its address says the
 * language (`?lang=ru` or `en`); bundle and demo stand beside the page in `dist/` and `demo/`.
 */

/** The part of a worker's global scope that is needed here; the library of types has it only apart from the DOM. */
interface WorkerScope {
  readonly location: Location;
  readonly indexedDB: IDBFactory;
  postMessage(message: DeskAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<DeskRequest>) => void): void;
}

const scope = self as unknown as WorkerScope;
const asked = new URL(scope.location.href).searchParams.get('lang') ?? navigator.language;
const language: Language = asked.startsWith('ru') ? 'ru' : 'en';
const beside = (path: string): URL => new URL(path, scope.location.href);

const pad = (number: number): string => String(number).padStart(2, '0');
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

const desk: Promise<DeskCalls> = fetchBundle(beside('dist/')).then((bundle) =>
  createDeskCalls({
    bundle,
    demo: () => fetchBytes(beside('demo/techkarta-demo.xlsx')),
    store: createLateStore(createIndexedStore(scope.indexedDB)),
    language,
    today,
    onProgress: (progress) => scope.postMessage({ progress }),
  }),
);

scope.addEventListener('message', ({ data: { number, call, args } }) => {
  desk
    .then((calls) => (calls[call] as (...given: readonly unknown[]) => Promise<unknown>)(...args))
    .then(
      (result) => scope.postMessage({ number, ok: true, result }),
      (error) =>
        scope.postMessage({ number, ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
});
