import { filterOperations } from '../../sidebar/card/filter-operations';
import { emptyModel } from '../../sidebar/sidebar-model';
import { stagesOf } from '../../sidebar/stages-of';
import { cardSamplesOf } from '../browser/card-samples';
import { sampleReply, sampleState } from '../browser/sidebar-samples';

const { stages, operations } = cardSamplesOf('ru');
const run = { first: 2, phase: 'answered', args: {}, failure: null, progress: null, isStopping: false } as const;
const state = sampleState({ stages, operations });
const model = (readAt: number, checkedAt: number | null) => ({
  ...emptyModel(true),
  state,
  load: { seq: readAt, phase: 'ready' as const, failure: null },
  runs:
    checkedAt === null
      ? {}
      : {
          check: {
            ...run,
            seq: checkedAt,
            reply: sampleReply({
              completeness: [
                { stageId: 'P-REACT', stage: 'Возобновление', percent: 93.4, isActive: true },
                { stageId: 'NEW', stage: 'Тендер', percent: 10, isActive: false },
              ],
            }),
          },
        },
});
const shown = (readAt: number, checkedAt: number | null) =>
  stagesOf(model(readAt, checkedAt)).map(({ id, percent, isActive, operations: count }) => [
    id,
    percent,
    isActive,
    count,
  ]);

test('before a check the reading tells; without readable operations there is no percentage', () => {
  expect(shown(1, null)).toEqual([
    ['P-DEV', 100, true, 11],
    ['P-REACT', 86, false, 2],
    ['S-NEW', null, false, 0],
  ]);
});

test('a newer check tells better, and of stages that were typed in since; an older one does not', () => {
  expect(shown(1, 2)).toEqual([
    ['P-DEV', 100, true, 11],
    ['P-REACT', 93, true, 2],
    ['S-NEW', null, false, 0],
    ['NEW', 10, false, 0],
  ]);
  expect(shown(3, 2)[1]).toEqual(['P-REACT', 86, false, 2]);
});

test.each([
  { typed: '', ids: operations.map(({ id }) => id) },
  { typed: '110', ids: ['OP-110'] },
  { typed: '№ 11', ids: ['OP-110', 'OP-115'] },
  { typed: 'No. 115', ids: ['OP-115'] },
  { typed: 'разговор снабж', ids: ['OP-60'] },
  { typed: 'КП', ids: ['OP-110', 'OP-115'] },
  { typed: 'яяя', ids: [] },
])('«$typed» finds $ids', ({ typed, ids }) => {
  expect(filterOperations(operations, typed).map(({ id }) => id)).toEqual(ids);
});
