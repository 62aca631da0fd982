import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';

/** One page up. */
export function BackLink({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class="button link back" onClick={onClick}>
      <Icon name="back" />
      {children}
    </button>
  );
}
