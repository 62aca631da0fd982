import type { ComponentChildren } from 'preact';

export interface ActionButtonProps {
  readonly kind?: 'action' | 'plain' | 'link';
  readonly isBusy?: boolean;
  readonly isBlocked?: boolean;
  readonly label?: string;
  readonly id?: string;
  readonly type?: 'button' | 'submit';
  readonly onClick?: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

/**
 * A button that stays focusable while it must not be pressed: a `disabled` one would throw the keyboard back to the top of the page.
 * The session ignores a second press by itself; this only shows it.
 */
export function ActionButton({
  kind = 'plain',
  isBusy,
  isBlocked,
  label,
  id,
  type = 'button',
  onClick,
  children,
}: ActionButtonProps) {
  const isOff = isBusy === true || isBlocked === true;
  return (
    <button
      type={type}
      id={id}
      class={`button ${kind}`}
      aria-disabled={isOff ? 'true' : undefined}
      aria-busy={isBusy ? 'true' : undefined}
      aria-label={label}
      onClick={isOff ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}
