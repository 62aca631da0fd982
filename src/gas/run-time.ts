import type { LocalDate } from '../kernel/local-date';

const property = 'triggerRunTime';
/** Of the 90 minutes a day that the triggers of a consumer account may run, what edits may take; the rest is the hourly run's. */
const editBudgetSeconds = 60 * 60;

interface RunTime {
  readonly day: string;
  readonly seconds: number;
}

/** How long triggers have run today. Google tells nobody how much of the quota is used, so the add-on counts itself. */
export const openRunTime = (today: LocalDate) => {
  const properties = PropertiesService.getDocumentProperties();
  const text = properties.getProperty(property);
  const known = text ? (JSON.parse(text) as RunTime) : null;
  const used = known?.day === today ? known.seconds : 0;
  return {
    /** Whether edits still have time; past it they are left to the hourly run, which collects the same ticks. */
    hasTimeForEdits: used < editBudgetSeconds,
    /** Call it once, under the lock. */
    add: (seconds: number): void => {
      properties.setProperty(
        property,
        JSON.stringify({ day: today, seconds: Math.round((used + seconds) * 10) / 10 } satisfies RunTime),
      );
    },
  };
};
