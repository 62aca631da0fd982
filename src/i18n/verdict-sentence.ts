import type { Verdict } from '../control/map-or-person';
import { quote } from './quote';
import { type Teller, tell } from './teller';

/** The verdict as a sentence. One on the map names nobody; one on a person names him only where `performer` is given. */
export function verdictSentence(
  teller: Teller,
  verdict: Verdict,
  names: { readonly operation: string; readonly performer: string },
): string {
  const aspect = (part: string): string => tell(teller, `${verdict.aspect}.${part}`);
  const operation = quote(teller.language, names.operation);
  return tell(teller, `verdict.${verdict.kind}`, {
    ...verdict,
    operation,
    subject: names.performer === '' ? operation : `${names.performer}, ${operation}`,
    happens: aspect('happens'),
    check: aspect('check'),
    cases: aspect('cases'),
  });
}
