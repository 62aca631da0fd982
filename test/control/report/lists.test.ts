import { inspect } from '../../../src/control/inspection';
import { deviationList } from '../../../src/control/report/deviation-list';
import { offerGateReport } from '../../../src/control/report/offer-gate';
import { localDateTime } from '../../../src/kernel/local-date';
import { aClient, aDeal, aFirm, anAnswer, anEmployee, aQuestion } from '../../builders/firm';
import { aChain, aControl, aMap, anOperation, mapsOf } from '../../builders/map';
import { aLogRow, aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

describe('the list of deviations', () => {
  const late = (deal: string, performer: string) =>
    aTask({ deal, performer, due: '2026-11-23', doneOn: '2026-11-24', minutes: 30 });
  const inspection = inspect({
    now: localDateTime('2026-11-30T09:00'),
    maps: mapsOf(aMap({ operations: ['10'] })),
    firm: aFirm({
      staff: [anEmployee(), anEmployee({ id: 'E2' })],
      deals: ['D1', 'D2', 'D3', 'D4'].map((id) => aDeal({ id })),
    }),
    tasks: [
      late('D1', 'E1'),
      late('D2', 'E2'),
      aTask({ deal: 'D3' }),
      aTask({ deal: 'D4', doneOn: '2026-11-23', recordedAt: '2026-11-27T18:00', minutes: 60 }),
    ],
    log: [
      aLogRow({ id: 'a', task: null, minutes: 30 }),
      aLogRow({ id: 'b', task: null, minutes: 30, employee: 'E2' }),
      aLogRow({ id: 'c', minutes: 90 }),
    ],
  });

  test('by weight, shares apart', () => {
    const { shown, counts, left } = deviationList(inspection, true);
    expect(shown.map(({ kind, deal }) => `${kind} ${deal}`)).toEqual([
      'overdue D3',
      'late D1',
      'late D2',
      'over-norm D4',
    ]);
    expect(counts).toEqual([
      { kind: 'late', count: 2 },
      { kind: 'unplanned', count: 2 },
      { kind: 'overdue', count: 1 },
      { kind: 'over-norm', count: 1 },
      { kind: 'entered-later', count: 1 },
    ]);
    expect(left).toEqual([]);
  });

  test('shares by person, or of everybody', () => {
    expect(deviationList(inspection, true).shares).toEqual([
      { kind: 'entered-later', performer: 'E1', count: 1, total: 2 },
      { kind: 'unplanned', performer: 'E1', count: 30, total: 120 },
      { kind: 'unplanned', performer: 'E2', count: 30, total: 30 },
    ]);
    expect(deviationList(inspection, false).shares).toEqual([
      { kind: 'entered-later', performer: null, count: 1, total: 3 },
      { kind: 'unplanned', performer: null, count: 60, total: 150 },
    ]);
  });

  test('what is too much is counted', () => {
    const { shown, left } = deviationList(inspection, true, 2);
    expect(shown).toHaveLength(2);
    expect(left).toEqual([
      { kind: 'late', count: 1 },
      { kind: 'over-norm', count: 1 },
    ]);
  });
});

describe('the offer gate', () => {
  const map = aMap({
    operations: [anOperation('100', { performer: 'head' }), '110'],
    precedence: aChain('100', '110'),
    controls: [aControl('100', { evidence: 'approval' }), aControl('110', { evidence: 'offer-number' })],
  });
  const questions = [aQuestion(), aQuestion({ id: 'Q2' })];
  const tasks = (approval: Parameters<typeof aTask>[0] = {}, offer: Parameters<typeof aTask>[0] = {}) => [
    aTask({ operation: '100', performer: 'H1', status: 'waiting', availableFrom: null, due: null, ...approval }),
    aTask({ operation: '110', status: 'waiting', availableFrom: null, due: null, ...offer }),
  ];
  const rows = (options: Parameters<typeof factsOf>[0]) =>
    offerGateReport(factsOf({ map, ...options, firm: { questions, ...options.firm } })).rows.map(
      ({ deal, state, asked, days }) => ({
        deal: deal.id,
        answered: state.answered,
        of: state.questions,
        isOpen: state.isOpen,
        asked,
        days,
      }),
    );

  test('counts what is answered, names who was asked, counts the days at the stage', () => {
    const answers = [anAnswer(), anAnswer({ question: 'Q2', text: '?', askedOf: 'Лебедев' })];
    expect(rows({ tasks: tasks(), firm: { answers } })).toEqual([
      { deal: 'D1', answered: 1, of: 2, isOpen: false, asked: ['Лебедев'], days: 3 },
    ]);
  });

  test('where nobody was asked yet, who answered the rest may know', () => {
    expect(rows({ tasks: tasks(), firm: { answers: [anAnswer()] } })[0]?.asked).toEqual(['Петров, 20.11.2026']);
  });

  test('the days of an approval count since it became possible', () => {
    const answers = [anAnswer(), anAnswer({ question: 'Q2' })];
    const approval = { status: 'available', availableFrom: '2026-11-25' } as const;
    expect(rows({ tasks: tasks(approval), firm: { answers } })).toMatchObject([
      { answered: 2, isOpen: false, days: 1 },
    ]);
    const given = { status: 'done', doneOn: '2026-11-25' } as const;
    expect(rows({ tasks: tasks(given), firm: { answers } })).toMatchObject([{ isOpen: true }]);
  });

  test('deals that sent their offer, or went, are not there', () => {
    expect(rows({ tasks: tasks({}, { status: 'done', doneOn: '2026-11-25' }) })).toEqual([]);
    expect(rows({ tasks: tasks(), firm: { deals: [aDeal({ outcome: { kind: 'client-refused' } })] } })).toEqual([]);
  });

  test.each([
    { undisclosed: 4, deals: 10, dead: [] },
    { undisclosed: 5, deals: 10, dead: ['Q1'] },
    { undisclosed: 9, deals: 9, dead: [] },
  ])('a question undisclosed in $undisclosed of $deals deals', ({ undisclosed, deals, dead }) => {
    const ids = Array.from({ length: deals }, (_, at) => at + 1);
    const facts = factsOf({
      map,
      tasks: ids.map((id) => aTask({ deal: `D${id}`, operation: '110', status: 'waiting' })),
      firm: {
        questions: [aQuestion({ mayBeUndisclosed: true })],
        clients: ids.map((id) => aClient({ id: `C${id}` })),
        deals: ids.map((id) => aDeal({ id: `D${id}`, client: `C${id}` })),
        answers: ids
          .slice(0, undisclosed)
          .map((id) => anAnswer({ subject: `C${id}`, status: 'undisclosed', text: '' })),
      },
    });
    expect(offerGateReport(facts).deadQuestions.map(({ id }) => id)).toEqual(dead);
  });
});
