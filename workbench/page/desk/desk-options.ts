import type { Language } from '../../../src/kernel/language';
import type { Bundle } from '../../desk/bundle';
import type { DeskStore } from './saved-desk';

/** What the desk takes from its surroundings. */
export interface DeskOptions {
  readonly bundle: Bundle;
  /** The demo firm's workbook; rejects where there is none. */
  readonly demo: () => Promise<Uint8Array>;
  readonly store: DeskStore;
  /** Language of the desk's own sentences and of a new spreadsheet. */
  readonly language: Language;
  /** The present day, `2026-11-23`: where a spreadsheet begins that tells no time of its own. */
  readonly today: () => string;
  /** Called while time passes, with the local moment reached. */
  readonly onProgress?: (moment: string) => void;
}
