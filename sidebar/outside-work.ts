import type { TimerRequest } from '../src/app/sidebar-contract';
import type { FormDraft } from './form-draft';
import { newKey } from './shown-timer';
import type { TimerFault } from './timing';

/** What the store's entries for work outside the map that was sent begin with: one entry a press, until it is answered or dropped. */
export const OUTSIDE_WORK = 'outside-map/';

/** Whether it makes new work outside the map. */
export const isOutsideWork = ({ task }: TimerRequest): boolean => task === '';

export const storedWork = ({ comment, deal, minutes, request }: TimerRequest): FormDraft => ({
  comment,
  deal: deal ?? '',
  minutes,
  request,
});

/** Work that was sent and whose answer nobody has seen: it is sent again by its old key, so that it counts once. */
export function unansweredWork({ comment = '', deal = '', minutes = '', request = '' }: FormDraft): TimerFault {
  const action = minutes === '' ? 'start' : 'add';
  return {
    key: newKey(request),
    title: comment,
    request: { action, task: '', comment, deal: deal === '' ? null : deal, minutes, request },
    failure: { kind: 'timeout' },
    message: '',
    isInForm: false,
  };
}

/** Whether a request that came to nothing is the only place of something typed. */
export const carriesText = ({ request, isInForm }: TimerFault): boolean =>
  !isInForm && (isOutsideWork(request) || (request.action === 'confirm' && request.minutes !== ''));
