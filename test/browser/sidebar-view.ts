import type { Page } from 'playwright-core';
import type { FakeScript } from './open-sidebar';

/** A view of the sidebar: what the script answers, how to get there, and what must then be seen. */
export interface SidebarView {
  readonly name: string;
  readonly script: FakeScript;
  readonly walk: (page: Page) => Promise<void>;
  /** A text that shows that the view is there. */
  readonly sees: string;
}
