import { nextProgress } from './run-progress';
import type { CommandRun, RunEvent, SidebarModel } from './sidebar-model';

/** The model after something happened to a head's command. */
export function withRun(model: SidebarModel, event: RunEvent): SidebarModel {
  const last = model.runs[event.command];
  const put = (run: CommandRun): SidebarModel => ({ ...model, runs: { ...model.runs, [event.command]: run } });
  if (event.kind === 'run-sent') {
    const goesOn = event.goesOn && last !== undefined;
    const run: CommandRun = {
      seq: event.seq,
      first: goesOn && last.phase === 'running' ? last.first : event.seq,
      phase: 'running',
      args: event.args,
      reply: last?.reply ?? null,
      failure: null,
      progress: goesOn ? last.progress : null,
      isStopping: goesOn && last.phase === 'running' && last.isStopping,
    };
    const jump = model.jump !== null && model.jump.failure !== null ? null : model.jump;
    return { ...put(run), jump };
  }
  if (last === undefined || last.phase !== 'running') return model;
  if (event.kind === 'run-stopping') return last.isStopping ? model : put({ ...last, isStopping: true });
  if (last.seq !== event.seq) return model;
  if (event.kind === 'run-failed') return put({ ...last, phase: 'failed', failure: event.failure });
  const { reply } = event;
  const unfinished = reply.unfinished ?? null;
  if (reply.ok && unfinished !== null) {
    const progress = nextProgress(last.progress, unfinished);
    // A call that did nothing would do nothing again: whether to go on is for the user to say.
    const stops = last.isStopping || unfinished.applied === 0;
    // A slice is not the answer: until the last one the earlier answer stays readable.
    return { ...put({ ...last, phase: stops ? 'stopped' : 'running', progress }), isStale: true };
  }
  const answered = put({ ...last, phase: 'answered', reply, failure: null, progress: null });
  return reply.ok ? afterCommand(answered, event.command, last.args) : answered;
}

/** These change nothing that the sidebar has shown. */
const READ_ONLY = new Set<string>(['preview', 'check', 'report']);

/** A command that succeeded ticks its own step at once and outdates what was computed before it. */
function afterCommand(model: SidebarModel, command: string, args: CommandRun['args']): SidebarModel {
  const state = model.state && {
    ...model.state,
    steps: model.state.steps.map((step) => (step.key === command ? { ...step, isDone: true } : step)),
  };
  const runs = { ...model.runs };
  // What would change has changed.
  if (!READ_ONLY.has(command)) delete runs.preview;
  if (command === 'activate' && runs.check?.reply) {
    const completeness = runs.check.reply.completeness.map((stage) =>
      stage.stageId === args.stage ? { ...stage, isActive: true } : stage,
    );
    runs.check = { ...runs.check, reply: { ...runs.check.reply, completeness } };
  }
  const isMapChanged = model.isMapChanged && command !== 'check';
  return { ...model, state, runs, isMapChanged, isStale: model.isStale || !READ_ONLY.has(command) };
}
