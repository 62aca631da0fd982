import { type FactIndex, indexFacts } from '../../src/control/fact-index';
import { localDateTime } from '../../src/kernel/local-date';
import type { Firm } from '../../src/model/firm';
import type { StageMap } from '../../src/model/stage-map';
import type { LogRow, Task } from '../../src/model/task';
import { aFirm } from '../builders/firm';
import { aMap, mapsOf } from '../builders/map';

/** The indexed facts of a test: by default the morning of Thursday 2026-11-26, one map with the operations of the tasks. */
export function factsOf(options: {
  readonly tasks?: readonly Task[];
  readonly map?: StageMap;
  readonly maps?: readonly StageMap[];
  readonly firm?: Partial<Firm>;
  readonly log?: readonly LogRow[];
  readonly now?: string;
}): FactIndex {
  const tasks = options.tasks ?? [];
  const map = options.map ?? aMap({ operations: [...new Set(tasks.map((task) => task.operation))] });
  return indexFacts({
    now: localDateTime(options.now ?? '2026-11-26T09:00'),
    firm: aFirm(options.firm),
    maps: mapsOf(...(options.maps ?? [map])),
    tasks,
    log: options.log ?? [],
  });
}
