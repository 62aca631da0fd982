import type { Bilingual } from '../kernel/language';

/** What the sidebar is told of a stopped timer whose task cannot be ticked. */
export const notTicked: Bilingual = {
  ru: 'Время записано, а отметить задачу пока нельзя: посмотрите, что мешает.',
  en: 'The time is kept, but the task cannot be ticked yet: see what hinders.',
};
