import type { Bilingual } from '../src/kernel/language';
import type { TemplateRow } from '../src/sheets/map-template';

/*
 * Sources.
 * Holidays, and the day off that moves from a holiday on a weekend to the next working day: Labour Code of the Russian
 * Federation, article 112. The working day before a holiday is an hour shorter: article 95.
 * 2026: Government decree No. 1466 of 24.09.2025 «О переносе выходных дней в 2026 году»: days off move from 3 January to
 * 9 January and from 4 January to 31 December. 247 working days, 1,972 hours of a 40-hour week.
 * 2027: only what the Code itself fixes. The decree of that year, which moves the days off of 2 and 3 January (and may move
 * others), was not at hand when this was written: every row says so.
 */
const newYear = { ru: 'Новогодние каникулы', en: 'New Year holidays' };
const christmas = { ru: 'Рождество Христово', en: 'Christmas' };
const defender = { ru: 'День защитника Отечества', en: 'Defender of the Fatherland Day' };
const women = { ru: 'Международный женский день', en: 'International Women’s Day' };
const labour = { ru: 'Праздник Весны и Труда', en: 'Spring and Labour Day' };
const victory = { ru: 'День Победы', en: 'Victory Day' };
const russia = { ru: 'День России', en: 'Russia Day' };
const unity = { ru: 'День народного единства', en: 'National Unity Day' };

const dayOff = (date: string, note: Bilingual): TemplateRow => ({ date, isWorking: false, note });
const shortDay = (date: string): TemplateRow => ({
  date,
  isWorking: true,
  hours: 7,
  note: { ru: 'Короткий день перед праздником', en: 'Short day before a holiday' },
});
const insteadOfSaturday = ({ ru, en }: Bilingual): Bilingual => ({
  ru: `${ru}: выходной за субботу`,
  en: `${en}: day off for Saturday`,
});
const insteadOfSunday = ({ ru, en }: Bilingual): Bilingual => ({
  ru: `${ru}: выходной за воскресенье`,
  en: `${en}: day off for Sunday`,
});

const year2026: readonly TemplateRow[] = [
  dayOff('2026-01-01', newYear),
  dayOff('2026-01-02', newYear),
  dayOff('2026-01-05', newYear),
  dayOff('2026-01-06', newYear),
  dayOff('2026-01-07', christmas),
  dayOff('2026-01-08', newYear),
  dayOff('2026-01-09', { ru: 'Выходной перенесён с 3 января', en: 'Day off moved from 3 January' }),
  dayOff('2026-02-23', defender),
  dayOff('2026-03-09', insteadOfSunday(women)),
  shortDay('2026-04-30'),
  dayOff('2026-05-01', labour),
  shortDay('2026-05-08'),
  dayOff('2026-05-11', insteadOfSaturday(victory)),
  shortDay('2026-06-11'),
  dayOff('2026-06-12', russia),
  shortDay('2026-11-03'),
  dayOff('2026-11-04', unity),
  dayOff('2026-12-31', { ru: 'Выходной перенесён с 4 января', en: 'Day off moved from 4 January' }),
];

const unsettled = (row: TemplateRow): TemplateRow => {
  const { ru, en } = row.note as Bilingual;
  return {
    ...row,
    note: {
      ru: `${ru} (перенос выходных уточните по постановлению)`,
      en: `${en} (check the transfers of days off in the decree)`,
    },
  };
};

const year2027: readonly TemplateRow[] = [
  dayOff('2027-01-01', newYear),
  dayOff('2027-01-04', newYear),
  dayOff('2027-01-05', newYear),
  dayOff('2027-01-06', newYear),
  dayOff('2027-01-07', christmas),
  dayOff('2027-01-08', newYear),
  shortDay('2027-02-22'),
  dayOff('2027-02-23', defender),
  dayOff('2027-03-08', women),
  shortDay('2027-04-30'),
  dayOff('2027-05-03', insteadOfSaturday(labour)),
  dayOff('2027-05-10', insteadOfSunday(victory)),
  shortDay('2027-06-11'),
  dayOff('2027-06-14', insteadOfSaturday(russia)),
  shortDay('2027-11-03'),
  dayOff('2027-11-04', unity),
  shortDay('2027-12-31'),
].map(unsettled);

/**
 * Rows of «Календарь»: the Russian production calendar as far as it differs from Monday to Friday, 8 hours. For
 * `templateRows({ rows: { calendar: calendarRu } }, language)`.
 */
export const calendarRu: readonly TemplateRow[] = [...year2026, ...year2027];
