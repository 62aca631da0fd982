import type { FindingTexts } from './finding-texts';

/** What is wrong, what was expected and an example, by the finding's code. */
export const findingTextsEn: FindingTexts = {
  'missing-sheet': ({ sheet }) =>
    `There is no sheet “${sheet}”. Choose “Techkarta → Set up → Create or repair sheets”.`,
  'missing-column': ({ sheet, column }) =>
    `The sheet “${sheet}” has no column “${column}”. Choose “Techkarta → Set up → Create or repair sheets”.`,
  'required-cell': ({ column }) =>
    `The cell “${column}” is empty and has to be filled in. The note on its header has an example.`,
  'duplicate-id': ({ value, figure }) =>
    `The ID ${value} stands in row ${figure('first')} already: give this row another, such as the next number.`,
  'duplicate-row': ({ figure }) => `This row repeats row ${figure('first')}: keep one of them.`,
  'not-a-date': ({ value }) => `${value} is not a date. Write a day, e.g. 2026-11-23.`,
  'not-a-number': ({ value }) => `${value} is not a number. Example: 1250.5.`,
  'not-an-integer': ({ value }) => `${value} is not a whole number. Example: 30.`,
  'not-a-count': ({ value }) => `${value} is not a count. Write a whole number from zero on, e.g. 3.`,
  'not-a-percentage': ({ value }) => `${value} is not a percentage. Example: 20 or 20 %.`,
  'not-minutes': ({ value }) => `${value} is not a time. Examples: 90; 1.5 h; 1:30.`,
  'not-yes-no': ({ value }) => `${value} is neither yes nor no. Write “yes” or “no”.`,
  'not-a-term': ({ value }) => `${value} is not a term. Examples: 2; 30 min; 4 h; K-3.`,
  'not-a-check-count': ({ value }) => `${value} does not say how many to check. Example: 1 per week.`,
  'unknown-choice': ({ value, figure }) => `${value} is not in the list. Choose from: ${figure('options')}.`,
  'out-of-range': ({ value, figure }) => `${value} is out of range: from ${figure('min')} to ${figure('max')}.`,
  'unknown-reference': ({ value, figure }) =>
    `${value} was not found${figure('near') === '' ? '' : `; it resembles “${figure('near')}”`}. Choose from the dropdown.`,
  'ambiguous-reference': ({ value, figure }) => `${value} may mean several rows. Write an ID, e.g. ${figure('ids')}.`,
  'unknown-phrase': ({ value, figure }) =>
    `The periodicity ${value} is not understood.${figure('near') === '' ? ' Examples: once; every 2 working days until result, at most 3; Mon, Thu.' : ` It resembles: ${figure('near')}.`}`,
  'unknown-until-number': ({ value, figure }) =>
    `The rule ${value} names No. ${figure('number')}, and the stage has no such task. Name a task of this stage.`,
  'bad-rrule': ({ value }) => `${value} is not a recurrence rule. Example: RRULE:FREQ=WEEKLY;BYDAY=MO.`,
  'bad-email': ({ value }) => `${value} is not an e-mail address. Example: smith@firm.com.`,
  'absence-ends-before-start': () => 'The absence ends before it begins: swap the dates.',
  'substitutes-himself': () => 'The employee substitutes himself: name another or leave it empty.',
  'answer-needs-deal': ({ value }) =>
    `The answer about a deal is written under the client ${value}, who has several. Name the deal by its ID, e.g. D1.`,
  'client-left-out': ({ value }) =>
    `The client ${value} is in the sheet “Clients”, but that row has a mistake: put it right first.`,
  'similar-client': ({ value, figure }) =>
    `The client ${value} resembles “${figure('near')}”. If it is the same, write it so; if not, add it to the sheet “Clients”.`,
  'new-client-needs-type': ({ figure }) =>
    `The new client “${figure('client')}” needs a type: fill in “Client type” in this row.`,
  'copied-task-row': ({ figure }) =>
    `This row is a copy of row ${figure('first')} in the tab “${figure('tab')}”: the first one counts, delete the copy.`,
  'broken-json': () =>
    'A technical cell is damaged. Do not edit the sheet “Register” by hand; collect the ticks once more.',
  'broken-map-version': ({ figure }) => `The stored map ${figure('version')} is damaged: activate the stage once more.`,
  'day-ends-before-start': () => 'The working day ends before it begins. 9:00 to 18:00 is taken.',
  'bad-setting-language': ({ value }) => `The language ${value} is unknown. Choose Russian or English.`,
  'bad-setting-dayStarts': ({ value }) => `${value} is no time at which a day begins. Example: 9:00.`,
  'bad-setting-dayEnds': ({ value }) => `${value} is no time at which a day ends. Example: 18:00.`,
  'bad-setting-horizon': ({ value }) => `${value} is not a number of working days. Example: 10.`,
  'bad-setting-timeKeeping': ({ value }) => `${value} is no way of keeping time. Choose always, by time study, never.`,
  'bad-setting-campaignOperations': ({ value }) => `${value} is not a list of tasks. Example: S1-50; S1-60.`,
  'bad-setting-campaignUntil': ({ value }) => `${value} is no date at which a study ends. Example: 2026-12-04.`,
  'bad-setting-approvalThreshold': ({ value }) => `${value} is not a sum. Example: 500000.`,
  'bad-setting-undisclosedAllowed': ({ value }) => `${value} is not a number of questions. Example: 2.`,
  'bad-setting-sheetsByName': ({ value }) => `${value} is neither yes nor no. Write “yes” or “no”.`,
  'bad-setting-offerNumberSource': ({ value }) => `${value}: unknown who numbers the offers. Choose Techkarta or 1C.`,
  'bad-setting-disabledDeviations': ({ value }) =>
    `The list ${value} has an unknown kind of deviation. Example: Rhythm broken; Old map version.`,

  'precedence-self-link': ({ figure }) => `The task ${figure('operation')} comes after itself: remove the row.`,
  'precedence-unknown': ({ figure }) =>
    `The sequence names the task ${figure('unknown')}, which the sheet “Tasks” does not have.`,
  'precedence-other-stage': ({ figure }) =>
    `The task ${figure('operation')} comes after ${figure('after')} of another stage: link tasks of one stage.`,
  'precedence-double': ({ figure }) =>
    `The link “${figure('operation')} after ${figure('after')}” stands twice: keep one row.`,
  'precedence-deal-and-person': ({ figure }) =>
    `The tasks ${figure('operation')} and ${figure('after')} are issued differently, one per deal, one per person: they can have no order.`,
  'precedence-cycle': ({ figure }) =>
    `Tasks wait for each other in a circle: ${figure('cycle')}. Remove one of the links.`,

  'deal-unknown-client': ({ figure }) =>
    `Deal ${figure('deal')}: the client ${figure('client')} was not found. The deal is left as it is.`,
  'deal-unknown-manager': ({ figure }) =>
    `Deal ${figure('deal')}: the manager ${figure('manager')} is not in the sheet “Staff”. The deal is left as it is.`,
  'deal-manager-dismissed': ({ figure }) =>
    `Deal ${figure('deal')}: the manager ${figure('manager')} has left. Give the deal to another.`,
  'deal-stage-without-map': ({ figure }) =>
    `Deal ${figure('deal')}: the map of the stage ${figure('stage')} is not active yet, no tasks were issued.`,
  'deal-without-key-date': ({ figure }) =>
    `Deal ${figure('deal')}: the term of the task ${figure('operation')} counts from the key date, which is empty. Enter it in the sheet “Deals”.`,
  'deal-pause-without-date': ({ figure }) =>
    `Deal ${figure('deal')} is paused without a date. Enter a day in “Outcome date”, so that “Get back to the client” comes in time.`,
  'role-without-holder': ({ figure }) =>
    `Nobody has the role “${figure('role')}”: the task ${figure('operation')} went to the head.`,
  'role-with-several-holders': ({ figure }) =>
    `Several people have the role “${figure('role')}”: the task ${figure('operation')} went to the first of them.`,
  'task-of-unknown-deal': ({ figure }) =>
    `There are tasks of the deal ${figure('deal')}, but the sheet “Deals” does not have it. The tasks are left as they are.`,
  'done-in-future': ({ figure }) =>
    `“Done on” cannot lie in the future: ${figure('date')}. The row is left as it is; put the date right, e.g. to today’s, and the tick is taken.`,
  'new-date-past': ({ figure }) =>
    `“New date” has passed already: ${figure('date')}. Enter the day until which we wait, e.g. tomorrow’s.`,
  'wait-without-date': () =>
    'The client asked to wait, but “New date” is empty: the term goes on. Enter the day until which we wait, e.g. 3 Dec 2026.',

  'stage-without-operations': ({ figure }) => `The stage “${figure('stage')}” has no tasks at all.`,
  'norm-not-in-force': ({ figure }) =>
    `The norms of the task ${figure('operation')} begin only on ${figure('from')}: until then the usual 30 minutes hold.`,
  'protected-without-questions': ({ figure }) =>
    `The task ${figure('operation')} is behind the gate, but the type “${figure('clientType')}” has no mandatory questions.`,
  'several-drafts': ({ figure }) =>
    `${figure('count')} stages of the sale type “${figure('saleType')}” are drafts at once. Make one stage at a time: activate it, then begin the next.`,
  'missing-task': ({ figure }) =>
    `Task ${figure('operation')}: it is not said what to do. Fill in “Instruction” or “Checklist”.`,
  'missing-sequence': ({ figure }) =>
    `Task ${figure('operation')}: it has no place in the order. Add a row to the sheet “Sequence”.`,
  'missing-periodicity': ({ figure }) =>
    `Task ${figure('operation')}: it is not said how often. Add a row to the sheet “Periodicity”, e.g. “once”.`,
  'missing-norm': ({ figure }) =>
    `Task ${figure('operation')}: there is no norm, 30 minutes are taken. Add a row to the sheet “Norms”.`,
  'missing-resources': ({ figure }) =>
    `Task ${figure('operation')}: it is not said what it takes. Name it in the sheet “Resources”.`,
  'missing-control': ({ figure }) =>
    `Task ${figure('operation')}: nothing checks it. Add a row to the sheet “Controls”: a map without control does not work.`,
};
