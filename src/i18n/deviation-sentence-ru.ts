import type { Deviation, DeviationKind } from '../control/deviation';
import { counted, plural } from './plural';
import { quote } from './quote';
import { atRole, roleName } from './role-name';
import type { SentenceNames } from './sentence-names';
import { spokenDate, spokenStamp } from './spoken-date';

type Sentence = (deviation: Deviation, names: SentenceNames) => string;

const q = (name: string): string => quote('ru', name);
const day = (value: number | string | undefined): string => spokenDate('ru', String(value ?? ''));
const workingDays = (count: number | null): string => `${count ?? 0} р.д.`;
const count = (n: number, one: string, few: string, many: string): string =>
  counted('ru', n, { ru: [one, few, many], en: ['', ''] });
const genitive = (n: number, one: string, many: string): string =>
  `${n} ${plural('ru', n, { ru: [one, many, many], en: ['', ''] })}`;

/** «Пекарня № 3», «Разговор со снабжением»: … */
const about = (names: SentenceNames, text: string): string => {
  const subjects = [names.client, names.operation].filter((name) => name !== '').map(q);
  return subjects.length === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : `${subjects.join(', ')}: ${text}`;
};

const overdue: Sentence = ({ size, figures }, names) => {
  if (figures.approver !== undefined) {
    const undone = figures.isOffer === 1 || names.other === '' ? 'КП не отправлено' : `${q(names.other)} не сделано`;
    const waits = `ждёт допуска ${atRole('ru', String(figures.approver))} ${workingDays(Number(figures.waited))}`;
    return names.client === '' ? `${undone}, ${waits}` : `${q(names.client)}: ${undone}, ${waits}`;
  }
  if (size === 0) return about(names, `срок вышел ${spokenStamp('ru', String(figures.due))}`);
  return about(names, `просрочено на ${workingDays(size)}, срок был ${day(figures.due)}`);
};

const late: Sentence = ({ size, figures }, names) =>
  size === 0
    ? about(names, `сделано ${day(figures.finished)}, а срок был ${spokenStamp('ru', String(figures.due))}`)
    : about(names, `сделано ${day(figures.finished)}, позже срока (${day(figures.due)}) на ${workingDays(size)}`);

const skipped: Sentence = ({ figures }, names) => {
  if (figures.reason === 'sold') return about(names, 'пропущено, а продажа уже состоялась');
  if (figures.reason === 'onward') return about(names, 'пропущено, а сделка ушла на следующий этап');
  return about(names, `пропущено, а ${q(names.other)} уже сделано`);
};

const wrongOrder: Sentence = ({ figures }, names) => {
  const more = Number(figures.more ?? 0);
  const others = more > 0 ? ` (и ещё ${count(more, 'операция', 'операции', 'операций')})` : '';
  return figures.reason === 'later'
    ? about(
        names,
        `сделано ${day(figures.finished)}, а ${q(names.other)} — только ${day(figures.predecessorFinished)}${others}`,
      )
    : about(names, `сделано, хотя перед этим не сделано ${q(names.other)}${others}`);
};

const gateBypass: Sentence = ({ figures }, names) => {
  const missing = Number(figures.missing ?? 0);
  const lacks = [figures.noApproval === 1 ? 'без согласования' : '', figures.noNumber === 1 ? 'без номера' : '']
    .filter((lack) => lack !== '')
    .join(' и ');
  const done = figures.isOffer === 1 || names.operation === '' ? 'КП отправлено' : `${q(names.operation)} сделано`;
  const how = lacks === '' ? done : `${done} ${lacks}`;
  if (missing === 0) return about({ ...names, operation: '' }, how);
  const questions = genitive(Number(figures.questions ?? 0), 'обязательного вопроса', 'обязательных вопросов');
  return `${how}, а ${names.client === '' ? '' : `по клиенту ${q(names.client)} `}не отвечено ${missing} из ${questions}`;
};

const unattended: Sentence = ({ size, figures }, names) => {
  const who = names.performer === '' ? 'исполнитель' : names.performer;
  const isGone = figures.until === '' || figures.until === undefined;
  const absence = isGone ? `${who} больше не работает` : `${who} отсутствует по ${day(figures.until)}`;
  const tasks = Number(size ?? 0);
  const wait = plural('ru', tasks, { ru: ['ждёт', 'ждут', 'ждут'], en: ['', ''] });
  const subject = names.client === '' ? 'Без присмотра' : `${q(names.client)} без присмотра`;
  return `${subject}: ${absence}, замещающего нет, ${wait} ${count(tasks, 'задача', 'задачи', 'задач')}`;
};

/** One sentence a head of sales would say, of each kind. */
export const russianSentences: Readonly<Record<DeviationKind, Sentence>> = {
  overdue,
  late,
  skipped,
  'wrong-order': wrongOrder,
  'gate-bypass': gateBypass,
  'no-evidence': ({ figures }, names) =>
    about(
      names,
      figures.reason === 'invalid' ? 'сделано, но подтверждение не по правилу' : 'сделано, а подтверждения нет',
    ),
  unchecked: ({ figures }, names) =>
    about(names, `проверено ${figures.done} из ${figures.planned}, контроль не проведён`),
  'below-plan': ({ figures }, names) => about(names, `сделано ${figures.units} из ${figures.plan}`),
  'above-plan': ({ figures }, names) => about(names, `сделано ${figures.units} при плане ${figures.plan}`),
  rhythm: ({ figures }, names) =>
    about(
      names,
      `между повторами прошло ${workingDays(Number(figures.gap))} вместо ${workingDays(Number(figures.period))}`,
    ),
  'over-norm': ({ size, figures }, names) =>
    about(names, `ушло ${figures.minutes} мин при норме ${figures.norm} мин, дольше на ${size} %`),
  'under-norm': ({ size, figures }, names) =>
    about(names, `ушло ${figures.minutes} мин при норме ${figures.norm} мин, быстрее на ${size} %`),
  'no-time': (_, names) => about(names, 'сделано, а время не записано'),
  shift: ({ size, figures }, names) =>
    about(
      names,
      `${count(Number(figures.observations), 'замер', 'замера', 'замеров')} подряд по одну сторону медианы, норма расходится с фактом на ${size} %`,
    ),
  unplanned: ({ size, figures }, names) => {
    const comment = figures.comment === undefined || figures.comment === '' ? '' : ` (${figures.comment})`;
    return about(names, `вне карты ушло ${size} мин${comment}`);
  },
  'wrong-performer': ({ figures }, names) =>
    about(names, `выполняет не тот, кто должен: по карте это ${roleName('ru', String(figures.role))}`),
  'entered-later': ({ size, figures }, names) =>
    about(
      names,
      `сделано ${day(figures.finished)}, а внесено только ${day(figures.recorded)}, через ${workingDays(size)}`,
    ),
  'resource-missing': ({ figures }, names) => about(names, `нет ресурса ${q(String(figures.resource))}`),
  stalled: ({ size, figures }, names) =>
    about(
      names,
      `на этапе ${q(String(figures.stage))} уже ${workingDays(size)} при пределе ${workingDays(Number(figures.limit))}`,
    ),
  unattended,
  overload: ({ size, figures }, names) =>
    `${names.performer === '' ? 'У исполнителя' : `${names.performer}:`} перегруз на неделе с ${day(figures.week)}, занято ${size} % времени`,
  'old-map': ({ figures }, names) =>
    about(names, `сделка идёт по версии карты ${figures.version}, а действует версия ${figures.active}`),
};
