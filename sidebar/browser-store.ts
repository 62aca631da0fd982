import type { TextStore } from './draft-store';

/** `localStorage` where the browser gives it: inside Google's frame it may be forbidden. */
export function browserStore(): TextStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
