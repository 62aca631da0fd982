import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type FrameMessage, type FrameReply, frameHtml } from './frame-bridge';
import { usePage } from './page-context';
import { goToPart } from './page-parts';
import type { OpenPage } from './workbench-model';

interface ScriptFrameProps {
  readonly page: OpenPage;
  readonly onSize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

/** A page of the script in a frame of its own origin: it can reach the script and nothing else of this page. */
export function ScriptFrame({ page, onSize }: ScriptFrameProps) {
  const { workbench, memory } = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  // Everybody has a browser of his own.
  const key = `frame.${page.user}`;
  const html = useMemo(
    () => frameHtml(page.html, (memory.read(key) as [string, string][] | null) ?? []),
    [page.number],
  );

  // Before the frame's first script can run: a listener that came after the next paint would miss its first call.
  useLayoutEffect(() => {
    const onMessage = async (event: MessageEvent<FrameMessage>) => {
      const target = frame.current?.contentWindow;
      if (event.source !== target || !target) return;
      const message = event.data;
      const reply = (answer: FrameReply) => target.postMessage(answer, '*');
      switch (message.kind) {
        case 'call':
          try {
            const value = await workbench.callScript(page, message.name, message.args);
            return reply({ number: message.number, ok: true, value: value ?? null });
          } catch (error) {
            return reply({
              number: message.number,
              ok: false,
              error: error instanceof Error ? error.message : String(error),
            });
          }
        case 'keep':
          return memory.write(key, message.entries);
        case 'close':
          return workbench.closePage(page);
        case 'size':
          return onSize?.(message);
        case 'focus-grid':
          return goToPart('grid');
        case 'next-part':
          return goToPart(message.isBack ? 'back' : 'next');
      }
    };
    const listener = (event: MessageEvent<FrameMessage>) => void onMessage(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [page.number]);

  return (
    <iframe
      key={page.number}
      ref={frame}
      title={page.title}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-forms"
      srcdoc={html}
    />
  );
}
