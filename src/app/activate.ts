import { activateTexts } from '../i18n/check-texts';
import { comparableText } from '../kernel/clean-text';
import { dateOf } from '../kernel/local-date';
import type { StageMap } from '../model/stage-map';
import { createRowFormatter } from '../sheets/desired-row';
import { diffTable } from '../sheets/diff-table';
import { plainContext } from '../sheets/plain-context';
import { imageOf } from '../sheets/raw-rows';
import { isMissingPart } from '../sheets/read-table';
import { formatFrozenMap, readFrozenMaps } from '../sheets/records/frozen-maps';
import { schemaOf } from '../sheets/schema/all-schemas';
import { eventLogEnd } from './book';
import { type CheckValue, checkWorkingCopy, completenessValue, findingsByStage, mapCheckEdits } from './check';
import type { RunContext, UseCase } from './command';
import type { CommandArguments } from './command-key';
import { eventEdits } from './event-edits';
import { refusalOf } from './refusal';
import { firmSheets, mapSheets, whole } from './sheet-lists';
import { whyIn } from './teller-of';

/** A wrong cell of these sheets may leave a hole in any map; one of «Сделки» or «Отсутствия» does not. */
const partsOfMap: readonly string[] = [...mapSheets, 'types', 'questions'];

/** What a map says, apart from version, status and date: two versions that say the same are one. */
const contentOf = ({ stage, ...map }: StageMap): string =>
  JSON.stringify({ ...map, stage: { ...stage, version: 0, status: '', activeFrom: null } });

const newestVersion = (frozen: Iterable<StageMap>, stage: string): StageMap | null =>
  [...frozen].filter((map) => map.stage.id === stage).sort((a, b) => b.stage.version - a.stage.version)[0] ?? null;

/** Whether the working copy of a map says something else than the version by which tasks are issued. */
export function isToActivate(map: StageMap, frozen: Iterable<StageMap>): boolean {
  const newest = newestVersion(frozen, map.stage.id);
  return newest === null || contentOf(newest) !== contentOf(map) || map.stage.status !== 'active';
}

/**
 * «Ввести карту в действие»: freezes the working copy of a stage as its next version. Without `stage` the one map is taken
 * that differs from its frozen version. A map with errors is refused; gaps do not hinder, the product leads through them.
 */
export function* activate(run: RunContext, { stage: asked }: CommandArguments): UseCase<CheckValue> {
  const { now } = run;
  const workbook = yield [...whole([...firmSheets, 'map-check', 'map-versions']), eventLogEnd];
  const today = dateOf(now);
  const result = checkWorkingCopy(workbook, today);
  const { context } = result.firm;
  const { language } = context;
  const findings = findingsByStage(result);
  const frozenImage = imageOf(workbook, 'map-versions');
  const frozen = readFrozenMaps(frozenImage, today);
  const missing = [...findings, ...frozen.findings].filter(isMissingPart);
  const refusal = refusalOf(missing, result.firm, workbook, run);
  if (refusal) return { ...refusal, value: [] };
  const report = mapCheckEdits(workbook, result, run);
  const refuse = (message: string) => ({
    edits: report.edits,
    message,
    language,
    findings,
    isRefused: true,
    value: completenessValue(result),
  });

  const why = whyIn(run, language);
  const live = result.drafts.maps.filter(
    ({ stage, operations }) => stage.status !== 'archived' && operations.length > 0,
  );
  const isChanged = (map: StageMap): boolean => isToActivate(map, frozen.maps.values());
  const named =
    asked === undefined
      ? null
      : live.find(({ stage }) => [stage.id, stage.name].some((name) => comparableText(name) === comparableText(asked)));
  if (named === undefined) return refuse(why('unknown-stage', { stage: asked ?? '' }));
  const changed = (named ? [named] : live).filter(isChanged);
  const [map, second] = changed;
  if (live.length === 0) return refuse(why('no-map'));
  if (!map) {
    const event = eventEdits(workbook, run, { command: 'activate', result: '' }, false);
    const unchanged = refuse(activateTexts.unchanged[language]);
    return { ...unchanged, edits: [...report.edits, ...event], isRefused: false };
  }
  if (second) return refuse(why('choose-map', { stages: changed.map(({ stage }) => stage.name).join(', ') }));

  const blocking = result.findings.filter(
    ({ stage, finding }) =>
      finding.severity === 'error' &&
      (stage === map.stage.id || (stage === '' && partsOfMap.includes(finding.place.sheet))),
  );
  if (blocking.length > 0) return refuse(why('has-errors', { stage: map.stage.name, count: blocking.length }));

  const newest = newestVersion(frozen.maps.values(), map.stage.id);
  const isSame = newest !== null && contentOf(newest) === contentOf(map);
  const version = newest === null ? map.stage.version : isSame ? newest.stage.version : newest.stage.version + 1;
  const activated: StageMap = { ...map, stage: { ...map.stage, version, status: 'active', activeFrom: today } };
  const stagesImage = imageOf(workbook, 'stages');
  const stageRow = createRowFormatter(
    schemaOf('stages'),
    context,
  )({ id: map.stage.id, version, status: 'active', activeFrom: today });
  const edits = [
    ...report.edits,
    ...(frozenImage
      ? diffTable(schemaOf('map-versions'), frozenImage, formatFrozenMap(activated, now), plainContext(language, today))
      : []),
    ...(stagesImage ? diffTable(schemaOf('stages'), stagesImage, [stageRow], context) : []),
  ];
  const value = completenessValue(result).map((each) =>
    each.stageId === map.stage.id ? { ...each, isActive: true } : each,
  );
  const message = activateTexts.activated[language](map.stage.name, version);
  const event = eventEdits(workbook, run, { command: 'activate', result: message });
  return { edits: [...edits, ...event], message, language, findings, value };
}
