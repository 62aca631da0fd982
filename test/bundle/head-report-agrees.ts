import type { HeadReport } from '../../src/app/head-report-contract';

/** What a sheet shows in a column, by the rows in which other columns show given values. */
type Shown = (sheet: string, column: string, wanted?: Readonly<Record<string, string>>) => readonly string[];

const heatColumns = ['4 нед. раньше', '3 нед. раньше', '2 нед. раньше', 'Неделей раньше', 'Неделя отчёта'];

/** The dialog of a firm that shows names in its sheets says the same as «Неделя» and «Отклонения», made at the same moment. */
export function expectAgreement(report: HeadReport, shown: Shown): void {
  const { weeks, people, index, pareto, sentences } = report;
  const textOf = (percent: number | null | undefined) => (percent == null ? [] : [`${percent} %`]);
  const rows = [...people, { name: 'Все вместе', weeks: index }];
  const compared: [string, string, readonly string[]][] = [];
  const expected: typeof compared = [];
  for (const { name, weeks: figures } of rows)
    for (const [at, column] of heatColumns.entries()) {
      expected.push([name, column, shown('Неделя', column, { Кто: name })]);
      compared.push([name, column, textOf(figures[weeks.length - heatColumns.length + at]?.percent)]);
    }
  expect(compared).toEqual(expected);
  expect(shown('Неделя', 'Кто').filter((name) => !rows.some((row) => row.name === name))).toEqual([]);

  // Late entries are listed as a share of each person, all other kinds one by one.
  const listed = shown('Отклонения', 'Вид');
  for (const { title, count } of pareto)
    if (title !== 'Внесено позже')
      expect([title, count]).toEqual([title, listed.filter((kind) => kind === title).length]);
  expect([...new Set(listed)].filter((kind) => !pareto.some(({ title }) => title === kind))).toEqual([]);
  expect(pareto[pareto.length - 1]?.cumulativePercent).toBe(100);

  const said = new Set([...shown('Отклонения', 'Что случилось'), ...shown('Неделя', 'Замечание')]);
  const isVerdict = (sentence: string) => /: проверьте |, у остальных /.test(sentence);
  expect(sentences.filter((sentence) => !isVerdict(sentence) && !said.has(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => !isVerdict(sentence)).length).toBeGreaterThanOrEqual(3);
  expect(sentences.length).toBe(6);
}
