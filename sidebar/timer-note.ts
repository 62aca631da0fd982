import type { Texts } from './texts';
import type { TimerNote } from './timing';

/** What became of the last action, in a sentence. */
export function describeNote({ kind, title, minutes }: TimerNote, { day: { timer } }: Texts): string {
  switch (kind) {
    case 'switched':
      return timer.switched(title, minutes);
    case 'counted':
      return timer.counted(title);
    case 'discarded':
      return timer.discarded(title);
  }
}
