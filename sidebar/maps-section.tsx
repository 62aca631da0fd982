import { useState } from 'preact/hooks';
import type { SidebarReply } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { CommandResult } from './command-result';
import { FindingList } from './finding-list';
import { useSession } from './session-context';
import { runningCommand } from './sidebar-model';

type Completeness = SidebarReply['completeness'][number];

/** Check of the maps: completeness per stage, activation, findings. */
export function MapsSection() {
  const { session, model, texts } = useSession();
  const running = runningCommand(model);
  const { check, activate } = model.runs;
  const checked = check?.reply ?? null;
  // An activation that was refused has checked anew.
  const isRefused = activate?.reply?.ok === false && activate.seq > (check?.seq ?? 0);
  const findings = (isRefused ? activate.reply?.findings : checked?.findings) ?? [];
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
      </div>
      <CommandResult commands={['check', 'activate']}>{() => null}</CommandResult>
      {checked !== null && checked.completeness.length > 0 && (
        <ul class="list stages" aria-label={texts.completeness.title}>
          {checked.completeness.map((stage) => (
            <StageRow key={stage.stageId} stage={stage} />
          ))}
        </ul>
      )}
      <FindingList findings={findings} />
    </section>
  );
}

function StageRow({ stage }: { readonly stage: Completeness }) {
  const { session, model, texts } = useSession();
  const [isAsking, setAsking] = useState(false);
  const running = runningCommand(model);
  const isActivating = running === 'activate' && model.runs.activate?.args.stage === stage.stageId;
  const percent = Math.max(0, Math.min(100, Math.round(stage.percent)));
  const activate = () => {
    setAsking(false);
    session.command('activate', { stage: stage.stageId });
  };
  return (
    <li class="stage">
      <div class="stage-head">
        <span class="stage-name">{stage.stage}</span>
        <span class={stage.isActive ? 'chip good' : 'chip'}>
          {stage.isActive ? texts.completeness.active : texts.completeness.draft}
        </span>
      </div>
      <div class="stage-measure">
        <div class={percent === 100 ? 'meter good' : 'meter'} aria-hidden="true">
          <span style={{ width: `${percent}%` }} />
        </div>
        <span class="stage-percent">{texts.percent(percent)}</span>
      </div>
      {isAsking ? (
        <div class="confirm">
          <p>
            {texts.completeness.confirm(stage.stage)} {percent < 100 && texts.completeness.gaps(texts.percent(percent))}
          </p>
          <div class="buttons">
            <ActionButton kind="action" onClick={activate}>
              {texts.commands.activate}
            </ActionButton>
            <ActionButton onClick={() => setAsking(false)}>{texts.cancel}</ActionButton>
          </div>
        </div>
      ) : (
        <ActionButton
          kind="link"
          isBusy={isActivating}
          isBlocked={running !== null}
          label={`${stage.isActive ? texts.completeness.again : texts.commands.activate}: ${stage.stage}`}
          onClick={() => setAsking(true)}
        >
          {stage.isActive ? texts.completeness.again : texts.commands.activate}
        </ActionButton>
      )}
    </li>
  );
}
