import { measureCard } from './measure-card';
import { measureIssue } from './measure-issue';
import { measurePure } from './measure-pure';
import { measureReport } from './measure-report';
import { measureSetup } from './measure-setup';
import { measureSize } from './measure-size';
import { measureTick } from './measure-tick';
import type { Measurement } from './measurement';

/** Each case runs in a process of its own, so that its peak of memory is its own. */
export const cases: Readonly<Record<string, (bundleFolder: string) => readonly Measurement[]>> = {
  size: measureSize,
  setup: measureSetup,
  issue: measureIssue,
  'tick-small': (folder) => measureTick(folder, 'small'),
  'tick-large': (folder) => measureTick(folder, 'large'),
  card: measureCard,
  report: measureReport,
  'pure-plan': () => measurePure('planTasks'),
  'pure-deviations': () => measurePure('findDeviations'),
};
