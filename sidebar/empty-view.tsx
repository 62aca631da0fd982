import type { ComponentChildren } from 'preact';

export interface EmptyViewProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** Why there is nothing to see, and what will change that. */
export function EmptyView({ title, text, children }: EmptyViewProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p class="secondary">{text}</p>
      {children}
    </div>
  );
}
