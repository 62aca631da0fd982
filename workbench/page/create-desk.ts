import type { DeskCalls } from './desk-contract';
import type { DeskAnswer, DeskRequest } from './desk-messages';

/** The part of a Worker that is needed here. */
export interface DeskWorker {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

/**
 * The desk in a worker, as the page calls it:
 * `createDesk(new Worker('desk.worker.js?lang=ru'), (moment) => …)`. `onProgress` hears the local moment reached while time passes.
 * A call rejects only where the worker itself is broken.
 */
export function createDesk(worker: DeskWorker, onProgress: (moment: string) => void = () => undefined): DeskCalls {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }) => {
    const answer = data as DeskAnswer;
    if ('progress' in answer) return onProgress(answer.progress);
    const call = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.ok) call?.resolve(answer.result);
    else call?.reject(new Error(answer.error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message ?? 'The desk could not be started'));
    waiting.clear();
  });
  const ask =
    <Name extends keyof DeskCalls>(call: Name) =>
    (...args: Parameters<DeskCalls[Name]>): ReturnType<DeskCalls[Name]> => {
      last += 1;
      const request: DeskRequest = { number: last, call, args };
      const promise = new Promise((resolve, reject) => waiting.set(request.number, { resolve, reject }));
      worker.postMessage(request);
      return promise as ReturnType<DeskCalls[Name]>;
    };
  return {
    start: ask('start'),
    openFile: ask('openFile'),
    saveFile: ask('saveFile'),
    resetToDemo: ask('resetToDemo'),
    startEmpty: ask('startEmpty'),
    actAs: ask('actAs'),
    passTime: ask('passTime'),
    showSheet: ask('showSheet'),
    runMenu: ask('runMenu'),
    callScript: ask('callScript'),
    edit: ask('edit'),
    change: ask('change'),
  };
}
