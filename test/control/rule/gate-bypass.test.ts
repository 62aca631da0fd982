import { gateBypass } from '../../../src/control/rule/gate-bypass';
import { aDeal, anAnswer, aQuestion, aSettings } from '../../builders/firm';
import { aChain, aControl, aMap, anOperation } from '../../builders/map';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const map = aMap({
  operations: [anOperation('100', { performer: 'head' }), '110'],
  precedence: aChain('100', '110'),
  controls: [aControl('100', { evidence: 'approval' }), aControl('110', { evidence: 'offer-number' })],
});
const questions = [aQuestion(), aQuestion({ id: 'Q2' }), aQuestion({ id: 'Q3', clientType: 'trade' })];
const answers = [anAnswer({ answeredOn: '2026-11-20' }), anAnswer({ question: 'Q2', answeredOn: '2026-11-25' })];
const approved = aTask({ operation: '100', performer: 'H1', doneOn: '2026-11-24' });
const sent = (options: Parameters<typeof aTask>[0] = {}) =>
  aTask({ operation: '110', doneOn: '2026-11-25', evidence: 'КП-0147', ...options });

const found = (options: Parameters<typeof factsOf>[0]) => {
  const { firm, ...others } = options;
  return gateBypass(factsOf({ map, tasks: [approved, sent()], ...others, firm: { questions, answers, ...firm } })).map(
    ({ size, figures: { missing, questions: of, noApproval, noNumber } }) => ({
      size,
      missing,
      of,
      noApproval,
      noNumber,
    }),
  );
};

describe('gate bypass', () => {
  test('answered, approved, numbered: none', () => {
    expect(found({})).toEqual([]);
  });

  test.each([
    { what: 'an answer is missing', firm: { answers: answers.slice(0, 1) }, missing: 1 },
    { what: 'no answer at all', firm: { answers: [] }, missing: 2 },
    {
      what: 'an answer was given the day after',
      firm: { answers: [anAnswer(), anAnswer({ question: 'Q2', answeredOn: '2026-11-26' })] },
      missing: 1,
    },
    {
      what: 'an answer that says nothing',
      firm: { answers: [anAnswer(), anAnswer({ question: 'Q2', text: 'н/д' })] },
      missing: 1,
    },
  ])('$what', ({ firm, missing }) => {
    expect(found({ firm })).toEqual([{ size: missing, missing, of: 2, noApproval: 0, noNumber: 0 }]);
  });

  test('an answer that was valid then and is stale by now was good enough', () => {
    const firm = {
      questions: [aQuestion({ shelfLifeMonths: 6 })],
      answers: [anAnswer({ answeredOn: '2026-11-20' })],
    };
    expect(found({ firm, now: '2027-11-26T09:00' })).toEqual([]);
  });

  test.each([
    { what: 'the approval is open', approval: aTask({ operation: '100', performer: 'H1' }), noApproval: 1 },
    {
      what: 'it came a day later',
      approval: aTask({ operation: '100', performer: 'H1', doneOn: '2026-11-26' }),
      noApproval: 1,
    },
    {
      what: 'it came the same day',
      approval: aTask({ operation: '100', performer: 'H1', doneOn: '2026-11-25' }),
      noApproval: 0,
    },
    {
      what: 'it is not required',
      approval: aTask({ operation: '100', performer: 'H1', status: 'not-required' }),
      noApproval: 0,
    },
  ])('$what', ({ approval, noApproval }) => {
    expect(found({ tasks: [approval, sent()] })).toEqual(
      noApproval === 0 ? [] : [{ size: 0, missing: 0, of: 2, noApproval, noNumber: 0 }],
    );
  });

  test.each([
    { sum: 99_999, expected: 0 },
    { sum: 100_000, expected: 1 },
    { sum: null, expected: 1 },
  ])('no approval for a sum of $sum, threshold 100,000', ({ sum, expected }) => {
    const firm = { settings: aSettings({ approvalThreshold: 100_000 }), deals: [aDeal({ sum })] };
    expect(found({ tasks: [sent()], firm })).toHaveLength(expected);
  });

  test.each([
    { where: 'nowhere', evidence: '', offerNumber: '', noNumber: 1 },
    { where: 'words as evidence', evidence: 'отправил', offerNumber: '', noNumber: 1 },
    { where: 'as evidence', evidence: '147', offerNumber: '', noNumber: 0 },
    { where: 'in the deal', evidence: '', offerNumber: 'КП-0147', noNumber: 0 },
  ])('the number stands $where', ({ evidence, offerNumber, noNumber }) => {
    for (const offerNumberSource of ['addon', '1c'] as const) {
      const firm = { deals: [aDeal({ offerNumber })], settings: aSettings({ offerNumberSource }) };
      expect(found({ tasks: [approved, sent({ evidence })], firm })).toHaveLength(noNumber);
    }
  });

  test.each([
    { what: 'it is still open', task: sent({ doneOn: null }) },
    { what: 'an attempt was made', task: sent({ outcome: 'attempt' }) },
  ])('$what: nothing was bypassed', ({ task }) => {
    expect(found({ tasks: [task], firm: { answers: [] } })).toEqual([]);
  });

  test('an operation that only a question protects needs no number', () => {
    const plain = aMap({ operations: ['110'] });
    expect(found({ map: plain, tasks: [sent({ evidence: '' })] })).toEqual([]);
    expect(found({ map: plain, tasks: [sent({ evidence: '' })], firm: { answers: [] } })).toHaveLength(1);
    expect(found({ map: plain, tasks: [sent({ evidence: '' })], firm: { answers: [], questions: [] } })).toEqual([]);
  });
});
