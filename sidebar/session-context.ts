import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Session } from './session';
import type { SidebarModel } from './sidebar-model';
import type { Texts } from './texts';

const SessionContext = createContext<Session | null>(null);

/** Gives the session to everything below. */
export const SessionProvider = SessionContext.Provider;

/** The session, its model and texts as of this rendering. */
export function useSession(): { readonly session: Session; readonly model: SidebarModel; readonly texts: Texts } {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider above it');
  return { session, model: session.model(), texts: session.texts() };
}

/** Renders again whenever the session changes; for the root only. */
export function useSessionChanges(session: Pick<Session, 'subscribe'>): void {
  const [, render] = useState(0);
  // Before the first painting: an answer that came earlier than the subscription would never be shown.
  useLayoutEffect(() => session.subscribe(() => render((count) => count + 1)), [session]);
}
