/** Why a command or what was entered in the sidebar is not taken: the keys of the sentences that ship beside the code. */
export type Refusal =
  | 'too-long'
  | 'unreadable-row'
  | 'done-in-future'
  | 'new-date-past'
  | 'no-tab'
  | 'not-yours'
  | 'bad-minutes'
  | 'bad-units'
  | 'bad-date'
  | 'no-comment'
  | 'no-minutes'
  | 'is-done'
  | 'has-errors'
  | 'no-map'
  | 'choose-map'
  | 'unknown-stage';
