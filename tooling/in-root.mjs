import { fileURLToPath } from 'node:url';

/** Absolute path of a file given from the repository's root. */
export const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
