import { FIRST_DAY, LAST_DAY, typedDate } from './demo-days';
import type { DeviationSummary } from './demo-firm';
import { firmName } from './firm';
import { stories } from './stories';

const HEAVIEST = 10;

/** The summary «Отклонения» as text for a terminal, in Russian like the workbook that it is about. */
export function formatSummary({ total, byKind, byPerson, sentences }: DeviationSummary): string {
  return [
    `${firmName}: сделок ${stories.length}, с ${typedDate(FIRST_DAY)} по ${typedDate(LAST_DAY)}, этап «Разработка клиента»`,
    '',
    `Отклонения: ${total}`,
    ...aligned(byKind.map(({ title, count }) => [title, String(count)])),
    '',
    'По людям',
    ...aligned([
      ['', 'отклонений', 'выполнение карты'],
      ...byPerson.map(({ name, count, fulfilmentPercent }) => [
        name,
        String(count),
        fulfilmentPercent === null ? '—' : `${fulfilmentPercent} %`,
      ]),
    ]),
    '',
    'Самые тяжёлые',
    ...sentences.slice(0, HEAVIEST).map((sentence, index) => `${String(index + 1).padStart(4)}. ${sentence}`),
  ].join('\n');
}

/** Rows as columns: the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? '').length));
  return rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell, index) => cell.padStart(width(index + 1)));
    return `  ${[first.padEnd(width(0)), ...cells].join('  ')}`;
  });
}
