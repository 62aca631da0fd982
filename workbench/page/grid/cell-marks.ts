import type { ICellCustomRender } from '@univerjs/core';
import type { DeskCell } from '../desk-contract';

const BOX = 13;
const ARROW_ROOM = 18;
const CHECKED = '#1a73e8';
const QUIET = '#5f6368';
const NOTE = '#f9ab00';

/** What is drawn over a cell besides its text: a box to tick, the arrow of a list, the corner of a note. */
export function marksOf(cell: DeskCell): ICellCustomRender[] {
  const marks: ICellCustomRender[] = [];
  if (cell.input === 'checkbox') marks.push(cell.value === true ? CHECKED_BOX : EMPTY_BOX);
  else if (cell.input !== undefined) marks.push(LIST_ARROW);
  if (cell.note !== undefined && cell.note !== '') marks.push(NOTE_CORNER);
  return marks;
}

/** Whether a click at that place (pixels from the cell's left top) is meant for the box or the arrow. */
export function isOnMark(
  cell: DeskCell,
  at: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
): boolean {
  if (cell.input === 'checkbox') {
    return Math.abs(at.x - size.width / 2) <= BOX && Math.abs(at.y - size.height / 2) <= BOX;
  }
  return cell.input !== undefined && at.x >= size.width - ARROW_ROOM;
}

type Draw = (ctx: CanvasRenderingContext2D, left: number, top: number, right: number, bottom: number) => void;

function mark(draw: Draw): ICellCustomRender {
  return {
    zIndex: 5,
    drawWith: (ctx, { primaryWithCoord }) => {
      const { startX, startY, endX, endY } = primaryWithCoord.isMergedMainCell
        ? primaryWithCoord.mergeInfo
        : primaryWithCoord;
      ctx.save();
      draw(ctx, startX, startY, endX, endY);
      ctx.restore();
    },
  };
}

const boxAt = (left: number, top: number, right: number, bottom: number) => ({
  x: Math.round((left + right - BOX) / 2) + 0.5,
  y: Math.round((top + bottom - BOX) / 2) + 0.5,
});

const EMPTY_BOX = mark((ctx, ...edges) => {
  const { x, y } = boxAt(...edges);
  ctx.beginPath();
  ctx.roundRect(x, y, BOX, BOX, 2);
  ctx.fillStyle = '#ffffff';
  ctx.fill();
  ctx.strokeStyle = QUIET;
  ctx.lineWidth = 1.5;
  ctx.stroke();
});

const CHECKED_BOX = mark((ctx, ...edges) => {
  const { x, y } = boxAt(...edges);
  ctx.beginPath();
  ctx.roundRect(x - 0.5, y - 0.5, BOX + 1, BOX + 1, 2);
  ctx.fillStyle = CHECKED;
  ctx.fill();
  ctx.beginPath();
  ctx.moveTo(x + 3, y + 6.5);
  ctx.lineTo(x + 5.5, y + 9);
  ctx.lineTo(x + 10, y + 3.8);
  ctx.strokeStyle = '#ffffff';
  ctx.lineWidth = 1.8;
  ctx.stroke();
});

const LIST_ARROW = mark((ctx, _left, top, right, bottom) => {
  const x = right - 13;
  const y = (top + bottom) / 2 - 2;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + 8, y);
  ctx.lineTo(x + 4, y + 5);
  ctx.closePath();
  ctx.fillStyle = QUIET;
  ctx.fill();
});

const NOTE_CORNER = mark((ctx, _left, top, right) => {
  ctx.beginPath();
  ctx.moveTo(right - 7, top);
  ctx.lineTo(right, top);
  ctx.lineTo(right, top + 7);
  ctx.closePath();
  ctx.fillStyle = NOTE;
  ctx.fill();
});
