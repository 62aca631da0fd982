/**
 * A screenshot made small enough to keep: the same picture in at most 256 colours. Screens have few colours, the rest are
 * edges of letters, so the frequent ones stay as they are and a rare one takes its nearest neighbour.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/** PNG bytes (8 bits a channel, RGB or RGBA, not interlaced: what Chromium writes; opaque) → PNG bytes with a palette. Throws on others. */
export function shrinkPng(png) {
  const { width, height, rgb } = decode(png);
  const counts = new Map();
  for (const colour of rgb) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf([...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)));
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearest(palette, colour));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = places.get(rgb[y * width + x]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Frequent colours first; none is left farther from the palette than the least distance at which it has room for all. */
function paletteOf(colours) {
  if (colours.length <= MOST_COLOURS) return colours;
  for (let apart = 48; ; apart *= 1.5) {
    const palette = [];
    for (const colour of colours) {
      if (palette.every((other) => distance(other, colour) > apart)) palette.push(colour);
      if (palette.length > MOST_COLOURS) break;
    }
    if (palette.length <= MOST_COLOURS) return palette;
  }
}

const nearest = (palette, colour) =>
  palette.reduce((best, other, place) => (distance(other, colour) < distance(palette[best], colour) ? place : best), 0);

/** Square of the way between two colours. */
function distance(one, other) {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Filters: https://www.w3.org/TR/png-3/#9Filters. */
function decode(png) {
  const parts = [];
  let header = Buffer.alloc(13);
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') header = data;
    if (name === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('Not a PNG of 8-bit RGB or RGBA');
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const lines = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : lines[y * stride + x - channels];
      const up = y === 0 ? 0 : lines[(y - 1) * stride + x];
      const corner = x < channels || y === 0 ? 0 : lines[(y - 1) * stride + x - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      lines[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  const rgb = new Uint32Array(width * height);
  for (let at = 0; at < rgb.length; at += 1) {
    const from = at * channels;
    rgb[at] = (lines[from] << 16) | (lines[from + 1] << 8) | lines[from + 2];
  }
  return { width, height, rgb };
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
