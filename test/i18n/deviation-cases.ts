import type { Deviation, DeviationKind } from '../../src/control/deviation';
import type { SentenceNames } from '../../src/i18n/sentence-names';

/** A deviation as its rule finds it, and what the sentence calls things. */
export interface Case {
  readonly kind: DeviationKind;
  readonly size?: number;
  readonly figures?: Deviation['figures'];
  readonly names?: Partial<Record<'ru' | 'en', Partial<SentenceNames>>>;
}

const talk = { ru: { operation: 'Разговор со снабжением' }, en: { operation: 'Talk to purchasing' } };
const send = { ru: { operation: 'Отправить КП' }, en: { operation: 'Send the offer' } };
const approval = {
  ru: { operation: 'Допуск к КП', other: 'Отправить КП' },
  en: { operation: 'Approve the offer', other: 'Send the offer' },
};
const before = (ru: string, en: string) => ({ ru: { ...send.ru, other: ru }, en: { ...send.en, other: en } });
const priced = before('Подготовить КП', 'Prepare the offer');
const person = {
  ru: { client: '', operation: '', performer: 'Иванов И.' },
  en: { client: '', operation: '', performer: 'J. Smith' },
};
const away = { ru: { performer: 'Иванов И.' }, en: { performer: 'J. Smith' } };

/** Every kind, with the numbers on which Russian forms and English plurals turn. */
export const cases: readonly Case[] = [
  { kind: 'overdue', size: 1, figures: { due: '2026-11-25' }, names: talk },
  { kind: 'overdue', size: 2, figures: { due: '2026-11-24' }, names: talk },
  { kind: 'overdue', size: 0, figures: { due: '2026-11-27' }, names: talk },
  { kind: 'overdue', size: 0, figures: { due: '2026-11-27T14:30' }, names: talk },
  {
    kind: 'overdue',
    size: 1,
    figures: { due: '2026-11-25', approver: 'head', isOffer: 1, waited: 2, protected: '110' },
    names: approval,
  },
  {
    kind: 'overdue',
    size: 1,
    figures: { due: '2026-11-25', approver: 'director', isOffer: 0, waited: 1, protected: '110' },
    names: { ru: { ...approval.ru, other: 'Подписать договор' }, en: { ...approval.en, other: 'Sign the contract' } },
  },
  {
    kind: 'overdue',
    size: 1,
    figures: { due: '2026-11-25', approver: 'юрист', isOffer: 1, waited: 5, protected: '110' },
    names: approval,
  },
  {
    kind: 'overdue',
    size: 3,
    figures: { due: '2026-11-20' },
    names: {
      ru: { client: '', operation: 'Сверить отправленные КП с номерами' },
      en: { client: '', operation: 'Check sent offers against numbers' },
    },
  },
  { kind: 'late', size: 4, figures: { due: '2026-11-24', finished: '2026-11-30' }, names: talk },
  { kind: 'late', size: 1, figures: { due: '2026-11-24', finished: '2026-11-25' }, names: talk },
  { kind: 'late', size: 0, figures: { due: '2026-11-27', finished: '2026-11-28' }, names: talk },
  { kind: 'late', size: 0, figures: { due: '2026-11-27T14:30', finished: '2026-11-27' }, names: talk },
  { kind: 'skipped', figures: { reason: 'onward', successor: '' }, names: talk },
  { kind: 'skipped', figures: { reason: 'sold', successor: '' }, names: talk },
  {
    kind: 'skipped',
    figures: { reason: 'successor', successor: '110' },
    names: { ru: { ...talk.ru, other: 'Отправить КП' }, en: { ...talk.en, other: 'Send the offer' } },
  },
  { kind: 'wrong-order', figures: { reason: 'not-done', more: 0 }, names: priced },
  { kind: 'wrong-order', figures: { reason: 'not-done', more: 1 }, names: priced },
  { kind: 'wrong-order', figures: { reason: 'not-done', more: 2 }, names: priced },
  {
    kind: 'wrong-order',
    figures: { reason: 'later', finished: '2026-11-24', predecessorFinished: '2026-12-03', more: 5 },
    names: priced,
  },
  {
    kind: 'gate-bypass',
    size: 3,
    figures: { missing: 3, questions: 7, noApproval: 0, noNumber: 0, isOffer: 1 },
    names: send,
  },
  {
    kind: 'gate-bypass',
    size: 1,
    figures: { missing: 1, questions: 21, noApproval: 0, noNumber: 0, isOffer: 1 },
    names: send,
  },
  {
    kind: 'gate-bypass',
    size: 1,
    figures: { missing: 1, questions: 1, noApproval: 1, noNumber: 1, isOffer: 1 },
    names: send,
  },
  {
    kind: 'gate-bypass',
    size: 0,
    figures: { missing: 0, questions: 7, noApproval: 0, noNumber: 1, isOffer: 1 },
    names: send,
  },
  {
    kind: 'gate-bypass',
    size: 2,
    figures: { missing: 2, questions: 7, noApproval: 0, noNumber: 0, isOffer: 0 },
    names: { ru: { operation: 'Подписать договор' }, en: { operation: 'Sign the contract' } },
  },
  { kind: 'no-evidence', figures: { reason: 'empty' }, names: talk },
  { kind: 'no-evidence', figures: { reason: 'invalid' }, names: talk },
  { kind: 'unchecked', size: 2, figures: { done: 1, planned: 3 }, names: talk },
  {
    kind: 'below-plan',
    size: 6,
    figures: { units: 24, plan: 30 },
    names: { ru: { client: '', operation: 'Обзвон' }, en: { client: '', operation: 'Calls' } },
  },
  {
    kind: 'above-plan',
    size: 6,
    figures: { units: 36, plan: 30 },
    names: { ru: { client: '', operation: 'Обзвон' }, en: { client: '', operation: 'Calls' } },
  },
  {
    kind: 'rhythm',
    size: 9,
    figures: { gap: 9, period: 5 },
    names: { ru: { operation: 'Поддерживающий контакт' }, en: { operation: 'Keep-warm contact' } },
  },
  { kind: 'over-norm', size: 60, figures: { minutes: 48, norm: 30 }, names: talk },
  { kind: 'under-norm', size: 60, figures: { minutes: 12, norm: 30 }, names: talk },
  { kind: 'no-time', names: talk },
  {
    kind: 'shift',
    size: 40,
    figures: { observations: 8 },
    names: { ru: { client: '', ...talk.ru }, en: { client: '', ...talk.en } },
  },
  {
    kind: 'unplanned',
    size: 45,
    figures: { comment: 'выставка' },
    names: { en: { client: '', operation: '' }, ru: { client: '', operation: '' } },
  },
  { kind: 'unplanned', size: 20, figures: { comment: '' }, names: { ru: { operation: '' }, en: { operation: '' } } },
  { kind: 'wrong-performer', figures: { role: 'engineer' }, names: talk },
  { kind: 'entered-later', size: 5, figures: { finished: '2026-11-17', recorded: '2026-11-24' }, names: talk },
  {
    kind: 'resource-missing',
    figures: { resource: 'Автомобиль' },
    names: { ru: { operation: 'Выезд на площадку' }, en: { operation: 'Site visit' } },
  },
  {
    kind: 'stalled',
    size: 45,
    figures: { stage: 'Разработка клиента', limit: 40 },
    names: { ru: { operation: '' }, en: { operation: '' } },
  },
  { kind: 'unattended', size: 1, figures: { until: '2026-11-30' }, names: away },
  { kind: 'unattended', size: 3, figures: { until: '2026-11-30' } },
  { kind: 'unattended', size: 5, figures: { until: '' }, names: away },
  { kind: 'overload', size: 130, figures: { week: '2026-11-23' }, names: person },
  { kind: 'old-map', figures: { version: 1, active: 2 }, names: { ru: { operation: '' }, en: { operation: '' } } },
];
