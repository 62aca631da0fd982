import type { Bilingual, Language } from '../kernel/language';
import { reservedOperations } from '../model/task';

interface ReservedTitle {
  /** As the performer reads it. */
  readonly full: Bilingual;
  /** As a report has it, beside its own words. */
  readonly short: Bilingual;
}

const backToClient: Bilingual = { ru: 'Вернуться к клиенту', en: 'Get back to the client' };

/** What the product itself asks for; no map has these operations. */
const reservedTitles: Readonly<Record<string, ReservedTitle>> = {
  [reservedOperations.decide]: {
    full: { ru: 'Решить: ждать, сменить контакт, закрыть', en: 'Decide: wait, change the contact, close' },
    short: { ru: 'Решить', en: 'Decide' },
  },
  [reservedOperations.returnToClient]: { full: backToClient, short: backToClient },
  [reservedOperations.check]: {
    full: { ru: 'Проверить: задача и правда не требуется?', en: 'Check: is the task really not required?' },
    short: { ru: 'Проверить', en: 'Check' },
  },
};

/** A reserved operation's name in reports; null for an operation of a map. */
export const reservedName = (operation: string, language: Language): string | null =>
  reservedTitles[operation]?.short[language] ?? null;

/** What the title of a task is made of. */
export interface TitleParts {
  readonly operation: string;
  /** Title of the map's operation, of a decision or check that of its subject; '' where the map is not known. */
  readonly title: string;
  /** Number of the attempt from the second on, else null. */
  readonly attempt: number | null;
  /** Name of the person in whose place the performer acts, or null. */
  readonly onBehalfOf: string | null;
}

const words = { ru: { attempt: 'попытка', for: 'за' }, en: { attempt: 'attempt', for: 'for' } } as const;

/** `Позвонить · попытка 2 (за: Петров П.)`, `Решить: ждать, сменить контакт, закрыть — Позвонить`. */
export function taskTitle({ operation, title, attempt, onBehalfOf }: TitleParts, language: Language): string {
  const reserved = reservedTitles[operation]?.full[language];
  const own = reserved ? [reserved, title].filter(Boolean).join(' — ') : title || operation;
  const times = attempt === null || reserved ? '' : ` · ${words[language].attempt} ${attempt}`;
  return `${own}${times}${onBehalfOf === null ? '' : ` (${words[language].for}: ${onBehalfOf})`}`;
}
