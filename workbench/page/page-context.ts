import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../src/kernel/language';
import type { Memory } from './browser-memory';
import type { Texts } from './texts';
import type { WorkbenchModel } from './workbench-model';
import type { Workbench } from './workbench-session';

/** What every part of the page needs. */
export interface PageParts {
  readonly workbench: Workbench;
  readonly texts: Texts;
  readonly language: Language;
  readonly memory: Memory;
}

const PageContext = createContext<PageParts | null>(null);

/** Gives the parts to everything below. */
export const PageProvider = PageContext.Provider;

/** The parts, with the model as of this rendering. */
export function usePage(): PageParts & { readonly model: WorkbenchModel } {
  const parts = useContext(PageContext);
  if (parts === null) throw new Error('usePage needs a PageProvider above it');
  return { ...parts, model: parts.workbench.model() };
}

/** Renders again whenever the model changes; for the root only. */
export function useChanges(workbench: Workbench): void {
  const [, render] = useState(0);
  useLayoutEffect(() => workbench.subscribe(() => render((count) => count + 1)), [workbench]);
}
