import { useRef, useState } from 'preact/hooks';
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
                  {runs.slice(0, 12).map(({ function: name, user, ok, simulatedMs }, at) => (
                    <li key={at}>
                      <code>{name}</code> {cost.by(nameOf(user))}, {seconds(simulatedMs)}{' '}
                      {language === 'ru' ? 'с' : 's'}
                      {!ok && <strong> {cost.failed}</strong>}
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
