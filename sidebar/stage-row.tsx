import { useState } from 'preact/hooks';
import type { SidebarFinding } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { useCards } from './card/card-context';
import { FindingList } from './finding-list';
import { Icon } from './icon';
import { useSession } from './session-context';
import { runningCommand } from './sidebar-model';
import type { ShownStage } from './stages-of';

export interface StageRowProps {
  readonly stage: ShownStage;
  readonly findings: readonly SidebarFinding[];
  /** Something was changed since the check. */
  readonly isOld: boolean;
}

/** A stage: how complete its map is, what is wrong with it, its operations, and putting it into force. */
export function StageRow({ stage, findings, isOld }: StageRowProps) {
  const { texts } = useSession();
  const cards = useCards();
  const { title, percent, isActive, isChanged, operations } = stage;
  return (
    <li class="stage">
      <div class="stage-head">
        <span class="stage-name">{title}</span>
        <span class={isActive && !isChanged ? 'chip good' : 'chip'}>
          {!isActive ? texts.completeness.draft : isChanged ? texts.completeness.changed : texts.completeness.active}
        </span>
      </div>
      {percent === null ? (
        <p class="secondary">{texts.card.empty}</p>
      ) : (
        <div class={isOld ? 'stage-measure is-old' : 'stage-measure'}>
          <div class={percent === 100 ? 'meter good' : 'meter'} aria-hidden="true">
            <span style={{ width: `${percent}%` }} />
          </div>
          <span class="stage-percent">
            <span class="visually-hidden">{texts.completeness.title}: </span>
            {texts.percent(percent)}
          </span>
        </div>
      )}
      {findings.length > 0 && <StageFindings title={title} findings={findings} />}
      <div class="stage-actions">
        {operations > 0 ? (
          <ActionButton
            kind="link"
            id={`operations-${stage.id}`}
            label={`${texts.card.countOfOperations(operations)}: ${title}`}
            onClick={() => cards.showOperations(stage.id)}
          >
            {texts.card.countOfOperations(operations)}
          </ActionButton>
        ) : (
          <ActionButton
            kind="link"
            label={texts.card.addTo(title)}
            onClick={() => {
              cards.openCard({ operation: '', stage: stage.id }, `${title} · ${texts.card.newOperation}`);
            }}
          >
            {texts.card.add}
          </ActionButton>
        )}
        {percent !== null && <Activation stage={stage} percent={percent} />}
      </div>
    </li>
  );
}

/** «2 ошибки, 3 пробела» and on demand which ones. */
function StageFindings({ title, findings }: { readonly title: string; readonly findings: readonly SidebarFinding[] }) {
  const { texts } = useSession();
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const count = (severity: SidebarFinding['severity']) => findings.filter((each) => each.severity === severity).length;
  const counts = (['error', 'gap', 'warning'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => texts.findings.counts[severity](count(severity)));
  return (
    <details class="stage-findings" open={hasErrors}>
      <summary>
        <span class={hasErrors ? 'part-title error' : 'part-title gap'}>{counts.join(', ')}</span>
        <span class="visually-hidden">: {title}</span>
        <Icon name="chevron" />
      </summary>
      <FindingList findings={findings} />
    </details>
  );
}

/** The question may open below the edge of the panel. */
const intoSight = (box: HTMLElement | null): void => box?.scrollIntoView({ block: 'nearest' });

function Activation({ stage, percent }: { readonly stage: ShownStage; readonly percent: number }) {
  const { session, model, texts } = useSession();
  const [isAsking, setAsking] = useState(false);
  const running = runningCommand(model);
  const isActivating = running === 'activate' && model.runs.activate?.args.stage === stage.id;
  const text = stage.isActive ? texts.completeness.again : texts.commands.activate;
  if (!isAsking) {
    return (
      <ActionButton
        kind="link"
        isBusy={isActivating}
        isBlocked={running !== null}
        label={`${text}: ${stage.title}`}
        onClick={() => setAsking(true)}
      >
        {text}
      </ActionButton>
    );
  }
  return (
    <div class="confirm" ref={intoSight}>
      <p>
        {texts.completeness.confirm(stage.title)} {percent < 100 && texts.completeness.gaps(texts.percent(percent))}
      </p>
      <div class="buttons">
        <ActionButton
          kind="action"
          onClick={() => {
            setAsking(false);
            session.command('activate', { stage: stage.id });
          }}
        >
          {texts.commands.activate}
        </ActionButton>
        <ActionButton onClick={() => setAsking(false)}>{texts.cancel}</ActionButton>
      </div>
    </div>
  );
}
