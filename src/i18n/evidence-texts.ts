import type { Bilingual } from '../kernel/language';
import type { EvidenceKind } from '../model/stage-map';

/** What an operation asks for as evidence, as its performer is told; empty where nothing has to be entered. */
export const evidenceAsked: Readonly<Record<EvidenceKind, Bilingual>> = {
  none: { ru: '', en: '' },
  field: { ru: '', en: '' },
  text: { ru: 'Подтверждение: текст, не короче 15 знаков', en: 'Evidence: a text of at least 15 characters' },
  number: { ru: 'Подтверждение: число', en: 'Evidence: a number' },
  date: { ru: 'Подтверждение: дата', en: 'Evidence: a date' },
  link: { ru: 'Подтверждение: ссылка', en: 'Evidence: a link' },
  photo: { ru: 'Подтверждение: ссылка на фото', en: 'Evidence: a link to a photo' },
  outcome: { ru: 'Подтверждение: чем кончилось, в двух словах', en: 'Evidence: how it ended, in a few words' },
  approval: { ru: 'Согласование: отметка и есть согласие', en: 'Approval: the tick is the consent' },
  questions: {
    ru: 'Подтверждение: все обязательные вопросы отвечены на листе «Ответы»',
    en: 'Evidence: all mandatory questions answered in the sheet “Answers”',
  },
  'offer-number': { ru: 'Подтверждение: номер КП', en: 'Evidence: the number of the offer' },
};
