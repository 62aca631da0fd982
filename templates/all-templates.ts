import type { MapTemplate } from '../src/sheets/map-template';
import { clientDevelopment } from './client-development/client-development';

/** The maps that ship with the product, in the order in which they are offered. */
export const allTemplates: readonly MapTemplate[] = [clientDevelopment];
