import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ActionButton } from './action-button';
import { useSession } from './session-context';

export interface ShortListProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  readonly name: string;
  readonly render: (item: T) => VNode;
}

/** A list that begins short: the rest on demand. `render` gives the `<li>`. */
export function ShortList<T>({ items, most, name, render }: ShortListProps<T>) {
  const { texts } = useSession();
  const [isWhole, setWhole] = useState(false);
  // One item more costs less room than the button that would hide it.
  const shown = isWhole || items.length <= most + 1 ? items : items.slice(0, most);
  return (
    <>
      <ul class={`list ${name}`}>{shown.map(render)}</ul>
      {items.length > most + 1 && (
        <ActionButton kind="link" onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.showLess : texts.showMore(items.length - most)}
        </ActionButton>
      )}
    </>
  );
}
