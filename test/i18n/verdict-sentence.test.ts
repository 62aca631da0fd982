import { type Aspect, kindsOfAspect } from '../../src/control/map-or-person';
import { verdictSentence } from '../../src/i18n/verdict-sentence';
import { expectApproved } from '../approve';
import { tellers } from '../sheets/report/tellers';

const names = {
  ru: { operation: 'Разговор со снабжением', performer: 'Иванов И.' },
  en: { operation: 'Talk to purchasing', performer: 'J. Smith' },
};
const of = (aspect: Aspect) =>
  [
    { kind: 'map', operation: '60', aspect, deviating: 4, performers: 5 },
    {
      kind: 'person',
      operation: '60',
      aspect,
      performer: 'E1',
      violated: 6,
      matured: 10,
      othersViolated: 1,
      othersMatured: 30,
    },
    { kind: 'ordinary', operation: '60', aspect, violated: 3, matured: 28 },
  ] as const;

test('map or person, the approved sentences', () => {
  const aspects = Object.keys(kindsOfAspect) as Aspect[];
  const text = aspects
    .flatMap((aspect) => of(aspect))
    .flatMap((verdict) =>
      (['ru', 'en'] as const).map((language) => verdictSentence(tellers[language], verdict, names[language])),
    )
    .join('\n');
  expectApproved(`${text}\n`, `${__dirname}/approved/verdict-sentences.txt`);
});

test('a verdict on the map names nobody, one on a person only where a name is given', () => {
  for (const verdict of of('term')) {
    expect(verdictSentence(tellers.ru, verdict, { ...names.ru, performer: '' })).not.toContain('Иванов');
    if (verdict.kind !== 'person') expect(verdictSentence(tellers.ru, verdict, names.ru)).not.toContain('Иванов');
  }
});
