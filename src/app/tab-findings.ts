import type { Finding } from '../model/finding';
import type { TabRead } from '../sheets/records/manager-tab';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { RunContext } from './command';
import { viewFindings } from './finding-view';

interface ReadTab {
  readonly image: SheetImage;
  readonly read: TabRead;
}

/** Findings of what a performer said know the task; here they get the row of the tab in which it stands. */
export const placeInTabs = (findings: readonly Finding[], tabs: readonly ReadTab[]): Finding[] =>
  findings.map((finding) => {
    const { place, figures } = finding;
    if (place.sheet !== 'manager-tab' || place.row !== undefined) return finding;
    for (const { image, read } of tabs) {
      const row = read.rows.find(({ taskId }) => taskId === figures?.task)?.rowNumber;
      if (row !== undefined) return { ...finding, place: { ...place, row }, figures: { ...figures, tab: image.name } };
    }
    return finding;
  });

const mostTold = 3;

/** What is wrong with the cells that were edited just now, for the one who edited them. */
export function tellOfRows(
  findings: readonly Finding[],
  image: SheetImage,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  workbook: Workbook,
  language: 'ru' | 'en',
  run: RunContext,
): string {
  const own = findings.filter(({ place, figures }) => {
    const row = place.row ?? 0;
    return figures?.tab === image.name && row >= firstRow && row <= lastRow;
  });
  return viewFindings(own.slice(0, mostTold), workbook, language, run)
    .map(({ cell, text }) => `${cell}: ${text}`)
    .join('\n');
}
