import type { Deviation, DeviationKind } from '../control/deviation';
import { counted } from './plural';
import { quote } from './quote';
import { atRole, roleName } from './role-name';
import type { SentenceNames } from './sentence-names';
import { spokenDate, spokenStamp } from './spoken-date';

type Sentence = (deviation: Deviation, names: SentenceNames) => string;

const q = (name: string): string => quote('en', name);
const day = (value: number | string | undefined): string => spokenDate('en', String(value ?? ''));
const count = (n: number, one: string, other: string): string =>
  counted('en', n, { ru: ['', '', ''], en: [one, other] });
const workingDays = (n: number | string | null | undefined): string =>
  count(Number(n ?? 0), 'working day', 'working days');

/** “Bakery No. 3”, “Talk to purchasing”: … */
const about = (names: SentenceNames, text: string): string => {
  const subjects = [names.client, names.operation].filter((name) => name !== '').map(q);
  return subjects.length === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : `${subjects.join(', ')}: ${text}`;
};

const overdue: Sentence = ({ size, figures }, names) => {
  if (figures.approver !== undefined) {
    const undone =
      figures.isOffer === 1 || names.other === ''
        ? 'the offer has not been sent'
        : `${q(names.other)} has not been done`;
    const waits = `it has waited ${workingDays(figures.waited)} for approval ${atRole('en', String(figures.approver))}`;
    return about({ ...names, operation: '' }, `${undone}, ${waits}`);
  }
  if (size === 0) return about(names, `the term ran out on ${spokenStamp('en', String(figures.due))}`);
  return about(names, `${workingDays(size)} overdue, it was due on ${day(figures.due)}`);
};

const late: Sentence = ({ size, figures }, names) =>
  size === 0
    ? about(names, `done on ${day(figures.finished)}, but it was due on ${spokenStamp('en', String(figures.due))}`)
    : about(names, `done on ${day(figures.finished)}, ${workingDays(size)} after it was due (${day(figures.due)})`);

const skipped: Sentence = ({ figures }, names) => {
  if (figures.reason === 'sold') return about(names, 'skipped, and the sale is already made');
  if (figures.reason === 'onward') return about(names, 'skipped, and the deal has moved to the next stage');
  return about(names, `skipped, and ${q(names.other)} is already done`);
};

const wrongOrder: Sentence = ({ figures }, names) => {
  const more = Number(figures.more ?? 0);
  const others = more > 0 ? ` (and ${count(more, 'more operation', 'more operations')})` : '';
  return figures.reason === 'later'
    ? about(
        names,
        `done on ${day(figures.finished)}, but ${q(names.other)} only on ${day(figures.predecessorFinished)}${others}`,
      )
    : about(names, `done although ${q(names.other)}, which comes before it, is not done${others}`);
};

const gateBypass: Sentence = ({ figures }, names) => {
  const missing = Number(figures.missing ?? 0);
  const lacks = [figures.noApproval === 1 ? 'without approval' : '', figures.noNumber === 1 ? 'without a number' : '']
    .filter((lack) => lack !== '')
    .join(' and ');
  const done =
    figures.isOffer === 1 || names.operation === '' ? 'the offer was sent' : `${q(names.operation)} was done`;
  const how = lacks === '' ? done : `${done} ${lacks}`;
  if (missing === 0) return about({ ...names, operation: '' }, how);
  const questions = count(Number(figures.questions ?? 0), 'mandatory question', 'mandatory questions');
  const verb = missing === 1 ? 'is' : 'are';
  return about({ ...names, operation: '' }, `${how}, but ${missing} of ${questions} ${verb} not answered`);
};

const unattended: Sentence = ({ size, figures }, names) => {
  const who = names.performer === '' ? 'the performer' : names.performer;
  const isGone = figures.until === '' || figures.until === undefined;
  const absence = isGone ? `${who} has left` : `${who} is away until ${day(figures.until)}`;
  const tasks = Number(size ?? 0);
  const waiting = `${count(tasks, 'task', 'tasks')} ${tasks === 1 ? 'waits' : 'wait'}`;
  const subject = names.client === '' ? 'Unattended' : `${q(names.client)} is unattended`;
  return `${subject}: ${absence}, there is no substitute, ${waiting}`;
};

/** One sentence a head of sales would say, of each kind. */
export const englishSentences: Readonly<Record<DeviationKind, Sentence>> = {
  overdue,
  late,
  skipped,
  'wrong-order': wrongOrder,
  'gate-bypass': gateBypass,
  'no-evidence': ({ figures }, names) =>
    about(names, figures.reason === 'invalid' ? 'done, but the evidence breaks its rule' : 'done without evidence'),
  unchecked: ({ figures }, names) =>
    about(names, `${figures.done} of ${figures.planned} checked, the control was not made`),
  'below-plan': ({ figures }, names) => about(names, `${figures.units} of ${figures.plan} done`),
  'above-plan': ({ figures }, names) => about(names, `${figures.units} done, ${figures.plan} planned`),
  rhythm: ({ figures }, names) =>
    about(names, `${workingDays(figures.gap)} between repeats instead of ${workingDays(figures.period)}`),
  'over-norm': ({ size, figures }, names) =>
    about(names, `took ${figures.minutes} min, the norm is ${figures.norm} min: ${size} % longer`),
  'under-norm': ({ size, figures }, names) =>
    about(names, `took ${figures.minutes} min, the norm is ${figures.norm} min: ${size} % faster`),
  'no-time': (_, names) => about(names, 'done, but no time was recorded'),
  shift: ({ size, figures }, names) =>
    about(
      names,
      `${count(Number(figures.observations), 'measurement', 'measurements')} in a row on one side of the median, norm and fact differ by ${size} %`,
    ),
  unplanned: ({ size, figures }, names) => {
    const comment = figures.comment === undefined || figures.comment === '' ? '' : ` (${figures.comment})`;
    return about(names, `${size} min spent outside the map${comment}`);
  },
  'wrong-performer': ({ figures }, names) =>
    about(names, `done by the wrong person: the map says ${roleName('en', String(figures.role))}`),
  'entered-later': ({ size, figures }, names) =>
    about(
      names,
      `done on ${day(figures.finished)}, but entered only on ${day(figures.recorded)}, ${workingDays(size)} later`,
    ),
  'resource-missing': ({ figures }, names) => about(names, `the resource ${q(String(figures.resource))} is missing`),
  stalled: ({ size, figures }, names) =>
    about(names, `at the stage ${q(String(figures.stage))} for ${workingDays(size)}, the limit is ${figures.limit}`),
  unattended,
  overload: ({ size, figures }, names) =>
    `${names.performer === '' ? 'The performer' : names.performer} is overloaded in the week of ${day(figures.week)}: ${size} % of the time is taken`,
  'old-map': ({ figures }, names) =>
    about(names, `the deal runs on map version ${figures.version}, version ${figures.active} is active`),
};
