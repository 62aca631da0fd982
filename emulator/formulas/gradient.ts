import type { GradientPoint } from '../document/conditional-format';

/** A colour for a number of a colour scale's range; null for a number there is no scale for. */
export type ColorOf = (value: number) => string;

/**
 * The colour scale over all numbers of a rule's ranges; null where there are none. Between two points the colours are mixed evenly in
 * RGB, beyond the ends the end's colour holds.
 */
export function colorScale(
  points: readonly [GradientPoint, GradientPoint | null, GradientPoint],
  numbers: readonly number[],
): ColorOf | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const stops = points
    .filter((point) => point !== null)
    .map((point) => ({ at: position(point, sorted, point === points[2]), color: parseColor(point.color) }));
  return (value) => {
    const upper = stops.findIndex((stop) => value <= stop.at);
    const high = stops[upper === -1 ? stops.length - 1 : upper];
    const low = upper > 0 ? stops[upper - 1] : high;
    if (!high || !low) return '#ffffff';
    const share = high.at === low.at ? 1 : (value - low.at) / (high.at - low.at);
    return formatColor(high.color.map((part, index) => mix(low.color[index] ?? 0, part, Math.min(1, share))));
  };
}

function position(point: GradientPoint, sorted: readonly number[], isMax: boolean): number {
  const least = sorted[0] ?? 0;
  const most = sorted[sorted.length - 1] ?? 0;
  const value = Number(point.value.replace(',', '.'));
  switch (point.type) {
    case 'MIN':
      return least;
    case 'MAX':
      return most;
    case 'NUMBER':
      return value;
    case 'PERCENT':
      return least + ((most - least) * value) / 100;
    case 'PERCENTILE':
      return percentile(sorted, value / 100);
    default:
      return isMax ? most : least;
  }
}

function percentile(sorted: readonly number[], share: number): number {
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)] ?? 0;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low + (high - low) * (rank - Math.floor(rank));
}

const mix = (low: number, high: number, share: number): number => Math.round(low + (high - low) * share);

const parseColor = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const formatColor = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
