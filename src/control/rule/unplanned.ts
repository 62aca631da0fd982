import type { Rule } from '../rule';

/**
 * Unplanned: minutes in the time log without a task. A row that a later one corrects does not count, the correcting one does.
 */
export const unplanned: Rule = ({ log }) => {
  const corrected = new Set(log.flatMap((row) => (row.corrects === null ? [] : [row.corrects])));
  return log
    .filter((row) => row.task === null && (row.minutes ?? 0) > 0 && !corrected.has(row.id))
    .map((row) => ({
      task: null,
      deal: row.deal,
      operation: row.operation,
      performer: row.employee,
      since: row.doneOn ?? row.recordedAt,
      size: row.minutes,
      figures: { comment: row.comment },
    }));
};
