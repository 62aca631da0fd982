import { comparableText } from '../kernel/clean-text';

/** Number of inserted, deleted, replaced letters between two texts; more than `limit` counts as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** The candidate that a mistyped text probably means (a quarter of its letters may differ, or it is a part); '' if none. */
export function nearestText(text: string, candidates: readonly string[]): string {
  const wanted = comparableText(text);
  if (wanted === '') return '';
  let best = { candidate: '', distance: Math.floor(Math.max(1, wanted.length / 4)) + 1 };
  for (const candidate of candidates) {
    const distance = editDistance(wanted, comparableText(candidate), best.distance);
    if (distance < best.distance) best = { candidate, distance };
  }
  if (best.candidate !== '' || wanted.length < 4) return best.candidate;
  return candidates.find((candidate) => comparableText(candidate).includes(wanted)) ?? '';
}
