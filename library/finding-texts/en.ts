import type { Texts } from '../../src/i18n/teller';

/** What is wrong, what was expected and an example, by the finding's code. */
export const findingTextsEn: Texts = {
  'missing-sheet': 'There is no sheet “{sheet}”. Choose “Techkarta → Set up → Create or repair sheets”.',
  'missing-column':
    'The sheet “{sheet}” has no column “{column}”. Choose “Techkarta → Set up → Create or repair sheets”.',
  'required-cell': 'The cell “{column}” is empty and has to be filled in. The note on its header has an example.',
  'duplicate-id': 'The ID {value} stands in row {first} already: give this row another, such as the next number.',
  'duplicate-row': 'This row repeats row {first}: keep one of them.',
  'not-a-date': '{value} is not a date. Write a day, e.g. 2026-11-23.',
  'not-a-number': '{value} is not a number. Example: 1250.5.',
  'not-an-integer': '{value} is not a whole number. Example: 30.',
  'not-a-percentage': '{value} is not a percentage. Example: 20 or 20 %.',
  'not-minutes': '{value} is not a time. Examples: 90; 1.5 h; 1:30.',
  'not-yes-no': '{value} is neither yes nor no. Write “yes” or “no”.',
  'not-a-term': '{value} is not a term. Examples: 2; 30 min; 4 h; K-3.',
  'not-a-check-count': '{value} does not say how many to check. Example: 1 per week.',
  'unknown-choice': '{value} is not in the list. Choose from: {options}.',
  'out-of-range': '{value} is out of range: from {min} to {max}.',
  'unknown-reference': '{value} was not found. Choose from the dropdown.',
  'unknown-reference+near': '{value} was not found; it resembles “{near}”. Choose from the dropdown.',
  'ambiguous-reference': '{value} may mean several rows. Write an ID, e.g. {ids}.',
  'unknown-phrase':
    'The periodicity {value} is not understood. Examples: once; every 2 working days until result, at most 3; Mon, Thu.',
  'unknown-phrase+near': 'The periodicity {value} is not understood. It resembles: {near}.',
  'unknown-until-number':
    'The rule {value} names No. {number}, and the stage has no such task. Name a task of this stage.',
  'bad-email': '{value} is not an e-mail address. Example: smith@firm.com.',
  'absence-ends-before-start': 'The absence ends before it begins: swap the dates.',
  'substitutes-himself': 'The employee substitutes himself: name another or leave it empty.',
  'answer-needs-deal':
    'The answer about a deal is written under the client {value}, who has several. Name the deal by its ID, e.g. D1.',
  'client-left-out': 'The client {value} is in the sheet “Clients”, but that row has a mistake: put it right first.',
  'similar-client':
    'The client {value} resembles “{near}”. If it is the same, write it so; if not, add it to the sheet “Clients”.',
  'new-client-needs-type': 'The new client “{client}” needs a type: fill in “Client type” in this row.',
  'broken-timer': 'The timer of this row says {value}, which cannot be read: the time is taken from the log.',
  'copied-task-row': 'This row is a copy of row {first} in the tab “{tab}”: the first one counts, delete the copy.',
  'broken-json': 'A technical cell is damaged. Do not edit the sheet “Register” by hand; collect the ticks once more.',
  'broken-map-version': 'The stored map {version} is damaged: activate the stage once more.',
  'day-ends-before-start': 'The working day ends before it begins. 9:00 to 18:00 is taken.',
  'bad-setting-language': 'The language {value} is unknown. Choose Russian or English.',
  'bad-setting-dayStarts': '{value} is no time at which a day begins. Example: 9:00.',
  'bad-setting-dayEnds': '{value} is no time at which a day ends. Example: 18:00.',
  'bad-setting-horizon': '{value} is not a number of working days. Example: 10.',
  'bad-setting-timeKeeping': '{value} is no way of keeping time. Choose always, by time study, never.',
  'bad-setting-campaignOperations': '{value} is not a list of tasks. Example: S1-50; S1-60.',
  'bad-setting-campaignUntil': '{value} is no date at which a study ends. Example: 2026-12-04.',
  'bad-setting-approvalThreshold': '{value} is not a sum. Example: 500000.',
  'bad-setting-undisclosedAllowed': '{value} is not a number of questions. Example: 2.',
  'bad-setting-sheetsByName': '{value} is neither yes nor no. Write “yes” or “no”.',
  'bad-setting-offerNumberSource': '{value}: unknown who numbers the offers. Choose Techkarta or 1C.',
  'bad-setting-disabledDeviations':
    'The list {value} has an unknown kind of deviation. Example: Rhythm broken; Old map version.',

  'precedence-self-link': 'The task {operation} comes after itself: remove the row.',
  'precedence-unknown': 'The sequence names the task {unknown}, which the sheet “Tasks” does not have.',
  'precedence-other-stage': 'The task {operation} comes after {after} of another stage: link tasks of one stage.',
  'precedence-double': 'The link “{operation} after {after}” stands twice: keep one row.',
  'precedence-deal-and-person':
    'The tasks {operation} and {after} are issued differently, one per deal, one per person: they can have no order.',
  'precedence-cycle': 'Tasks wait for each other in a circle: {cycle}. Remove one of the links.',

  'deal-unknown-client': 'Deal {deal}: the client {client} was not found. The deal is left as it is.',
  'deal-unknown-manager': 'Deal {deal}: the manager {manager} is not in the sheet “Staff”. The deal is left as it is.',
  'deal-manager-dismissed': 'Deal {deal}: the manager {manager} has left. Give the deal to another.',
  'deal-stage-without-map': 'Deal {deal}: the map of the stage {stage} is not active yet, no tasks were issued.',
  'deal-without-key-date':
    'Deal {deal}: the term of the task {operation} counts from the key date, which is empty. Enter it in the sheet “Deals”.',
  'deal-pause-without-date':
    'Deal {deal} is paused without a date. Enter a day in “Outcome date”, so that “Get back to the client” comes in time.',
  'role-without-holder': 'Nobody has the role “{role}”: the task {operation} went to the head.',
  'role-with-several-holders': 'Several people have the role “{role}”: the task {operation} went to the first of them.',
  'task-of-unknown-deal':
    'There are tasks of the deal {deal}, but the sheet “Deals” does not have it. The tasks are left as they are.',
  'done-in-future':
    '“Done on” cannot lie in the future: {date}. The row is left as it is; put the date right, e.g. to today’s, and the tick is taken.',
  'new-date-past': '“New date” has passed already: {date}. Enter the day until which we wait, e.g. tomorrow’s.',
  'wait-without-date':
    'The client asked to wait, but “New date” is empty: the term goes on. Enter the day until which we wait, e.g. 3 Dec 2026.',

  'stage-without-operations': 'The stage “{stage}” has no tasks at all.',
  'norm-not-in-force': 'The norms of the task {operation} begin only on {from}: until then the usual 30 minutes hold.',
  'protected-without-questions':
    'The task {operation} is behind the gate, but the type “{clientType}” has no mandatory questions.',
  'several-drafts':
    '{count} stages of the sale type “{saleType}” are drafts at once. Make one stage at a time: activate it, then begin the next.',
  'missing-task': 'Task {operation}: it is not said what to do. Fill in “Instruction” or “Checklist”.',
  'missing-sequence': 'Task {operation}: it has no place in the order. Add a row to the sheet “Sequence”.',
  'missing-periodicity':
    'Task {operation}: it is not said how often. Add a row to the sheet “Periodicity”, e.g. “once”.',
  'missing-norm': 'Task {operation}: there is no norm, 30 minutes are taken. Add a row to the sheet “Norms”.',
  'missing-resources': 'Task {operation}: it is not said what it takes. Name it in the sheet “Resources”.',
  'missing-control':
    'Task {operation}: nothing checks it. Add a row to the sheet “Controls”: a map without control does not work.',

  'changed-meanwhile': 'Here is {value} by now: it was changed while the card was open. Compare and save again.',
  'cleared-meanwhile': 'This is empty by now: it was cleared while the card was open. Compare and save again.',
  'row-gone': 'The sheet “{sheet}” has this row no longer. If it is needed, add it again.',
  'too-long-text': 'The text is too long: keep to {most} characters, or give a link.',
};
