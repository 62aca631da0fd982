/** What the dialog «Отчёт РОПа» is told beside figures; `day` is a moment as it is said. */
export const headReportTexts = {
  onlyHead: {
    ru: 'Отчёт с именами видит только руководитель отдела продаж.',
    en: 'Only the head of sales sees the report with names.',
  },
  made: {
    ru: (day: string) => `По реестру и журналу на ${day}.`,
    en: (day: string) => `From the register and the log as of ${day}.`,
  },
  noTasks: {
    ru: 'Задачи ещё не выданы: цифры появятся после выдачи, когда подойдут первые сроки.',
    en: 'No tasks are issued yet: figures appear after the issue, when the first terms come due.',
  },
  nothingDue: {
    ru: 'Ни у одной обязательной задачи срок ещё не подошёл: цифры появятся, как только подойдёт первый.',
    en: 'No mandatory task has come due yet: figures appear as soon as the first one does.',
  },
} as const;
