import type { Refusal } from '../../src/i18n/refusal';

/** Why a command was not carried out or an input of the sidebar not taken, and what to do. */
export const refusalTextsEn: Readonly<Record<Refusal, string>> = {
  'too-long': 'The text is too long: keep to {most} characters, or give a link.',
  'unreadable-row':
    'The row of this task in your tab has a cell that cannot be read. Put it right there and refresh the panel.',
  'done-in-future': 'That day has not come yet: say when the work was really done.',
  'new-date-past': 'The new date has passed: give today or a later one.',
  'no-tab': 'The task is not in your tab. Refresh the panel: the list may have changed.',
  'not-yours': 'This is not your task: only its performer may tick it.',
  'bad-minutes': '“{text}” is not a time. Examples: 90; 1.5 h; 1:30.',
  'bad-units': '“{text}” is not a number. Example: 24.',
  'bad-date': '“{text}” is not a date. Example: 2026-11-23.',
  'no-comment': 'Say what the work is.',
  'no-minutes': 'Say how many minutes it took.',
  'is-done': 'The task is ticked. To go back to it, take the tick away.',
  'has-errors':
    'The map of the stage “{stage}” was not activated: it has {count} {count|error|errors}. The sheet “Map check” says what to put right.',
  'no-map': 'There is no map yet. Fill in the one that ships: “Techkarta → Stage maps → Fill in the template”.',
  'choose-map': 'Several maps have changed: {stages}. Activate the one you want from the sidebar.',
  'unknown-stage': 'The sheet “Stages” has no stage “{stage}”.',
};
