import { showMenu } from './gas/show-menu';

/** Apps Script's global object: what is put there becomes a top-level function of the bundle. */
declare const global: Record<string, unknown>;

function onOpen(): void {
  showMenu();
}

global.onOpen = onOpen;
