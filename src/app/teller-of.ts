import type { Refusal } from '../i18n/refusal';
import { type AllTexts, type Teller, tell, type Words } from '../i18n/teller';
import type { Language } from '../kernel/language';
import type { RunContext } from './command';

type Shipped = Pick<RunContext, 'texts'>;

/** The texts of one kind, which are read when first asked for. */
export const tellerOf = ({ texts }: Shipped, kind: keyof AllTexts, language: Language): Teller => ({
  language,
  texts: texts()[kind][language],
});

/** Says why something is not done; the texts are read only when something is said. */
export type Why = (refusal: Refusal, words?: Words) => string;

export const whyIn =
  (shipped: Shipped, language: Language): Why =>
  (refusal, words) =>
    tell(tellerOf(shipped, 'refusals', language), refusal, words);
