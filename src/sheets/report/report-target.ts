import type { Bilingual, Language } from '../../kernel/language';
import type { DesiredRow } from '../desired-row';
import type { LinkTo, ReportTarget } from './report-sheet';

const placeNames: Readonly<Record<ReportTarget['kind'], Bilingual>> = {
  task: { ru: 'к задаче', en: 'to the task' },
  deal: { ru: 'к сделке', en: 'to the deal' },
  answers: { ru: 'к ответам', en: 'to the answers' },
};

/** What the link of a row says. */
export const placeName = ({ kind }: ReportTarget, language: Language): string => placeNames[kind][language];

/** The cells «Где» and its hidden address; a place without an address is not linked. */
export function linked(target: ReportTarget | null, linkTo: LinkTo, text: string): DesiredRow {
  const url = target === null ? '' : linkTo(target);
  return { where: url === '' ? '' : { text, url }, url };
}
