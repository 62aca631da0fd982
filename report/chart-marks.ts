import type { CreatedEvent } from 'chartist';

type Drawing = CreatedEvent['svg'];

/** A text at a point of a chart; `anchor` says which end of it stands there. */
export function writeAt(
  svg: Drawing,
  text: string,
  at: { readonly x: number; readonly y: number },
  name: string,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): void {
  svg.elem('text', { x: at.x, y: at.y, 'text-anchor': anchor }, name).text(text);
}

/** A level line over the whole width, behind what is drawn, with its name at the left end above it. */
export function drawLevel(svg: Drawing, y: number, { x1, x2 }: { readonly x1: number; readonly x2: number }): void {
  svg.elem('line', { x1, x2, y1: y, y2: y }, 'level', true);
}

/** Chartist fixes the size in the element's style; without it the style sheet scales the drawing with its place, on paper too. */
export const fitToPlace = (svg: Drawing): void => {
  svg.attr({ style: '' });
};
