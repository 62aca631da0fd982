declare const localDate: unique symbol;
declare const localDateTime: unique symbol;

/** A calendar day `YYYY-MM-DD` in the spreadsheet's time zone. */
export type LocalDate = string & { readonly [localDate]: true };
/** A wall-clock minute `YYYY-MM-DDTHH:mm` in the spreadsheet's time zone. */
export type LocalDateTime = string & { readonly [localDateTime]: true };
/** A day, or a minute of a day: what terms in days and terms in hours end with. A day as a due date lasts to its end. */
export type LocalStamp = LocalDate | LocalDateTime;
