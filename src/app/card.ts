import { sidebarTexts } from '../i18n/sidebar-texts';
import { dateOf } from '../kernel/local-date';
import { fillNames } from '../sheets/fill-in';
import type { Library } from '../sheets/library';
import { isMissingPart } from '../sheets/read-table';
import { readStaff } from '../sheets/records/directories';
import { contextOf } from '../sheets/records/read-firm';
import { readSheet } from '../sheets/records/record-read';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import { type CardBook, openCardBook } from './card-book';
import type { CardReply, CardRequest, OperationCard } from './card-contract';
import { parseCardRequest } from './card-request';
import { sectionOf } from './card-section';
import type { Answer, RunContext, SheetRead, UseCase } from './command';
import { refusalOf } from './refusal';
import { workbookAfter } from './rows-after';
import { mapSheets, whole } from './sheet-lists';
import { failedReply } from './sidebar-reply';

/** What a card is made of, and who may open it. */
export const cardReads: readonly SheetRead[] = whole(['settings', 'types', 'staff', ...mapSheets]);

const partsOfCard: readonly SheetKey[] = ['types', 'staff', ...mapSheets];

/** The book of cards with the edits that give every row its ID; or why it may not be opened. */
export type OpenedCards =
  | { readonly kind: 'open'; readonly book: CardBook; readonly naming: readonly SheetEdit[] }
  | { readonly kind: 'refused'; readonly answer: Answer<CardReply> };

export const cardAnswer = (
  language: Answer['language'],
  reply: CardReply,
  edits: readonly SheetEdit[] = [],
): Answer<CardReply> => ({ edits, message: reply.message, language, findings: [], value: reply });

/** An answer that changes nothing and says why; the card as it stands, where there is one. */
export const cardRefusal = (
  language: Answer['language'],
  message: string,
  card: OperationCard | null = null,
  faults: CardReply['faults'] = [],
): Answer<CardReply> => cardAnswer(language, { ...failedReply(message), card, faults });

/** Opens the cards for a head, and for nobody else. */
export function openCards(workbook: Workbook, run: RunContext): OpenedCards {
  const today = dateOf(run.now);
  const named = contextOf(workbook, today);
  const { context, assignedIds } = named;
  const missing = partsOfCard.flatMap((sheet) => readSheet(workbook, sheet, context).findings.filter(isMissingPart));
  const firm = { staff: readStaff(workbook, context, assignedIds).records };
  const refusal = refusalOf(missing, { firm, context }, workbook, run);
  if (refusal) return { kind: 'refused', answer: cardRefusal(context.language, refusal.message) };
  const naming = fillNames(workbook, named);
  return { kind: 'open', book: openCardBook(workbookAfter(workbook, naming), today), naming };
}

/** The request with the stage that the operation is at; null where there is no such operation or stage. */
export function subjectOf(book: CardBook, { operation, stage }: CardRequest): CardRequest | null {
  const row = operation === '' ? undefined : book.table('operations').rows.find(({ key }) => key === operation);
  const subject = row ? { operation, stage: book.stageOf(row) } : { operation, stage };
  if (operation !== '') return row ? subject : null;
  return book.table('stages').rows.some(({ key }) => key === stage) ? subject : null;
}

/** Everything that the seven sheets say of an operation, or a new one's blank card. */
export function cardOf(book: CardBook, subject: CardRequest, library: Library): OperationCard {
  const { language } = book.context;
  const [stage] = book.rowsOf('stages', subject);
  const [operation] = book.rowsOf('operations', subject);
  return {
    ...subject,
    title: [
      stage?.cell('name'),
      operation
        ? `${language === 'ru' ? '№' : 'No.'} ${operation.cell('number')} ${operation.cell('title')}`
        : library.cardTexts['new-operation'][language],
    ]
      .filter(Boolean)
      .join(' · '),
    sections: mapSheets.map((sheet) => sectionOf(book, sheet, subject, library)),
  };
}

/** The card of an operation for the head's sidebar; reads only. */
export function* sidebarCard(run: RunContext, sent: unknown): UseCase<CardReply> {
  const workbook = yield cardReads;
  const opened = openCards(workbook, run);
  if (opened.kind === 'refused') return opened.answer;
  const { book } = opened;
  const { language } = book.context;
  const request = parseCardRequest(sent);
  if (request === null) return cardRefusal(language, sidebarTexts.badRequest[language]);
  const subject = subjectOf(book, request);
  if (subject === null) return cardRefusal(language, run.library().cardTexts.gone[language]);
  const card = cardOf(book, subject, run.library());
  return cardAnswer(language, { ...failedReply(''), ok: true, card, faults: [] });
}
