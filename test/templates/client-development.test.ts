import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { localDate } from '../../src/kernel/local-date';
import type { Answer, Question } from '../../src/model/firm';
import type { StageMap } from '../../src/model/stage-map';
import { answerFault } from '../../src/planning/answer-check';
import { checkPrecedence } from '../../src/planning/check-precedence';
import { criticalPath } from '../../src/planning/critical-path';
import { minutesPerDeal } from '../../src/planning/load';
import { completenessOf } from '../../src/planning/map-completeness';
import { normsInForce } from '../../src/planning/norms';
import { readDraftMaps } from '../../src/sheets/records/draft-maps';
import { readFirm } from '../../src/sheets/records/read-firm';
import { clientDevelopment } from '../../templates/client-development/client-development';
import { answers as demoAnswers } from '../../workbench/demo/answers';
import { readMap } from '../fixtures/read-map';
import { workbookOfTemplate } from './workbook-of-template';

const today = localDate('2026-11-23');
const clientTypes = ['industrial', 'fmcg', 'trading'];
const fixture = readMap('client-development.tsv');

describe.each(['ru', 'en'] as const)('the sheets that it makes in %s', (language) => {
  const workbook = workbookOfTemplate(clientDevelopment, language);
  const draft = readDraftMaps(workbook, today);
  const { firm, findings } = readFirm(workbook, today);
  const map = draft.maps[0] as StageMap;
  const norms = normsInForce(firm.norms, today);

  test('are read back without a finding', () => {
    expect([...draft.findings, ...findings]).toEqual([]);
    expect(draft.maps.map(({ stage }) => [stage.id, stage.status, stage.version, stage.limitWorkingDays])).toEqual([
      ['S1', 'draft', 1, 40],
    ]);
  });

  test('hold the operations, sequence, periodicity and norms of the table', () => {
    const numbered = (id: string | null): string | null => id?.replace('S1-', '') ?? null;
    const brief = ({ operations, precedence, recurrences }: StageMap) => ({
      operations: operations.map(({ id, number, performer, issuedTo, mandatory, clientTypes, term }) => {
        return { id: numbered(id), number, performer, issuedTo, mandatory, clientTypes, term };
      }),
      precedence: precedence.map(({ operation, after, ...rest }) => ({
        operation: numbered(operation),
        after: numbered(after),
        ...rest,
      })),
      recurrences: recurrences
        .filter(({ rule }) => rule.kind !== 'once')
        .map(({ operation, untilOperation, ...rest }) => ({
          operation: numbered(operation),
          untilOperation: numbered(untilOperation),
          ...rest,
        })),
    });
    expect(brief(map)).toEqual(brief(fixture.map));
    const minutes = [...norms.values()].map((norm) => [numbered(norm.operation), norm.minutes, norm.usualRepeats]);
    expect(minutes).toEqual(fixture.norms.map((norm) => [norm.operation, norm.minutes, norm.usualRepeats]));
  });

  test.each([
    ['industrial', 34, 615],
    ['fmcg', 24, 375],
    ['trading', 24, 375],
  ])('for %s: to a sent offer %d working days, %d minutes of the manager', (clientType, days, minutes) => {
    expect(criticalPath(map, clientType, 'S1-110').workingDays).toBe(days);
    expect(minutesPerDeal(map, norms, clientType)).toBe(minutes);
  });

  test('answer the five questions of the map and have a control, for every operation', () => {
    const withPeriodicity = new Set(map.recurrences.map(({ operation }) => operation));
    const live = { norms: firm.norms, resources: firm.resources, today, withPeriodicity };
    expect(completenessOf(map, live)).toEqual({ stage: 'S1', percent: 100, gaps: [] });
    for (const { id, instruction, checklist, result } of map.operations) {
      expect([id, instruction.length > 100, checklist.split('; ').length >= 3, result.length > 15]).toEqual([
        id,
        true,
        true,
        true,
      ]);
      expect(firm.resources.some((resource) => resource.operations.includes(id))).toBe(true);
      expect(map.controls.filter(({ operation }) => operation === id)).toHaveLength(1);
    }
    expect(checkPrecedence(map, new Map(map.operations.map(({ id, stage }) => [id, stage])))).toEqual([]);
  });

  test('the offer is protected by seven questions of each client type and an approval', () => {
    for (const clientType of clientTypes) {
      const asked = firm.questions.filter((question) => question.clientType === clientType);
      expect(asked.map(({ mandatoryBefore }) => mandatoryBefore)).toEqual(Array(7).fill('S1-110'));
      expect(asked.filter(({ mayBeUndisclosed }) => mayBeUndisclosed).length).toBeGreaterThanOrEqual(2);
      expect(new Set(asked.map(({ about }) => about))).toEqual(new Set(['client', 'deal']));
    }
    const evidenceOf = (operation: string) => map.controls.find((control) => control.operation === operation)?.evidence;
    expect([evidenceOf('S1-100'), evidenceOf('S1-110')]).toEqual(['approval', 'offer-number']);
  });

  test('samples say how many', () => {
    const sampled = map.controls.filter(({ method }) => method === 'sample');
    expect(
      Object.fromEntries(
        sampled.map(({ operation, checker, sharePercent, count }) => [operation, { checker, sharePercent, count }]),
      ),
    ).toEqual({
      'S1-20': { checker: 'head', sharePercent: 20, count: null },
      'S1-50': { checker: 'head', sharePercent: null, count: { number: 1, per: 'week' } },
      'S1-60': { checker: 'head', sharePercent: null, count: { number: 1, per: 'week' } },
      'S1-100': { checker: 'director', sharePercent: null, count: { number: 1, per: 'month' } },
      'S1-105': { checker: 'head', sharePercent: 20, count: null },
      'S1-130': { checker: 'director', sharePercent: null, count: { number: 1, per: 'month' } },
    });
  });

  test('a rule of a question binds: what has too few characters is no answer', () => {
    for (const question of firm.questions) {
      expect([question.id, answerFault(question, anAnswer(question, 'ок 1'), today)]).toEqual([question.id, 'invalid']);
      const full = 'Так говорит клиент: подробный ответ';
      expect([question.id, answerFault(question, anAnswer(question, full), today)]).toEqual([question.id, null]);
    }
  });
});

test('titles and questions are those of the tables, word for word', () => {
  const { operations } = fixture.map;
  const rows = clientDevelopment.rows.operations ?? [];
  expect(rows.map(({ title }) => (title as { ru: string }).ru)).toEqual(operations.map(({ title }) => title));
  const questions = clientDevelopment.rows.questions ?? [];
  expect(questions.map(({ text }) => (text as { ru: string }).ru)).toEqual(readQuestionTexts());
});

test('the answers of the demo firm pass the rules', () => {
  const { firm } = readFirm(workbookOfTemplate(clientDevelopment, 'ru'), today);
  for (const [name, given] of Object.entries(demoAnswers)) {
    const code = firm.clientTypes.find((type) => type.name === name)?.code;
    const asked = firm.questions.filter(({ clientType }) => clientType === code);
    const faults = given.flatMap((variants, index) =>
      variants.map((text) => answerFault(asked[index] as Question, anAnswer(asked[index] as Question, text), today)),
    );
    expect([name, faults]).toEqual([name, Array(14).fill(null)]);
  }
});

function anAnswer({ id }: Question, text: string): Answer {
  return { subject: 'D1', question: id, text, status: 'confirmed', askedOf: '', source: '', answeredOn: today };
}

function readQuestionTexts(): string[] {
  const lines = readFileSync(resolve(__dirname, '../fixtures/maps/questions.tsv'), 'utf8').split('\n');
  return lines.slice(1).flatMap((line) => line.split('\t')[2] ?? []);
}
