import type { Bilingual } from '../kernel/language';
import type { EvidenceKind } from '../model/stage-map';

/** What an operation asks to be entered as evidence, as its performer is told; empty where nothing has to be entered. */
export const evidenceAsked: Readonly<Record<EvidenceKind, Bilingual>> = {
  none: { ru: '', en: '' },
  field: { ru: '', en: '' },
  text: { ru: 'Текст не короче 15 знаков', en: 'A text of at least 15 characters' },
  number: { ru: 'Число', en: 'A number' },
  date: { ru: 'Дата', en: 'A date' },
  link: { ru: 'Ссылка', en: 'A link' },
  photo: { ru: 'Ссылка на фото', en: 'A link to a photo' },
  outcome: { ru: 'Чем кончилось, в двух словах', en: 'How it ended, in a few words' },
  approval: { ru: '', en: '' },
  questions: { ru: '', en: '' },
  'offer-number': { ru: 'Номер КП', en: 'The number of the offer' },
};

/** What counts as evidence where the performer enters none. */
export const evidenceNote: Partial<Readonly<Record<EvidenceKind, Bilingual>>> = {
  approval: { ru: 'Отметка и есть согласование.', en: 'The tick is the approval.' },
  questions: {
    ru: 'Засчитывается, когда на листе «Ответы» отвечены все обязательные вопросы.',
    en: 'Counts once all mandatory questions are answered in the sheet “Answers”.',
  },
};
