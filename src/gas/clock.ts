import type { LocalDateTime } from '../kernel/local-date';

/** The minute it is now in the spreadsheet's time zone. */
export const nowIn = (timeZone: string): LocalDateTime =>
  Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd'T'HH:mm") as LocalDateTime;
