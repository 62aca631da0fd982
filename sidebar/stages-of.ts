import type { SidebarStage } from '../src/app/sidebar-contract';
import type { SidebarModel } from './sidebar-model';

/** A stage as the head sees it. */
export interface ShownStage extends SidebarStage {
  readonly operations: number;
}

/** The stages of the maps, as complete as the last reading or the last check has told, whichever is newer. */
export function stagesOf({ state, runs, load }: Pick<SidebarModel, 'state' | 'runs' | 'load'>): readonly ShownStage[] {
  const { stages, operations } = state ?? { stages: [], operations: [] };
  const countOf = (id: string) => operations.filter(({ stage }) => stage === id).length;
  const isCheckNewer = runs.check !== undefined && (load.phase !== 'ready' || runs.check.seq > load.seq);
  const checked = runs.check?.reply?.completeness ?? [];
  const merged = stages.map((stage) => {
    const found = isCheckNewer ? checked.find(({ stageId }) => stageId === stage.id) : undefined;
    return found === undefined ? stage : { ...stage, percent: found.percent, isActive: found.isActive };
  });
  const known = new Set(stages.map(({ id }) => id));
  // A stage that was typed in since the last reading.
  const others = checked
    .filter(({ stageId }) => !known.has(stageId))
    .map(({ stageId, stage, percent, isActive }) => ({
      id: stageId,
      title: stage,
      percent,
      isActive,
      isChanged: true,
    }));
  return [...merged, ...others].map((stage) => ({
    ...stage,
    percent: stage.percent === null ? null : Math.max(0, Math.min(100, Math.round(stage.percent))),
    operations: countOf(stage.id),
  }));
}
