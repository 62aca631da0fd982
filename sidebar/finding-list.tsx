import type { SidebarFinding } from '../src/app/sidebar-contract';
import { useSession } from './session-context';
import { ShortList } from './short-list';

const SEVERITIES = ['error', 'gap', 'warning'] as const;
const SHOWN_AT_FIRST = 6;

/** Findings by severity; each leads to its cell. */
export function FindingList({ findings }: { readonly findings: readonly SidebarFinding[] }) {
  const { texts } = useSession();
  return (
    <>
      {SEVERITIES.map((severity) => {
        const some = findings.filter((finding) => finding.severity === severity);
        if (some.length === 0) return null;
        return (
          <section key={severity} class="part">
            <h3 class={`part-title ${severity}`}>
              {texts.findings[severity]} <span class="count">{some.length}</span>
            </h3>
            <ShortList
              items={some}
              most={SHOWN_AT_FIRST}
              name="findings"
              render={(finding) => (
                <FindingRow key={`${finding.sheet} ${finding.cell} ${finding.text}`} finding={finding} />
              )}
            />
          </section>
        );
      })}
    </>
  );
}

function FindingRow({ finding }: { readonly finding: SidebarFinding }) {
  const { session, texts } = useSession();
  const place = texts.findings.place(finding.sheet, finding.cell);
  return (
    <li>
      <p>{finding.text}</p>
      {finding.sheet !== '' && (
        <button
          type="button"
          class="button link small"
          aria-label={texts.findings.show(place)}
          onClick={() => session.jump({ sheet: finding.sheet, cell: finding.cell })}
        >
          {place}
        </button>
      )}
    </li>
  );
}
