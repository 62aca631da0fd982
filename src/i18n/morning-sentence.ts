import type { MorningReason, MorningSection } from '../control/report/morning';
import type { Bilingual } from '../kernel/language';
import type { LocalStamp } from '../kernel/local-date';
import { quote } from './quote';
import { type SentenceNames, subjectText } from './sentence-names';
import { spokenDate } from './spoken-date';
import { type Teller, tell } from './teller';

export const morningSectionNames: Readonly<Record<MorningSection, Bilingual>> = {
  decide: { ru: 'Решить сейчас', en: 'Decide now' },
  overdue: { ru: 'Просрочено', en: 'Overdue' },
  'gate-bypass': { ru: 'КП без допуска', en: 'Offer past the gate' },
  moved: { ru: 'Переносит клиент', en: 'Moved by the client' },
  today: { ru: 'Срок сегодня', en: 'Due today' },
};

/** A morning row that is no deviation, as a sentence. `names.other` is the operation that the reason is about. */
export function morningSentence(
  teller: Teller,
  reason: MorningReason,
  { client, operation, other }: SentenceNames,
  days: number | null,
  due: LocalStamp | null,
): string {
  const { language, texts } = teller;
  const times = 'times' in reason ? reason.times : 0;
  const until = 'until' in reason ? reason.until : null;
  const hour = due?.slice(11, 16) ?? '';
  const isOffer = reason.kind === 'approval' && (reason.isOffer || other === '');
  return tell(teller, `morning.${reason.kind}${isOffer ? '.offer' : ''}`, {
    attempts: 'attempts' in reason ? reason.attempts : 0,
    about: subjectText(language, client, operation),
    deal: subjectText(language, client),
    subject: subjectText(language, client, other),
    other: quote(language, other),
    times: texts[`times.${times}`] ?? tell(teller, 'times', { times }),
    waits: days ? tell(teller, 'morning.waits', { days }) : '',
    until: until === null ? '' : tell(teller, 'morning.until', { day: spokenDate(language, until) }),
    by: hour === '' ? '' : tell(teller, 'morning.by', { hour }),
  });
}
