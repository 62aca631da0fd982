import type { SidebarState } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { useCards } from './card/card-context';
import { UnsavedCards } from './card/unsaved-cards';
import { CommandResult } from './command-result';
import { FindingList } from './finding-list';
import { useSession } from './session-context';
import { runningCommand } from './sidebar-model';
import { StageRow } from './stage-row';
import { type ShownStage, stagesOf } from './stages-of';

/** State of the maps: completeness per stage with its findings, activation, and the way to the operations. */
export function MapsSection({ state }: { readonly state: SidebarState }) {
  const { session, model, texts } = useSession();
  const cards = useCards();
  const running = runningCommand(model);
  const { check, activate } = model.runs;
  const checked = check?.reply ?? null;
  // An activation that was refused has checked anew.
  const isRefused = activate?.reply?.ok === false && activate.seq > (check?.seq ?? 0);
  const findings = (isRefused ? activate.reply?.findings : checked?.findings) ?? [];
  const stages = stagesOf(model);
  const known = new Set(stages.map(({ id }) => id));
  const others = findings.filter(({ stage }) => stage === undefined || !known.has(stage));
  const findingsOf = ({ id }: ShownStage) => findings.filter(({ stage }) => stage === id);
  const isOld = model.isMapChanged && checked !== null;
  return (
    <section class="block" aria-labelledby="section-maps">
      <h2 id="section-maps">{texts.sections.maps.title}</h2>
      <p class="secondary">{texts.sections.maps.hint}</p>
      <div class="buttons">
        <ActionButton
          isBusy={running === 'check'}
          isBlocked={running !== null}
          onClick={() => session.command('check')}
        >
          {texts.commands.check}
        </ActionButton>
        {state.operations.length > 0 && (
          <ActionButton id="open-operations" onClick={() => cards.showOperations('')}>
            {texts.card.operations} <span class="count">{state.operations.length}</span>
          </ActionButton>
        )}
      </div>
      <UnsavedCards />
      <CommandResult commands={['check', 'activate']}>{() => null}</CommandResult>
      {isOld && <p class="secondary old-check">{texts.card.checkIsOld}</p>}
      {stages.length > 0 && (
        <ul class="list stages" aria-label={texts.completeness.title}>
          {stages.map((stage) => (
            <StageRow key={stage.id} stage={stage} findings={findingsOf(stage)} isOld={isOld} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div class="other-findings">
          {stages.length > 0 && <h3 class="part-title">{texts.findings.elsewhere}</h3>}
          <FindingList findings={others} />
        </div>
      )}
    </section>
  );
}
