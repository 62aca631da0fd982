import type { Deviation } from '../control/deviation';
import type { Language } from '../kernel/language';
import { englishSentences } from './deviation-sentence-en';
import { russianSentences } from './deviation-sentence-ru';
import type { SentenceNames } from './sentence-names';

/**
 * A deviation as one sentence a head of sales would say, without a full stop. The performer is named only where the kind is about
 * a person and `names.performer` is given; leave it `''` on sheets that everybody opens.
 */
export function deviationSentence(language: Language, deviation: Deviation, names: SentenceNames): string {
  const sentences = language === 'ru' ? russianSentences : englishSentences;
  return sentences[deviation.kind](deviation, names);
}
