const CLOCK = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/;
const SPOKEN =
  /^(?:(\d+(?:[.,]\d+)?) ?(?:ч|час|часа|часов|h|hr|hrs|hour|hours)\.?)? ?(?:(\d+) ?(?:м|мин|минут|минута|минуты|m|min|mins|minute|minutes)\.?)?$/;

/** As the script takes it: a hundred hours. */
const MOST_MINUTES = 6000;

/**
 * Minutes as typed: `90`, `90 мин`, `1,5 ч`, `1:30`; null where it is no time, or empty. The script decides (its `parseMinutes` is the
 * rule, and a test holds the two together): here it only lets what is missing be told at once.
 */
export function typedMinutes(typed: string): number | null {
  const text = typed
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLocaleLowerCase();
  if (text === '') return null;
  const minutes = minutesOf(text);
  return minutes !== null && minutes <= MOST_MINUTES ? minutes : null;
}

function minutesOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const clock = CLOCK.exec(text);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const spoken = SPOKEN.exec(text);
  return spoken === null
    ? null
    : Math.round(Number((spoken[1] ?? '0').replace(',', '.')) * 60) + Number(spoken[2] ?? 0);
}
