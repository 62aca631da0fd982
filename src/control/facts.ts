import type { LocalDateTime } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import type { MapVersion, StageMap } from '../model/stage-map';
import type { LogRow, Task } from '../model/task';

/** What the rules are given: the firm, the frozen maps, the register and the log as they stand at `now`. */
export interface Facts {
  readonly now: LocalDateTime;
  readonly firm: Firm;
  readonly maps: ReadonlyMap<MapVersion, StageMap>;
  readonly tasks: readonly Task[];
  readonly log: readonly LogRow[];
}
