import type { Inspection } from '../../control/inspection';
import { type OfferGateRow, offerGateReport } from '../../control/report/offer-gate';
import { answerFaultTexts } from '../../i18n/answer-fault-texts';
import { offerGateTitle } from '../../i18n/report-titles';
import type { Teller } from '../../i18n/teller';
import type { Bilingual, Language } from '../../kernel/language';
import { formatYesNo } from '../../kernel/parse-yes-no';
import type { DesiredRow } from '../desired-row';
import { offerGate } from '../schema/reports';
import { reportNames } from './report-names';
import type { LinkTo, ReportSheet } from './report-sheet';
import { linked, placeName } from './report-target';

const approval: Bilingual = { ru: 'согласование', en: 'approval' };

/** «Допуск к КП»: every deal before its offer, with what is missing and whom to ask. */
export function offerGateSheet({ facts }: Inspection, teller: Teller, linkTo: LinkTo): ReportSheet {
  const { language } = teller;
  // Whose deal it is everybody knows; the setting hides figures of people, and here are none.
  const names = reportNames(facts, language, true);
  const types = new Map(facts.firm.clientTypes.map(({ code, name }) => [code, name]));
  const { rows, deadQuestions } = offerGateReport(facts);
  const counts = {
    open: rows.filter(({ state }) => state.isOpen).length,
    answers: rows.filter(({ state }) => state.missing.length > 0).length,
    approval: rows.filter(({ state }) => state.missing.length === 0 && state.approval === 'missing').length,
  };
  const rowOf = (row: OfferGateRow): DesiredRow => {
    const { deal, client, state } = row;
    const target = { kind: 'answers', deal: deal.id } as const;
    return {
      deal: deal.id,
      client: names.client(deal.id),
      clientType: client === null ? '' : (types.get(client.type) ?? client.type),
      manager: names.person(deal.manager),
      mayOffer: formatYesNo(state.isOpen, language),
      answered: state.answered,
      questions: state.questions,
      undisclosed: state.undisclosed,
      missing: missingText(row, language),
      askWhom: state.missing.length === 0 ? '' : row.asked.join('; '),
      days: row.days,
      ...linked(target, linkTo, placeName(target, language)),
    };
  };
  return {
    schema: offerGate,
    title: offerGateTitle(
      teller,
      counts,
      deadQuestions.map(({ text }) => text),
    ),
    rows: rows.map(rowOf),
    leftOut: {},
  };
}

function missingText({ state }: OfferGateRow, language: Language): string {
  const questions = state.missing.map(({ question, fault }) => {
    const why = answerFaultTexts[fault][language];
    return why === '' ? question.text : `${question.text} (${why})`;
  });
  return [...questions, ...(state.approval === 'missing' ? [approval[language]] : [])].join('\n');
}
