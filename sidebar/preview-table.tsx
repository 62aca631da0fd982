import type { PreviewLine } from '../src/app/sidebar-contract';
import { useSession } from './session-context';

const COUNTS = ['created', 'changed', 'cancelled'] as const;

const isEmpty = (line: PreviewLine): boolean => COUNTS.every((key) => line[key] === 0);

/** Whether issuing would do anything. */
export const hasChanges = (lines: readonly PreviewLine[]): boolean => !lines.every(isEmpty);

/** What would be created, changed, cancelled, by person; a sum where there are several. */
export function PreviewTable({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const { texts } = useSession();
  const shown = lines.filter((line) => !isEmpty(line));
  if (shown.length === 0) return <p class="secondary">{texts.preview.nothing}</p>;
  const total = (key: (typeof COUNTS)[number]) => shown.reduce((sum, line) => sum + line[key], 0);
  return (
    <table class="table">
      <caption class="visually-hidden">{texts.preview.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.preview.person}</th>
          {COUNTS.map((key) => (
            <th key={key} scope="col" class={`number ${key}`}>
              {texts.preview[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <tr key={line.person}>
            <th scope="row">{line.person}</th>
            {COUNTS.map((key) => (
              <td key={key} class={line[key] === 0 ? 'number zero' : `number ${key}`}>
                {line[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {shown.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{texts.preview.total}</th>
            {COUNTS.map((key) => (
              <td key={key} class="number">
                {total(key)}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
