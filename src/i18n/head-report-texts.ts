import type { Bilingual } from '../kernel/language';

/** What anybody but a head is told who opens «Отчёт РОПа». */
export const onlyHead: Bilingual = {
  ru: 'Отчёт с именами видит только руководитель отдела продаж.',
  en: 'Only the head of sales sees the report with names.',
};
