import { deviationKindNames } from '../../i18n/deviation-kind';
import { comparableText } from '../../kernel/clean-text';
import { formatDate } from '../../kernel/format-date';
import type { Language } from '../../kernel/language';
import type { LocalDate } from '../../kernel/local-date';
import { parseDate } from '../../kernel/parse-date';
import { formatList, parseList } from '../../kernel/parse-list';
import { parseCount, parseNumber } from '../../kernel/parse-number';
import { formatYesNo, parseYesNo } from '../../kernel/parse-yes-no';
import type { Finding } from '../../model/finding';
import type { Settings } from '../../model/firm';
import { createRowFormatter, type DesiredRow } from '../desired-row';
import type { Library } from '../library';
import type { CellContext } from '../parsed-cell';
import { imageOf, rawRows } from '../raw-rows';
import { readTable } from '../read-table';
import { createReferenceIndex } from '../reference-index';
import { languages, offerNumberSources, timeKeepingWords } from '../schema/choices';
import { settings as schema } from '../schema/settings';
import { type SettingKey, settingKeys } from '../setting-keys';
import type { Workbook } from '../sheet-image';
import { textIn } from '../table-row';
import type { ChoiceOptions } from '../table-schema';
import { defaultSettings } from './default-settings';

type Parsers = Readonly<Record<SettingKey, (text: string, today: LocalDate) => Partial<Settings> | null>>;

const codeOf = <Code extends string>(options: Readonly<Record<Code, unknown>>, text: string): Code | null => {
  const codes = Object.keys(options) as Code[];
  const wanted = comparableText(text);
  return (
    codes.find((code) => {
      const words = (options as unknown as ChoiceOptions)[code];
      return [code, words?.ru, words?.en].some((word) => word !== undefined && comparableText(word) === wanted);
    }) ?? null
  );
};

/** `9:00`, `09:30`, `9` as minutes after midnight. */
function minuteOfClock(text: string): number | null {
  const time = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(text);
  const minute = time ? Number(time[1]) * 60 + Number(time[2] ?? 0) : -1;
  return minute >= 0 && minute <= 1440 && Number(time?.[2] ?? 0) < 60 ? minute : null;
}

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const counted = (text: string, max: number): number | null => {
  const count = parseCount(text);
  return count.ok && count.value <= max ? count.value : null;
};

const field = <Key extends keyof Settings>(key: Key, value: Settings[Key] | null): Partial<Settings> | null =>
  value === null ? null : ({ [key]: value } as unknown as Partial<Settings>);

const parsers: Parsers = {
  language: (text) => field('language', codeOf(languages, text)),
  dayStarts: (text) => field('dayStartsAtMinute', minuteOfClock(text)),
  dayEnds: (text) => field('dayEndsAtMinute', minuteOfClock(text)),
  horizon: (text) => field('horizonWorkingDays', counted(text, 60)),
  timeKeeping: (text) => field('timeKeeping', codeOf(timeKeepingWords, text)),
  campaignOperations: (text) => ({ campaign: { operations: parseList(text), until: null } }),
  campaignUntil: (text, today) => {
    const until = parseDate(text, today);
    return until.ok ? { campaign: { operations: [], until: until.value } } : null;
  },
  approvalThreshold: (text) => {
    const sum = parseNumber(text);
    return sum.ok && sum.value >= 0 ? { approvalThreshold: sum.value } : null;
  },
  undisclosedAllowed: (text) => field('undisclosedAllowed', counted(text, 100)),
  sheetsByName: (text) => {
    const answer = parseYesNo(text);
    return answer.ok ? { sheetsByName: answer.value } : null;
  },
  offerNumberSource: (text) => field('offerNumberSource', codeOf(offerNumberSources, text)),
  disabledDeviations: (text) => {
    const kinds = comparableText(text) === '-' ? [] : parseList(text).map((name) => codeOf(deviationKindNames, name));
    return kinds.every((kind) => kind !== null) ? { disabledDeviations: kinds } : null;
  },
};

function merge(settings: Settings, key: SettingKey, read: Partial<Settings>): Settings {
  if (key === 'campaignOperations' && read.campaign)
    return { ...settings, campaign: { ...settings.campaign, operations: read.campaign.operations } };
  if (key === 'campaignUntil' && read.campaign)
    return { ...settings, campaign: { ...settings.campaign, until: read.campaign.until } };
  return { ...settings, ...read };
}

/** The workbook's language, from «Настройки» alone: everything else is read in it. Russian where it is not said. */
export function languageOf(workbook: Workbook): Language {
  const image = imageOf(workbook, 'settings');
  if (!image) return workbook.locale.toLowerCase().startsWith('en') ? 'en' : defaultSettings.language;
  const row = rawRows(schema, image).find((each) => codeOf(settingKeys, each.text('key')) === 'language');
  return (row && codeOf(languages, row.text('value'))) ?? defaultSettings.language;
}

/** Reads «Настройки»: an empty or missing setting is the default, a wrong one a finding and the default. */
export function readSettings(
  workbook: Workbook,
  today: LocalDate,
): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const context: CellContext = { language: languageOf(workbook), today, references: createReferenceIndex({}) };
  const table = readTable(schema, imageOf(workbook, 'settings'), context);
  const findings = [...table.findings];
  let settings = defaultSettings;
  for (const row of table.rows) {
    const key = textIn(row, 'key') as SettingKey;
    const value = textIn(row, 'value');
    if (value === '') continue;
    const read = parsers[key](value, today);
    if (read !== null) settings = merge(settings, key, read);
    else
      findings.push({
        kind: 'finding',
        severity: 'error',
        code: `bad-setting-${key}`,
        place: { sheet: 'settings', row: row.rowNumber, column: 'value' },
        value,
      });
  }
  if (settings.dayEndsAtMinute <= settings.dayStartsAtMinute) {
    findings.push({ kind: 'finding', severity: 'error', code: 'day-ends-before-start', place: { sheet: 'settings' } });
    const { dayStartsAtMinute, dayEndsAtMinute } = defaultSettings;
    settings = { ...settings, dayStartsAtMinute, dayEndsAtMinute };
  }
  return { settings, findings };
}

const deviationName = (kind: string, language: Language): string =>
  (deviationKindNames as ChoiceOptions)[kind]?.[language] ?? kind;

function settingTexts(settings: Settings, language: Language): Readonly<Record<SettingKey, string>> {
  return {
    language: languages[settings.language][language],
    dayStarts: clockOf(settings.dayStartsAtMinute),
    dayEnds: clockOf(settings.dayEndsAtMinute),
    horizon: String(settings.horizonWorkingDays),
    timeKeeping: timeKeepingWords[settings.timeKeeping][language],
    campaignOperations: formatList(settings.campaign.operations),
    campaignUntil: settings.campaign.until === null ? '' : formatDate(settings.campaign.until, language),
    approvalThreshold: String(settings.approvalThreshold),
    undisclosedAllowed: String(settings.undisclosedAllowed),
    sheetsByName: formatYesNo(settings.sheetsByName, language),
    offerNumberSource: offerNumberSources[settings.offerNumberSource][language],
    disabledDeviations:
      settings.disabledDeviations.length === 0
        ? '-'
        : formatList(settings.disabledDeviations.map((kind) => deviationName(kind, language))),
  };
}

/** The rows of «Настройки» with their explanations, in the order of the keys. */
export function formatSettings(
  settings: Settings,
  context: CellContext,
  explanations: Library['settingExplanations'],
): DesiredRow[] {
  const format = createRowFormatter(schema, context);
  const texts = settingTexts(settings, context.language);
  return (Object.keys(settingKeys) as SettingKey[]).map((key) =>
    format({ key, value: texts[key], explanation: explanations[key][context.language] }),
  );
}
