import { allTexts } from '../../library/all-texts';
import type { RunContext } from '../../src/app/command';
import { sidebarTimer } from '../../src/app/sidebar-timer';
import type { Language } from '../../src/kernel/language';
import { localDateTime } from '../../src/kernel/local-date';
import { formatWorkingContext } from '../../src/sheets/records/frozen-maps';
import type { Workbook } from '../../src/sheets/sheet-image';
import { aFirm } from '../builders/firm';
import { cellsOf, sheetImage } from '../sheets/sheet-images';

const now = localDateTime('2026-11-23T10:00');

/** What a person whom the firm does not know is told when he starts a timer. */
function refusal(language: Language): string {
  const { answers: _a, stageHistory: _h, ...firm } = aFirm();
  const stored = { ...firm, settings: { ...firm.settings, language } };
  const image = sheetImage('map-versions', cellsOf(formatWorkingContext(stored, now)));
  const context = { now, user: 'gost@firm.ru', authority: 'gost@firm.ru', texts: () => allTexts } as RunContext;
  const request = { action: 'start', task: 'T1', comment: '', deal: null, minutes: '', request: '' };
  const useCase = sidebarTimer(context, request);
  let step = useCase.next();
  while (!step.done) step = useCase.next({ sheets: [image], sheetNames: [image.name] } as unknown as Workbook);
  return step.value.value?.message ?? '';
}

test.each([
  ['ru', /[а-яё]/i, /[a-z]{4}/i],
  ['en', /[a-z]{4}/i, /[а-яё]/i],
] as const)('whoever has no tab is told so in the firm’s language: %s', (language, own, other) => {
  expect(refusal(language)).toMatch(own);
  expect(refusal(language)).not.toMatch(other);
});
