import { findingSentence } from '../i18n/finding-sentence';
import type { Language } from '../kernel/language';
import type { Finding } from '../model/finding';
import { locateColumns } from '../sheets/locate-columns';
import { cellAddress, placeLink } from '../sheets/place-link';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import type { RunContext } from './command';
import type { SidebarFinding } from './sidebar-contract';
import { tellerOf } from './teller-of';

/** A finding in words, with the address of its cell. */
export interface FindingView extends SidebarFinding {
  /** `#gid=…&range=A1`, '' where the sheet is not there. */
  readonly url: string;
}

/** Puts findings into sentences with the names and addresses that the workbook has now. */
export function viewFindings(
  findings: readonly Finding[],
  workbook: Workbook,
  language: Language,
  context: Pick<RunContext, 'texts'>,
): FindingView[] {
  return findings.map((finding): FindingView => {
    const { place, figures } = finding;
    const schema = schemaOf(place.sheet as SheetKey);
    const tab = place.sheet === 'manager-tab' ? figures?.tab : undefined;
    const image = workbook.sheets.find(({ key, name }) => key === place.sheet && (tab === undefined || name === tab));
    const column = schema.columns.find(({ key }) => key === place.column);
    const sheet = image?.name ?? schema.name[language];
    const position = image && column ? locateColumns(schema, image).columnOf[column.key] : undefined;
    const cell = place.row === undefined ? '' : cellAddress(position ?? 1, place.row);
    return {
      severity: finding.severity,
      text: findingSentence(finding, tellerOf(context, 'findings', language), sheet, column?.header[language] ?? ''),
      sheet,
      cell,
      url: image ? placeLink(image, cell) : '',
      ...(finding.stage === undefined ? {} : { stage: finding.stage }),
    };
  });
}
