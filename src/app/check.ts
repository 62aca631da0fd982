import { checkSummary } from '../i18n/check-texts';
import { dateOf, type LocalDate } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import { checkMaps, type MapFinding } from '../planning/check-maps';
import type { Completeness } from '../planning/map-completeness';
import type { DesiredRow } from '../sheets/desired-row';
import { nextDateEdits } from '../sheets/next-dates';
import { imageOf } from '../sheets/raw-rows';
import { isMissingPart } from '../sheets/read-table';
import { type DraftMaps, readDraftMaps } from '../sheets/records/draft-maps';
import { type FirmRead, readFirm } from '../sheets/records/read-firm';
import { diffReport } from '../sheets/report/diff-report';
import { severities } from '../sheets/schema/choices';
import { mapCheck as schema } from '../sheets/schema/reports';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';
import type { RunContext, UseCase } from './command';
import { viewFindings } from './finding-view';
import { refusalOf } from './refusal';
import { firmSheets, whole } from './sheet-lists';

/** Everything that is known to be wrong or missing in the working copy. */
export interface WorkingCopyCheck {
  readonly drafts: DraftMaps;
  readonly firm: FirmRead;
  readonly findings: readonly MapFinding[];
  readonly completeness: readonly Completeness[];
}

/** Reads the working copy of the maps and checks it. A finding of a cell belongs to the stage `''`: the row was left out. */
export function checkWorkingCopy(workbook: Workbook, today: LocalDate): WorkingCopyCheck {
  const drafts = readDraftMaps(workbook, today);
  const firm = readFirm(workbook, today);
  const { findings, completeness } = checkMaps(drafts.maps, firm.firm, drafts.places, today);
  const ofCells = distinct([...drafts.findings, ...firm.findings]).map(
    (finding): MapFinding => ({ stage: '', finding }),
  );
  return { drafts, firm, completeness, findings: [...ofCells, ...findings] };
}

/** Both readers pass over some sheets: what both found is said once. */
const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

const severityOrder: Readonly<Record<Finding['severity'], number>> = { error: 0, gap: 1, warning: 2 };

/** The sheet «Проверка карты» as it is to be; nothing where the sheet is not there. */
export function mapCheckEdits(
  workbook: Workbook,
  check: WorkingCopyCheck,
  run: RunContext,
): { readonly edits: readonly SheetEdit[]; readonly summary: string } {
  const { context } = check.firm;
  const { language } = context;
  const sorted = [...check.findings].sort(
    (a, b) => severityOrder[a.finding.severity] - severityOrder[b.finding.severity],
  );
  const views = viewFindings(
    sorted.map(({ finding }) => finding),
    workbook,
    language,
    run,
  );
  const stageName = new Map(check.drafts.maps.map(({ stage }) => [stage.id, stage.name]));
  const rows = sorted.map(({ stage, finding }, index): DesiredRow => {
    const view = views[index];
    const where = view ? (view.cell === '' ? view.sheet : `${view.sheet}!${view.cell}`) : '';
    return {
      stage: stageName.get(stage) ?? '',
      severity: severities[finding.severity]?.[language] ?? finding.severity,
      operation: String(finding.figures?.operation ?? ''),
      sentence: view?.text ?? '',
      where: view && view.url !== '' ? { text: where, url: view.url } : where,
      url: view?.url ?? '',
    };
  });
  const counts = { error: 0, gap: 0, warning: 0 };
  for (const { finding } of check.findings) counts[finding.severity] += 1;
  const summary = checkSummary(
    counts,
    check.completeness.map(({ stage, percent }) => ({ name: stageName.get(stage) ?? stage, percent })),
    language,
  );
  const image = imageOf(workbook, 'map-check');
  return {
    summary,
    edits: diffReport(image ?? null, { schema, title: summary, rows, leftOut: {} }, language, context.today),
  };
}

/** The findings, each with the stage that it was found in. */
export const findingsByStage = ({ findings }: WorkingCopyCheck): Finding[] =>
  findings.map(({ stage, finding }) => (stage === '' ? finding : { ...finding, stage }));

/** What `check` answers beside the message: completeness per stage. */
export type CheckValue = readonly {
  readonly stageId: string;
  readonly stage: string;
  readonly percent: number;
  readonly isActive: boolean;
}[];

export const completenessValue = (check: WorkingCopyCheck): CheckValue =>
  check.completeness.map(({ stage, percent }) => {
    const map = check.drafts.maps.find((each) => each.stage.id === stage);
    return { stageId: stage, stage: map?.stage.name ?? stage, percent, isActive: map?.stage.status === 'active' };
  });

/** «Проверить карты»: every finding into its sheet with a link to the cell, a summary to the user. */
export function* check(run: RunContext): UseCase<CheckValue> {
  const workbook = yield whole([...firmSheets, 'map-check']);
  const result = checkWorkingCopy(workbook, dateOf(run.now));
  const { language } = result.firm.context;
  const findings = findingsByStage(result);
  const refusal = refusalOf(findings.filter(isMissingPart), result.firm, workbook, run);
  if (refusal) return { ...refusal, value: [] };
  const { edits, summary } = mapCheckEdits(workbook, result, run);
  const { firm, context } = result.firm;
  const dates = nextDateEdits(workbook, result.drafts, firm, context);
  return { edits: [...edits, ...dates], message: summary, language, findings, value: completenessValue(result) };
}
