import { localDate } from '../../src/kernel/local-date';
import type { Answer, Deal, Firm, Question } from '../../src/model/firm';
import type { Task } from '../../src/model/task';
import { answerFault } from '../../src/planning/answer-check';
import { createGate } from '../../src/planning/gate';
import { indexOfMap } from '../../src/planning/map-index';
import { aClient, aDeal, aFirm, anAnswer, aQuestion, aSettings } from '../builders/firm';
import { aControl, aLink, aMap } from '../builders/map';
import { aTask } from '../builders/task';

const today = localDate('2026-11-23');
const map = indexOfMap(
  aMap({
    operations: ['90', '100', '110', '120'],
    precedence: [aLink('100', '90'), aLink('110', '100')],
    controls: [aControl('100', { evidence: 'approval' }), aControl('120', { evidence: 'offer-number' })],
  }),
);
const questions = [
  aQuestion({ id: 'Q1' }),
  aQuestion({ id: 'Q2', mayBeUndisclosed: true }),
  aQuestion({ id: 'Q3', mayBeUndisclosed: true }),
];
const answers = questions.map(({ id }) => anAnswer({ question: id }));
const approved = aTask({ operation: '100', doneOn: '2026-11-20' });
const stateOf = (firm: Partial<Firm>, tasks: readonly Task[] = [approved], deal: Deal = aDeal()) =>
  createGate(aFirm({ questions, answers, ...firm }), today).stateOf({ deal, map, operation: '110', tasks });

test('protected is what a question names and what has an offer number as evidence', () => {
  const gate = createGate(aFirm({ questions }), today);
  expect(['90', '100', '110', '120', '999'].filter((id) => gate.isProtected(map, id))).toEqual(['110', '120']);
});

test('open when all is answered and approved', () => {
  expect(stateOf({})).toEqual({
    isOpen: true,
    questions: 3,
    answered: 3,
    undisclosed: 0,
    assumed: 0,
    missing: [],
    approval: 'given',
  });
});

test('what is missing is named with the reason', () => {
  const state = stateOf({ answers: [anAnswer({ question: 'Q1', text: '???' })] });
  expect(state).toMatchObject({ isOpen: false, answered: 0 });
  expect(state.missing.map(({ question, fault }) => [question.id, fault])).toEqual([
    ['Q1', 'empty'],
    ['Q2', 'empty'],
    ['Q3', 'empty'],
  ]);
});

test('only the questions of the client’s type count', () => {
  expect(stateOf({ answers: [], clients: [aClient({ type: 'trade' })] })).toMatchObject({ questions: 0, isOpen: true });
});

test('answers about the client are shared by his deals, those about a deal are not', () => {
  const other = aDeal({ id: 'D2' });
  expect(stateOf({}, [approved], other).isOpen).toBe(true);
  const aboutDeal = [aQuestion({ about: 'deal' })];
  expect(stateOf({ questions: aboutDeal, answers: [anAnswer({ subject: 'D1' })] }).isOpen).toBe(true);
  expect(stateOf({ questions: aboutDeal, answers: [anAnswer({ subject: 'D1' })] }, [approved], other).isOpen).toBe(
    false,
  );
});

test('undisclosed counts where the question allows it, up to the number of the settings', () => {
  const undisclosed = (...ids: string[]): Answer[] =>
    answers.map((answer) => (ids.includes(answer.question) ? { ...answer, status: 'undisclosed', text: '' } : answer));
  expect(stateOf({ answers: undisclosed('Q2') })).toMatchObject({ isOpen: true, undisclosed: 1 });
  expect(stateOf({ answers: undisclosed('Q1') }).missing.map(({ fault }) => fault)).toEqual(['undisclosed']);
  expect(stateOf({ answers: undisclosed('Q2', 'Q3') }).missing.map(({ question }) => question.id)).toEqual(['Q3']);
  expect(stateOf({ answers: undisclosed('Q2', 'Q3'), settings: aSettings({ undisclosedAllowed: 2 }) }).isOpen).toBe(
    true,
  );
});

test('an assumption counts and is told apart', () => {
  expect(stateOf({ answers: answers.map((answer) => ({ ...answer, status: 'assumption' })) })).toMatchObject({
    isOpen: true,
    assumed: 3,
  });
});

test('the approval is needed from the threshold on', () => {
  const settings = aSettings({ approvalThreshold: 500_000 });
  expect(stateOf({ settings }, [], aDeal({ sum: 499_999 })).approval).toBe('not-needed');
  expect(stateOf({ settings }, [], aDeal({ sum: 500_000 }))).toMatchObject({ approval: 'missing', isOpen: false });
  expect(stateOf({ settings }, [], aDeal({ sum: null })).approval).toBe('missing');
  expect(stateOf({ settings }, [aTask({ operation: '100' })], aDeal({ sum: 500_000 })).approval).toBe('missing');
});

describe('an answer', () => {
  const fault = (question: Partial<Question>, text: string, answeredOn?: string) =>
    answerFault(aQuestion(question), anAnswer({ text, ...(answeredOn ? { answeredOn } : {}) }), today);

  test.each(['', ' ', '-', '—', '???', 'н/д', 'Н/Д.', 'нет данных', 'N/A', '...', 'tbd', 'Не знаю!'])(
    '%j says nothing',
    (text) => {
      expect(fault({}, text)).toBe('empty');
    },
  );

  test.each<[Partial<Question>, string, string | null]>([
    [{}, 'Розлив', null],
    [{ rule: '≥ 20' }, 'Розлив', 'invalid'],
    [{ rule: 'не меньше 5 символов' }, 'Розлив', null],
    [{ rule: 'как в паспорте' }, 'Розлив', null],
    [{ answer: 'number' }, '1 200,5', null],
    [{ answer: 'number' }, 'около двухсот', 'invalid'],
    [{ answer: 'number', rule: '1–10' }, '11', 'invalid'],
    [{ answer: 'number', rule: 'не больше 100' }, '100', null],
    [{ answer: 'date' }, '01.03.2027', null],
    [{ answer: 'date' }, '46349', null],
    [{ answer: 'date' }, 'весной', 'invalid'],
    [{ answer: 'yes-no' }, 'нет', null],
    [{ answer: 'yes-no' }, 'возможно', 'invalid'],
    [{ answer: 'list', rule: '≥ 2' }, 'сеть; опт', null],
    [{ answer: 'list', rule: '≥ 2' }, 'сеть', 'invalid'],
    [{ answer: 'list', rule: 'тендер; прямая закупка' }, 'Тендер', null],
    [{ answer: 'list', rule: 'тендер; прямая закупка' }, 'аукцион', 'invalid'],
  ])('%j answered %j: %s', (question, text, expected) => expect(fault(question, text)).toBe(expected));

  test('lasts its shelf life', () => {
    expect(fault({ shelfLifeMonths: 6 }, 'Розлив', '2026-05-23')).toBeNull();
    expect(fault({ shelfLifeMonths: 6 }, 'Розлив', '2026-05-22')).toBe('expired');
    expect(fault({ shelfLifeMonths: 6 }, 'Розлив')).toBeNull();
  });
});
