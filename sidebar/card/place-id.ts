import type { CardPlace } from './card-draft';

/** An element's id for a field of the card: keys of rows hold anything, ids no blanks. */
export const placeId = ({ sheet, row, field }: CardPlace): string =>
  [sheet, row, field].map((part) => part.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0)}`)).join('__');
