/** What a spreadsheet's locale decides about reading and showing values. */
export interface LocaleRules {
  readonly decimal: string;
  readonly group: string;
  /** What may stand between thousands when typed. */
  readonly typedGroups: string;
  readonly order: 'dmy' | 'mdy';
  /** What may separate the parts of a typed date. */
  readonly dateSeparators: string;
  readonly dateFormat: string;
  readonly dayMonthFormat: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly currency: string;
  /** As they stand after a day number: 23 ноября. */
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly days: readonly string[];
  readonly daysShort: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const ru: LocaleRules = {
  decimal: ',',
  group: '\u00a0',
  typedGroups: ' \u00a0\u202f',
  order: 'dmy',
  dateSeparators: './-',
  dateFormat: 'dd.MM.yyyy',
  dayMonthFormat: 'dd.MM',
  trueWord: 'ИСТИНА',
  falseWord: 'ЛОЖЬ',
  currency: '₽',
  months: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  monthsShort: words('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
  days: words('воскресенье понедельник вторник среда четверг пятница суббота'),
  daysShort: words('вс пн вт ср чт пт сб'),
};

const en: LocaleRules = {
  decimal: '.',
  group: ',',
  typedGroups: ',',
  order: 'mdy',
  dateSeparators: '/-',
  dateFormat: 'M/d/yyyy',
  dayMonthFormat: 'M/d',
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  currency: '$',
  months: words('January February March April May June July August September October November December'),
  monthsShort: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  days: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  daysShort: words('Sun Mon Tue Wed Thu Fri Sat'),
};

const RULES: Readonly<Record<string, LocaleRules>> = { ru_RU: ru, en_US: en };

/** Throws for a locale the emulator does not know. */
export function localeRules(locale: string): LocaleRules {
  const rules = RULES[locale] ?? (locale === 'ru' ? ru : locale === 'en' ? en : undefined);
  if (!rules) throw new Error(`not emulated: locale ${locale}`);
  return rules;
}
