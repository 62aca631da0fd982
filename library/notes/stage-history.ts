import type { ColumnNotes } from '../../src/sheets/library';

export const stageHistory: ColumnNotes = {
  deal: { ru: 'ID сделки.', en: 'ID of the deal.' },
  stage: { ru: 'ID этапа.', en: 'ID of the stage.' },
  entry: { ru: 'Который раз сделка на этом этапе, с 1.', en: 'Which stay of the deal at this stage it is, from 1.' },
  entered: { ru: 'Когда сделка вошла в этап.', en: 'When the deal entered the stage.' },
  left: {
    ru: 'Когда сделка вышла из этапа; пусто — она ещё на нём.',
    en: 'When the deal left the stage; empty: it is still there.',
  },
  outcome: { ru: 'Чем кончился заход.', en: 'How the stay ended.' },
  mapVersion: { ru: 'По какой версии карты шёл заход.', en: 'The version of the map by which the stay ran.' },
};
