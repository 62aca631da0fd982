import type { ColumnNotes } from '../../src/sheets/library';

export const deviations: ColumnNotes = {
  kind: { ru: 'Вид отклонения.', en: 'Kind of deviation.' },
  severity: { ru: 'Важно, обычно или к сведению.', en: 'High, medium, low.' },
  sentence: { ru: 'Одной фразой.', en: 'In one sentence.' },
  client: { ru: 'О каком клиенте речь.', en: 'Which client it is about.' },
  deal: { ru: 'ID сделки.', en: 'ID of the deal.' },
  operation: { ru: 'О какой операции речь.', en: 'Which operation it is about.' },
  performer: { ru: 'Чья задача; по настройке не показывается.', en: 'Whose task; not shown if set so.' },
  since: { ru: 'С какого дня.', en: 'Since which day.' },
  size: {
    ru: 'Величина отклонения в единицах соседнего столбца: р.д. — рабочие дни, вопр. — вопросы без ответа, ед. — единицы плана, задачи или %.',
    en: 'Size of the deviation in the unit beside it: w. days are working days, questions not answered, units of the plan, tasks or %.',
  },
  unit: { ru: 'В чём измерено.', en: 'What it is measured in.' },
  where: { ru: 'Нажмите, чтобы перейти.', en: 'Click to go there.' },
  url: { ru: 'Куда ведёт ссылка. Служебный столбец.', en: 'Where the link leads. A technical column.' },
};
