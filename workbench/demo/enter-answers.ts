import { type Random, randomBelow } from '../../emulator/run/random';
import { displayOf, findRows, type SheetTable } from '../desk/sheet-table';
import { answers, askedOf } from './answers';
import { typedDate } from './demo-days';
import { type Desk, fill, tableOf } from './desk';
import type { Person } from './firm';
import type { Story } from './stories';

const HEADERS = ['Клиент или сделка', 'Вопрос', 'Ответ', 'У кого и когда спрашивали', 'Источник'];

/** Rows of the deal's mandatory questions, about the client or the deal itself, by the number in the question's ID (`Q-IND-3 · …`). */
function questionRows(table: SheetTable, story: Story): readonly number[] {
  const subjects = [story.client, story.deal, `${story.deal} · ${story.client}`];
  const numberOf = (row: number): number => Number(/^Q-\w+-(\d+)/.exec(displayOf(table, row, 'Вопрос'))?.[1] ?? 0);
  return subjects
    .flatMap((subject) => findRows(table, { 'Клиент или сделка': subject }))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

/** Fills in the first `count` answers of a deal, those that are missing; source is the talk or the visit it came from. */
export function enterAnswers(
  desk: Desk,
  who: Person,
  story: Story,
  {
    count,
    day,
    source,
    random,
  }: { readonly count: number; readonly day: string; readonly source: string; readonly random: Random },
): void {
  const table = tableOf(desk, 'Ответы', HEADERS);
  questionRows(table, story)
    .slice(0, count)
    .forEach((row, index) => {
      if (displayOf(table, row, 'Ответ') !== '') return;
      const variant = answers[story.clientType][index]?.[randomBelow(random, 2) as 0 | 1] ?? '';
      const person = askedOf[randomBelow(random, askedOf.length)] ?? '';
      fill(desk, who, table, row, { Ответ: variant });
      fill(desk, who, table, row, {
        'У кого и когда спрашивали': `${person}, ${typedDate(day).slice(0, 5)}`,
        Источник: source,
      });
    });
}

/** How many of the mandatory questions have an answer. */
export function countAnswers(desk: Desk, story: Story): number {
  const table = tableOf(desk, 'Ответы', HEADERS);
  return questionRows(table, story).filter((row) => displayOf(table, row, 'Ответ') !== '').length;
}
