import type { Settings } from '../../model/firm';

/** What holds where «Настройки» says nothing. Deviations marked ⁺ in the definitions are off until asked for. */
export const defaultSettings: Settings = {
  language: 'ru',
  dayStartsAtMinute: 9 * 60,
  dayEndsAtMinute: 18 * 60,
  horizonWorkingDays: 10,
  timeKeeping: 'campaign',
  campaign: { operations: [], until: null },
  approvalThreshold: 0,
  undisclosedAllowed: 2,
  sheetsByName: false,
  offerNumberSource: 'addon',
  disabledDeviations: ['rhythm', 'shift', 'old-map'],
};
