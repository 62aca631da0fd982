import type { AnswerKind, Question } from '../../model/firm';
import type { AssignedIds } from '../assign-ids';
import type { CellContext } from '../parsed-cell';
import type { Workbook } from '../sheet-image';
import { flagIn, numberIn, textIn } from '../table-row';
import { type RecordsRead, readRecords } from './record-read';

export const readQuestions = (workbook: Workbook, context: CellContext, ids: AssignedIds): RecordsRead<Question> =>
  readRecords(
    workbook,
    'questions',
    context,
    (row) => ({
      id: textIn(row, 'id'),
      clientType: textIn(row, 'clientType'),
      text: textIn(row, 'text'),
      why: textIn(row, 'why'),
      about: textIn(row, 'about') as Question['about'],
      answer: textIn(row, 'answer') as AnswerKind,
      rule: textIn(row, 'rule'),
      mandatoryBefore: textIn(row, 'mandatoryBefore'),
      shelfLifeMonths: numberIn(row, 'shelfLifeMonths'),
      mayBeUndisclosed: flagIn(row, 'mayBeUndisclosed'),
    }),
    { ...(ids.questions ? { filledIds: ids.questions } : {}) },
  );
