const millisecondsOfDay = 86_400_000;
/** Days from the spreadsheet epoch 1899-12-30 to 1970-01-01. */
const unixEpochSerial = 25_569;

/**
 * Turns Google's `Date` into the serial number that stands in the cell, by the spreadsheet's time zone. The zone's
 * offset is asked once a day of the data (and once a quarter of an hour on a day when the clocks change), because a
 * call a cell would take minutes on a long log.
 */
export const createSerialOfDate = (timeZone: string): ((date: Date) => number) => {
  const offsets = new Map<number, number>();
  const offsetAt = (time: number): number => {
    const known = offsets.get(time);
    if (known !== undefined) return known;
    const text = Utilities.formatDate(new Date(time), timeZone, 'Z');
    const sign = text.startsWith('-') ? -1 : 1;
    const offset = sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5))) * 60_000;
    offsets.set(time, offset);
    return offset;
  };
  const quarter = 900_000;
  return (date) => {
    const time = date.getTime();
    const day = Math.floor(time / millisecondsOfDay) * millisecondsOfDay;
    const offset =
      offsetAt(day) === offsetAt(day + millisecondsOfDay)
        ? offsetAt(day)
        : offsetAt(Math.floor(time / quarter) * quarter);
    return (time + offset) / millisecondsOfDay + unixEpochSerial;
  };
};
