/** Pixels of Sheets and measures of a file, which counts columns in digits of 7 pixels and rows in points. */

const DIGIT = 7;
const PADDING = 5;
const POINT = 0.75;

export const columnChars = (pixels: number): number => (pixels - PADDING) / DIGIT;
export const columnPixels = (chars: number): number => Math.round(chars * DIGIT + PADDING);
export const rowPoints = (pixels: number): number => pixels * POINT;
export const rowPixels = (points: number): number => Math.round(points / POINT);
