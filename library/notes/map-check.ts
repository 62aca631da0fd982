import type { ColumnNotes } from '../../src/sheets/library';

export const mapCheck: ColumnNotes = {
  stage: { ru: 'К какому этапу относится замечание.', en: 'Which stage the finding belongs to.' },
  severity: {
    ru: 'Ошибка — строка не работает; пробел — карте чего-то не хватает; внимание — стоит посмотреть.',
    en: 'Error: the row does not work; gap: the map lacks something; warning: worth a look.',
  },
  operation: { ru: 'О какой операции речь.', en: 'Which operation it is about.' },
  sentence: { ru: 'Что не так, что ожидалось и пример.', en: 'What is wrong, what was expected, and an example.' },
  where: { ru: 'Нажмите, чтобы перейти к ячейке.', en: 'Click to go to the cell.' },
  url: { ru: 'Куда ведёт ссылка. Служебный столбец.', en: 'Where the link leads. A technical column.' },
};
