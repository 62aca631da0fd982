import modelled from '../emulator/cost-model.json';
import type { Diagnosis } from '../src/app/diagnosis-contract';
import '../sidebar/base.css';
import '../help/help.css';
import './diagnose.css';
import { texts } from './texts';

const make = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement =>
  make(
    'table',
    make(
      'thead',
      make(
        'tr',
        ...head.map((text) => {
          const cell = make('th', text);
          cell.setAttribute('scope', 'col');
          return cell;
        }),
      ),
    ),
    make('tbody', ...rows.map((row) => make('tr', ...row.map((text) => make('td', text))))),
  );

interface Cost {
  readonly ms: number;
  readonly cell?: number;
  readonly dirtyCell?: number;
}

/** The dialog «Диагностика»: what the script measured is in the page when it opens. */
function show({ language, locale, costs, answers }: Diagnosis): void {
  const said = texts[language];
  const model: Readonly<Record<string, unknown>> = modelled;
  const number = (value: number, digits: number): string =>
    value.toLocaleString(language, { maximumFractionDigits: digits });
  const costText = ({ ms, cell, dirtyCell }: Cost): string => {
    const slope = cell ?? dirtyCell;
    return `${number(ms, 1)}${slope === undefined ? '' : ` + ${number(slope, 4)} ${said.perCell}`}`;
  };
  document.documentElement.lang = language;
  const result = make('pre', JSON.stringify({ locale, ...costs }, null, 1));
  result.tabIndex = 0;
  document.getElementById('diagnosis')?.append(
    make('h1', said.title),
    make('p', said.about),
    tableOf(
      said.head,
      Object.entries(costs).map(([kind, cost]) => [kind, costText(cost), costText(model[kind] as Cost)]),
    ),
    make('h2', said.questions),
    tableOf(
      said.answerHead,
      Object.entries(said.answers).map(([key, question]) => [
        question,
        answers[key]?.isAsExpected ? said.asExpected : said.other,
        answers[key]?.seen ?? '',
      ]),
    ),
    make('h2', said.byHand),
    make('ol', ...said.steps.map((step) => make('li', step))),
    make('h2', said.model),
    result,
  );
}

const data = JSON.parse(document.getElementById('data')?.textContent ?? 'null') as Diagnosis | null;
if (data) show(data);
