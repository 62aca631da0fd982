import type { Deviation, DeviationKind } from '../control/deviation';
import { quote } from './quote';
import { type SentenceNames, subjectText } from './sentence-names';
import { spokenDate, spokenStamp } from './spoken-date';
import { capital, type Teller, tell, type Words } from './teller';

type Part = (key: string) => string;

/** Words of a kind that are texts themselves. */
const partsOf: Partial<
  Readonly<Record<DeviationKind, (deviation: Deviation, names: SentenceNames, part: Part) => Words>>
> = {
  overdue: ({ figures }, { other }, part) => ({
    undone: part(figures.isOffer === 1 || other === '' ? 'undone.offer' : 'undone'),
  }),
  'wrong-order': ({ figures }, _, part) => ({ others: Number(figures.more ?? 0) > 0 ? part('others') : '' }),
  'gate-bypass': ({ figures }, { client, operation }, part) => ({
    what: part(figures.isOffer === 1 || operation === '' ? 'done.offer' : 'done'),
    lacks: [figures.noApproval === 1 && 'no-approval', figures.noNumber === 1 && 'no-number']
      .filter((lack): lack is string => lack !== false)
      .map(part)
      .join(part('and')),
    forClient: client === '' ? '' : part('for-client'),
  }),
  unattended: (_, { client, performer }, part) => ({
    unattended: part(client === '' ? 'unattended.all' : 'unattended.client'),
    performer: performer === '' ? part('performer') : performer,
  }),
  unplanned: ({ figures: { comment } }) => ({ comment: comment ? ` (${comment})` : '' }),
};

/** Which of a kind's sentences says it: `kind.reason` and the like where there is a text for it. */
function keyOf({ kind, size, figures }: Deviation, { performer }: SentenceNames, { texts }: Teller): string {
  const cases = [
    figures.approver !== undefined && 'approval',
    size === 0 && 'today',
    Number(figures.missing ?? 0) > 0 && 'questions',
    !figures.until && 'for-good',
    performer === '' && 'nobody',
    figures.reason,
  ];
  const told = cases.map((each) => `${kind}.${each}`).find((key) => texts[key] !== undefined);
  return told ?? kind;
}

/**
 * A deviation as one sentence a head of sales would say, without a full stop. The performer is named only where the kind is about
 * a person and `names.performer` is given; leave it `''` on sheets that everybody opens.
 */
export function deviationSentence(teller: Teller, deviation: Deviation, names: SentenceNames): string {
  const { language, texts } = teller;
  const { kind, size, figures } = deviation;
  const { client, operation, performer, other } = names;
  const day = (figure: string | number | undefined): string => spokenDate(language, String(figure ?? ''));
  const q = (name: string | number | undefined): string => quote(language, String(name ?? ''));
  const words: Words = {
    ...figures,
    size: size ?? 0,
    about: subjectText(language, client, operation),
    deal: subjectText(language, client),
    client: q(client),
    operation: q(operation),
    other: q(other),
    performer,
    due: size === 0 ? spokenStamp(language, String(figures.due)) : day(figures.due),
    finished: day(figures.finished),
    predecessorFinished: day(figures.predecessorFinished),
    recorded: day(figures.recorded),
    until: day(figures.until),
    week: day(figures.week),
    resource: q(figures.resource),
    stage: q(figures.stage),
    role: texts[`is.${figures.role}`] ?? figures.role,
    approver: texts[`at.${figures.approver}`] ?? `(${figures.approver})`,
  };
  const parts = partsOf[kind]?.(deviation, names, (key) => tell(teller, key, words));
  return capital(tell(teller, keyOf(deviation, names, teller), { ...words, ...parts }));
}
