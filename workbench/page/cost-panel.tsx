import { useRef, useState } from 'preact/hooks';
import type { DeskRun } from './desk-contract';
import { useOutside } from './menu-button';
import { usePage } from './page-context';

/** What the last thing that was done would cost on Google; folded until it is asked for. */
export function CostPanel() {
  const { model, texts, language } = usePage();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useOutside(place, isOpen, () => setOpen(false));
  const runs = model.lastRuns;
  const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + of(run), 0);
  const seconds = (milliseconds: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: milliseconds < 9_950 ? 1 : 0 }).format(
      milliseconds / 1000,
    );
  const kinds = new Map<string, number>();
  for (const [kind, count] of runs.flatMap(({ calls }) => Object.entries(calls))) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  }
  const nameOf = (email: string) => model.state?.people.find((person) => person.email === email)?.name ?? email;
  const { cost } = texts;
  return (
    <div class="cost" ref={place}>
      <button
        type="button"
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        class="cost-button"
        aria-expanded={isOpen}
        title={cost.title}
        onClick={() => setOpen(!isOpen)}
      >
        {runs.length === 0
          ? cost.title
          : cost.button(
              sum(({ serviceCalls }) => serviceCalls),
              seconds(sum(({ simulatedMs }) => simulatedMs)),
            )}
      </button>
      {isOpen && (
        <section class="cost-panel" aria-label={cost.title}>
          <h2>{cost.title}</h2>
          {runs.length === 0 ? (
            <p>{cost.none}</p>
          ) : (
            <>
              <p class="cost-took">{cost.took(seconds(sum(({ simulatedMs }) => simulatedMs)))}</p>
              <p>
                {cost.calls(sum(({ serviceCalls }) => serviceCalls))}, {cost.flushes(sum(({ flushes }) => flushes))}
              </p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
              <section class="cost-scroll" tabIndex={0} aria-label={cost.title}>
                <ul class="cost-runs">
                  {grouped(runs).map(({ name, user, isOk, count, milliseconds }) => (
                    <li key={`${name} ${user} ${isOk}`}>
                      <code>{name}</code>
                      {count > 1 && ` × ${count}`} {cost.by(nameOf(user))}, {cost.seconds(seconds(milliseconds))}
                      {!isOk && <strong> {cost.failed}</strong>}
                    </li>
                  ))}
                </ul>
                <table class="cost-kinds">
                  <tbody>
                    {[...kinds]
                      .sort(([, one], [, other]) => other - one)
                      .map(([kind, count]) => (
                        <tr key={kind}>
                          <th scope="row">{kind}</th>
                          <td>{count}</td>
                        </tr>
                      ))}
                  </tbody>
                </table>
              </section>
            </>
          )}
        </section>
      )}
    </div>
  );
}

/** Runs of the same function by the same person as one line: in a week the clock starts the same one 168 times. */
function grouped(runs: readonly DeskRun[]) {
  const groups = new Map<string, { name: string; user: string; isOk: boolean; count: number; milliseconds: number }>();
  for (const { function: name, user, ok: isOk, simulatedMs } of runs) {
    const key = JSON.stringify([name, user, isOk]);
    const group = groups.get(key) ?? { name, user, isOk, count: 0, milliseconds: 0 };
    groups.set(key, { ...group, count: group.count + 1, milliseconds: group.milliseconds + simulatedMs });
  }
  return [...groups.values()];
}
