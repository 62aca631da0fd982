import { sidebarTexts } from '../i18n/sidebar-texts';
import { dateOf, type LocalDate } from '../kernel/local-date';
import { fillNames } from '../sheets/fill-in';
import { nextDateEdits } from '../sheets/next-dates';
import { imageOf } from '../sheets/raw-rows';
import { readCalendar } from '../sheets/records/directories';
import { readDraftMaps } from '../sheets/records/draft-maps';
import { readFrozenMaps } from '../sheets/records/frozen-maps';
import { contextOf } from '../sheets/records/read-firm';
import { readSettings } from '../sheets/records/settings-record';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';
import { isToActivate } from './activate';
import { eventLogEnd } from './book';
import { cardAnswer, cardOf, cardReads, cardRefusal, openCards, subjectOf } from './card';
import { type CardBook, openCardBook } from './card-book';
import type { CardChange, CardReply, CardRequest } from './card-contract';
import { faultsOf, newFindings } from './card-faults';
import { parseCardChange } from './card-request';
import { type CardWrites, cardWrites, isForeign, placeKey } from './card-writes';
import type { RunContext, SheetRead, UseCase } from './command';
import { eventEdits } from './event-edits';
import { workbookAfter } from './rows-after';
import { whole } from './sheet-lists';
import { failedReply } from './sidebar-reply';

const saveReads: readonly SheetRead[] = [...cardReads, ...whole(['calendar', 'map-versions']), eventLogEnd];

/** The book after some writes, with the edits that lead there; rows that leave are only emptied, so that none moves. */
interface WrittenBook {
  readonly book: CardBook;
  readonly edits: readonly SheetEdit[];
}

function written(book: CardBook, { edits, clearing }: CardWrites, today: LocalDate): WrittenBook {
  const after = workbookAfter(book.workbook, [...edits, ...clearing]);
  const naming = fillNames(after, contextOf(after, today));
  return { book: openCardBook(workbookAfter(after, naming), today), edits: [...edits, ...naming] };
}

/** «Ближайшие даты» of one operation: they show whether its rule was understood. */
function dateEdits(workbook: Workbook, operation: string, today: LocalDate): SheetEdit[] {
  const { maps, context } = readDraftMaps(workbook, today);
  const own = maps.map((map) => ({
    ...map,
    recurrences: map.recurrences.filter((each) => each.operation === operation),
  }));
  const { settings } = readSettings(workbook, today);
  return nextDateEdits(
    workbook,
    { maps: own },
    { calendar: readCalendar(workbook, context).records, settings },
    context,
  );
}

function isWorkingCopyAhead(workbook: Workbook, stage: string, today: LocalDate): boolean {
  const map = readDraftMaps(workbook, today).maps.find((each) => each.stage.id === stage);
  const frozen = readFrozenMaps(imageOf(workbook, 'map-versions'), today).maps;
  return map !== undefined && map.operations.length > 0 && isToActivate(map, frozen.values());
}

/** A new operation's own row; without one that was changed its blank stands as it is. */
const ownRows = ({ rows }: CardChange): CardChange['rows'] => {
  const [own] = rows.filter(({ sheet }) => sheet === 'operations');
  return [own ?? { sheet: 'operations', row: 'new', isRemoved: false, fields: {} }];
};

/**
 * Saves what a head changed in an operation's card: all of it, or nothing and every reason why. The change is written into
 * images of the sheets, and these are read as the map check reads them; what is wrong then and was not before is a fault.
 */
export function* sidebarSaveCard(run: RunContext, sent: unknown): UseCase<CardReply> {
  const workbook = yield saveReads;
  const today = dateOf(run.now);
  const opened = openCards(workbook, run);
  if (opened.kind === 'refused') return opened.answer;
  const { book, naming } = opened;
  const { language } = book.context;
  const change = parseCardChange(sent);
  const asked = change && subjectOf(book, change);
  if (change && !asked) return cardRefusal(language, run.library().cardTexts.gone[language]);
  if (!change || !asked || isForeign(book, asked, change))
    return cardRefusal(language, sidebarTexts.badRequest[language]);

  const texts = run.library().cardTexts;
  // A new operation comes first: the other sheets name it.
  const isNew = asked.operation === '';
  const own = cardWrites(book, asked, isNew ? ownRows(change) : []);
  const begun = written(book, own, today);
  const row = begun.book
    .table('operations')
    .rows.find(({ rowNumber }) => own.places.has(placeKey('operations', rowNumber)));
  const subject: CardRequest = isNew ? { ...asked, operation: row?.key ?? '' } : asked;
  const rest = change.rows.filter(({ sheet }) => !isNew || sheet !== 'operations');
  const others = cardWrites(begun.book, subject, subject.operation === '' ? [] : rest);
  const done = written(begun.book, others, today);

  const places = new Map([...own.places, ...others.places]);
  const found = [
    ...own.refused,
    ...others.refused,
    ...newFindings(book.workbook, done.book.workbook, places, subject.stage, today),
  ];
  if (found.length > 0) {
    const faults = faultsOf(found, done.book, done.book.workbook, run);
    return cardRefusal(language, texts['has-faults'][language], cardOf(book, asked, run.library()), faults);
  }

  // Also of a rule that stands there already: a run may have been killed before it wrote the dates.
  const isRhythm = rest.some(
    ({ sheet, fields }) => sheet === 'periodicity' && Object.values(fields).some(({ from, to }) => from !== to),
  );
  const dates = isRhythm ? dateEdits(done.book.workbook, subject.operation, today) : [];
  const final = openCardBook(workbookAfter(done.book.workbook, dates), today);
  const toActivate = isWorkingCopyAhead(final.workbook, subject.stage, today);
  const message = texts[toActivate ? 'to-activate' : 'saved'][language];
  const card = cardOf(final, subject, run.library());
  const isChanged = [naming, own.edits, others.edits, others.removing, dates].some(({ length }) => length > 0);
  const edits = isChanged
    ? [
        ...naming,
        ...begun.edits,
        ...done.edits,
        ...dates,
        ...others.removing,
        ...eventEdits(workbook, run, { command: 'card', result: message, details: card.title }),
      ]
    : [];
  return cardAnswer(language, { ...failedReply(message), ok: true, card, faults: [] }, edits);
}
