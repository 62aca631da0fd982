import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

const icons: Readonly<Record<MessageBoxProps['kind'], IconName>> = {
  good: 'check',
  note: 'info',
  bad: 'warning',
  offline: 'offline',
};

export interface MessageBoxProps {
  readonly kind: 'good' | 'note' | 'bad' | 'offline';
  readonly text: string;
  /** What can be done about it, and details. */
  readonly children?: ComponentChildren;
}

/** One thing said, with what can be done about it. Line breaks of the text are kept. */
export function MessageBox({ kind, text, children }: MessageBoxProps) {
  return (
    <div class={`message ${kind}`}>
      <Icon name={icons[kind]} />
      <div class="message-body">
        <p class="message-text">{text}</p>
        {children}
      </div>
    </div>
  );
}
