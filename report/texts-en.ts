import { plural } from '../sidebar/plural';
import type { ReportTexts } from './texts';

/** English. */
export const english: ReportTexts = {
  language: 'en',
  title: 'Head’s report',
  loading: 'Reading the register and the log…',
  longRun: 'A large workbook takes up to a minute.',
  refresh: 'Refresh',
  updated: 'The report is up to date.',
  print: 'Print',
  retry: 'Try again',
  offline: 'No internet connection. You see what was read before.',
  stale: 'Could not refresh: you see what was read before.',
  failures: {
    offline: 'No internet connection. Check it and try again.',
    timeout: 'No answer came. Try again: the report only reads and changes nothing.',
    'no-host': 'The report opens only from the spreadsheet, through the menu “Techkarta”.',
    permission: 'A Google permission is missing. Run any command of the menu “Techkarta”, grant it, and try again.',
    unexpected:
      'The spreadsheet could not answer. Try again; if that does not help, close the report and open it anew.',
  },

  weeksOf: (count, from, to) => `${count === 1 ? 'Week' : 'Weeks'} from ${from} to ${to}`,
  week: 'Week',
  unfinished: 'running',
  unfinishedLong: 'the week is not over yet',
  percent: (value) => `${value}%`,
  fulfilment: 'Fulfilment of the map',
  matured: 'Obligations due',
  tooFew: (matured) => `few: ${matured}`,
  tooFewLong: (matured) =>
    `too few: ${plural('en', matured, { one: 'obligation', many: 'obligations' })}, a figure needs 10`,
  nothing: 'none',
  nothingLong: 'nothing was due',

  emptyTitle: 'Nothing to show yet',

  sentences: { title: 'What to talk about first', none: 'No deviations: nothing to talk about but plans.' },
  index: {
    title: 'How the department fulfils the map',
    hint: 'Share of the week’s obligations that were met as the map has it, by weight of the operation. Below 10 obligations there is no figure.',
    onlyFew: 'No week has the 10 obligations yet that a figure needs.',
  },
  heat: {
    title: 'Who fulfils the map, and how well',
    hint: 'Per cent for each week. “Few: 4” means that only four obligations came due; a figure needs 10.',
    person: 'Employee',
    all: 'All together',
    steps: { low: 'below 70%', middle: '70–84%', good: '85–94%', high: '95% and more' },
    legend: 'Colours',
  },
  pareto: {
    title: 'Deviations by kind',
    total: (count) => `${count} in all`,
    hint: (few, share) =>
      few === 1
        ? `The most frequent kind makes up ${share} of all deviations: begin with it.`
        : `${few} kinds make up ${share} of all deviations: begin with them.`,
    none: 'No deviations in these weeks.',
    kind: 'Kind',
    count: 'Deviations',
    cumulative: 'Cumulative share',
    others: (kinds) => plural('en', kinds, { one: 'more kind', many: 'more kinds' }),
    bars: 'bars: how many',
    line: 'line: cumulative share',
  },
};
