import type { Answer, Deal, Question } from '../../model/firm';
import { createRowFormatter, type DesiredRow } from '../desired-row';
import type { CellContext } from '../parsed-cell';
import type { TableRow } from '../read-table';
import { answers as schema } from '../schema/answers';
import type { Workbook } from '../sheet-image';
import { dateIn, textIn } from '../table-row';
import { findingAt, type RecordsRead, readRecords } from './record-read';

export interface AnswersRead extends RecordsRead<Answer> {
  /** Row of «Ответы» by subject and question (`answerKey`), also where nothing was answered yet. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows with an answer and no date, which the add-on fills in. */
  readonly undated: readonly number[];
}

/** One key for an answer: `subject` is the ID of a client or a deal. */
export const answerKey = (subject: string, question: string): string => `${subject}\u0001${question}`;

/**
 * Reads the answers that say something: rows where nothing was answered yet are no answers. An answer about the client
 * given under one of his deals is the client's, and so serves his other deals.
 */
export function readAnswers(
  workbook: Workbook,
  context: CellContext,
  deals: readonly Deal[],
  questions: readonly Question[],
): AnswersRead {
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]));
  const questionOf = new Map(questions.map((question) => [question.id, question]));
  const rows = new Map<string, number>();
  const undated: number[] = [];

  const subjectOf = (row: TableRow): string | null => {
    const subject = textIn(row, 'subject');
    const about = questionOf.get(textIn(row, 'question'))?.about;
    if (about === 'client') return dealOf.get(subject)?.client ?? subject;
    if (about !== 'deal' || dealOf.has(subject)) return subject;
    const his = deals.filter((deal) => deal.client === subject);
    return his.length === 1 ? (his[0]?.id ?? null) : null;
  };

  const { records, findings } = readRecords(workbook, 'answers', context, (row) => {
    const subject = subjectOf(row);
    const question = textIn(row, 'question');
    const status = textIn(row, 'status') as Answer['status'];
    const answeredOn = dateIn(row, 'answeredOn');
    const isSaid = textIn(row, 'text') !== '' || status === 'undisclosed';
    if (subject === null) {
      if (isSaid) return findingAt('answers', row.rowNumber, 'subject', 'answer-needs-deal', textIn(row, 'subject'));
      return { answer: null };
    }
    // Of two rows that say the same thing of one client under two names, the one that was answered counts.
    if (isSaid || !rows.has(answerKey(subject, question))) rows.set(answerKey(subject, question), row.rowNumber);
    if (isSaid && answeredOn === null) undated.push(row.rowNumber);
    if (!isSaid) return { answer: null };
    return {
      answer: {
        subject,
        question,
        text: textIn(row, 'text'),
        status,
        askedOf: textIn(row, 'askedOf'),
        source: textIn(row, 'source'),
        // The date is set when the answer is first seen: until it stands there, that is now.
        answeredOn: answeredOn ?? context.today,
      },
    };
  });
  return { records: records.flatMap(({ answer }) => answer ?? []), findings, rows, undated };
}

/** Empty rows for questions that have to be answered: subject and question, the rest is the manager's. */
export function formatOpenQuestions(
  open: readonly { readonly subject: string; readonly question: string }[],
  context: CellContext,
): DesiredRow[] {
  const format = createRowFormatter(schema, context);
  return open.map(({ subject, question }) => format({ subject, question }));
}

/** Rows of answers, for templates, imports and tests. */
export function formatAnswers(answers: readonly Answer[], context: CellContext): DesiredRow[] {
  const format = createRowFormatter(schema, context);
  return answers.map((answer) => format({ ...answer }));
}
