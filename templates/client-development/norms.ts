import type { TemplateRow } from '../../src/sheets/map-template';

/** Estimates to begin with: the firm's own time study replaces them. `usualRepeats` is for the load of a deal. */
export const norms: readonly TemplateRow[] = [
  { operation: 'S1-10', validFrom: '2026-01-01', minutes: 5, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-20', validFrom: '2026-01-01', minutes: 60, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-30', validFrom: '2026-01-01', minutes: 40, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-45', validFrom: '2026-01-01', minutes: 5, usualRepeats: 3, source: 'estimate' },
  { operation: 'S1-50', validFrom: '2026-01-01', minutes: 40, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-60', validFrom: '2026-01-01', minutes: 30, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-65', validFrom: '2026-01-01', minutes: 15, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-70', validFrom: '2026-01-01', minutes: 240, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-80', validFrom: '2026-01-01', minutes: 20, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-90', validFrom: '2026-01-01', minutes: 30, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-100', validFrom: '2026-01-01', minutes: 10, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-105', validFrom: '2026-01-01', minutes: 75, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-110', validFrom: '2026-01-01', minutes: 10, usualRepeats: 1, source: 'estimate' },
  { operation: 'S1-115', validFrom: '2026-01-01', minutes: 10, usualRepeats: 1.5, source: 'estimate' },
  { operation: 'S1-120', validFrom: '2026-01-01', minutes: 10, usualRepeats: 2, source: 'estimate' },
  { operation: 'S1-130', validFrom: '2026-01-01', minutes: 15, usualRepeats: 1, source: 'estimate' },
];
