import type { Aspect, Verdict } from '../control/map-or-person';
import type { Bilingual, Language } from '../kernel/language';
import { quote } from './quote';

const FAILS: Readonly<
  Record<Aspect, { readonly happens: Bilingual; readonly check: Bilingual; readonly cases: Bilingual }>
> = {
  term: {
    happens: { ru: 'не укладывается в срок у', en: 'misses its term with' },
    check: { ru: 'проверьте срок операции', en: 'check the term of the operation' },
    cases: { ru: 'не в срок', en: 'out of term' },
  },
  skipping: {
    happens: { ru: 'пропускается у', en: 'is skipped by' },
    check: { ru: 'проверьте, нужна ли операция', en: 'check whether the operation is needed' },
    cases: { ru: 'пропущено', en: 'skipped' },
  },
  order: {
    happens: { ru: 'делается не по порядку у', en: 'is done out of order by' },
    check: { ru: 'проверьте последовательность', en: 'check the sequence' },
    cases: { ru: 'не по порядку', en: 'out of order' },
  },
  gate: {
    happens: { ru: 'делается без допуска у', en: 'is done past the gate by' },
    check: {
      ru: 'проверьте перечень вопросов и срок согласования',
      en: 'check the questions and the term of the approval',
    },
    cases: { ru: 'без допуска', en: 'past the gate' },
  },
  evidence: {
    happens: { ru: 'остаётся без подтверждения у', en: 'is left without evidence by' },
    check: { ru: 'проверьте, какое подтверждение требует карта', en: 'check what evidence the map asks for' },
    cases: { ru: 'без подтверждения', en: 'without evidence' },
  },
  plan: {
    happens: { ru: 'не дотягивает до плана у', en: 'falls short of its plan with' },
    check: { ru: 'проверьте план операции', en: 'check the plan of the operation' },
    cases: { ru: 'меньше плана', en: 'below plan' },
  },
};

/** The verdict as a sentence. One on the map names nobody; one on a person names him only where `performer` is given. */
export function verdictSentence(
  language: Language,
  verdict: Verdict,
  names: { readonly operation: string; readonly performer: string },
): string {
  const operation = quote(language, names.operation);
  const { happens, check, cases } = FAILS[verdict.aspect];
  const isRussian = language === 'ru';
  switch (verdict.kind) {
    case 'map': {
      const share = isRussian
        ? `${verdict.deviating} из ${verdict.performers}`
        : `${verdict.deviating} of ${verdict.performers}`;
      return `${operation} ${happens[language]} ${share}: ${check[language]}`;
    }
    case 'person': {
      const subject = names.performer === '' ? operation : `${names.performer}, ${operation}`;
      return isRussian
        ? `${subject}: ${cases.ru} ${verdict.violated} из ${verdict.matured}, у остальных ${verdict.othersViolated} из ${verdict.othersMatured}`
        : `${subject}: ${verdict.violated} of ${verdict.matured} ${cases.en}, the others ${verdict.othersViolated} of ${verdict.othersMatured}`;
    }
    case 'ordinary':
      return isRussian
        ? `${operation}: ${cases.ru} ${verdict.violated} из ${verdict.matured}, обычный разброс`
        : `${operation}: ${verdict.violated} of ${verdict.matured} ${cases.en}, ordinary scatter`;
  }
}
