import type { SidebarReply } from '../src/app/sidebar-contract';
import { useSession } from './session-context';
import { ShortList } from './short-list';

type Deviations = NonNullable<SidebarReply['deviations']>;

const KINDS_AT_FIRST = 8;
const SENTENCES_AT_FIRST = 8;

/** Deviations as the head reads them: how many of which kind, whose, and what happened in sentences. */
export function DeviationReport({ deviations }: { readonly deviations: Deviations }) {
  const { texts } = useSession();
  const { total, byKind, byPerson, sentences } = deviations;
  const most = Math.max(1, ...byKind.map(({ count }) => count));
  return (
    <>
      <p class="figure">{total === 0 ? texts.deviations.none : texts.deviations.total(total)}</p>
      {byKind.length > 0 && (
        <section class="part">
          <h3 class="part-title">{texts.deviations.byKind}</h3>
          <ShortList
            items={byKind}
            most={KINDS_AT_FIRST}
            name="bars"
            render={({ title, count }) => (
              <li key={title}>
                <span class="bar-title">{title}</span>
                <span class="bar-count">{count}</span>
                <span class="bar" aria-hidden="true">
                  <span style={{ width: `${(100 * count) / most}%` }} />
                </span>
              </li>
            )}
          />
        </section>
      )}
      {byPerson.length > 0 && <PersonTable people={byPerson} />}
      {sentences.length > 0 && (
        <section class="part">
          <h3 class="part-title">{texts.deviations.sentences}</h3>
          <ShortList
            items={sentences.map((sentence, at) => ({ sentence, at }))}
            most={SENTENCES_AT_FIRST}
            name="sentences"
            render={({ sentence, at }) => <li key={at}>{sentence}</li>}
          />
        </section>
      )}
    </>
  );
}

function PersonTable({ people }: { readonly people: Deviations['byPerson'] }) {
  const { texts } = useSession();
  return (
    <section class="part">
      <h3 class="part-title">{texts.deviations.byPerson}</h3>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{texts.deviations.person}</th>
            <th scope="col" class="number">
              {texts.deviations.count}
            </th>
            <th scope="col" class="number fulfilment">
              {texts.deviations.fulfilment}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, count, fulfilmentPercent }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class={count === 0 ? 'number zero' : 'number'}>{count}</td>
              <td class="number">
                {fulfilmentPercent === null ? (
                  <span class="secondary">{texts.deviations.tooFew}</span>
                ) : (
                  texts.percent(Math.round(fulfilmentPercent))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
