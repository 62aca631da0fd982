import { createDesk, type DeskWorker } from '../../workbench/page/create-desk';
import type { DeskAnswer, DeskRequest } from '../../workbench/page/desk-messages';

type Listener = (event: { readonly data?: unknown; readonly message?: string }) => void;

/** A worker that answers when it is told to. */
function fakeWorker() {
  const requests: DeskRequest[] = [];
  const listeners = new Map<string, Listener>();
  const worker: DeskWorker = {
    postMessage: (message) => void requests.push(message as DeskRequest),
    addEventListener: (type: string, listener: unknown) => void listeners.set(type, listener as Listener),
  };
  return {
    worker,
    requests,
    answer: (data: DeskAnswer) => listeners.get('message')?.({ data }),
    fail: (message: string) => listeners.get('error')?.({ message }),
  };
}

test('answers find their calls in whatever order they come', async () => {
  const { worker, requests, answer } = fakeWorker();
  const desk = createDesk(worker);
  const first = desk.showSheet('Сделки');
  const second = desk.callScript('sidebarState', [], 'B2');
  expect(requests).toEqual([
    { number: 1, call: 'showSheet', args: ['Сделки'] },
    { number: 2, call: 'callScript', args: ['sidebarState', [], 'B2'] },
  ]);
  answer({ number: 2, ok: true, result: 'second' });
  answer({ number: 1, ok: true, result: 'first' });
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
});

test('a fault of the worker is the call’s, a broken worker is everybody’s', async () => {
  const { worker, answer, fail } = fakeWorker();
  const desk = createDesk(worker);
  const [first, second, third] = [desk.start(), desk.saveFile(), desk.startEmpty()];
  answer({ number: 1, ok: false, error: 'dist/index.json: 404' });
  await expect(first).rejects.toThrow('dist/index.json: 404');
  fail('out of memory');
  await expect(second).rejects.toThrow('out of memory');
  await expect(third).rejects.toThrow('out of memory');
});

test('progress is heard, and an answer that nobody waits for does no harm', () => {
  const heard: string[] = [];
  const { worker, answer } = fakeWorker();
  createDesk(worker, (moment) => heard.push(moment));
  answer({ progress: '2026-11-23T15:00' });
  answer({ number: 77, ok: true, result: null });
  expect(heard).toEqual(['2026-11-23T15:00']);
});
