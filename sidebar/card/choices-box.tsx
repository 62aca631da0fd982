import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { useSession } from '../session-context';
import type { FieldControlProps } from './field-control-props';

const SEPARATOR = '; ';
/** From so many choices on, looking through them takes longer than typing. */
const FIND_FROM = 8;

const listOf = (value: string): readonly string[] =>
  value
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** Several of a list: what is chosen, each with a cross; the list itself with a search on demand. */
export function ChoicesBox({ shown, id, describedBy, onType }: FieldControlProps) {
  const { texts } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { field, value } = shown;
  const chosen = listOf(value);
  const choose = (option: string, isChosen: boolean) => {
    const next = isChosen ? [...chosen, option] : chosen.filter((other) => other !== option);
    // In the order of the list: a tick set and taken back leaves the field as it was.
    const place = (text: string) => (field.options.includes(text) ? field.options.indexOf(text) : -1);
    onType([...next].sort((one, other) => place(one) - place(other)).join(SEPARATOR));
  };
  const closeAtEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    document.getElementById(id)?.focus();
  };
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = field.options.filter((option) => words.every((word) => option.toLocaleLowerCase().includes(word)));
  return (
    <div class="choices">
      {chosen.length > 0 && (
        <ul class="list chosen" aria-label={texts.card.chosen(chosen.length)}>
          {chosen.map((option) => (
            <li key={option}>
              <span>{option}</span>
              <button
                type="button"
                class="chip-drop"
                aria-label={texts.card.unchoose(option)}
                onClick={() => {
                  choose(option, false);
                  // The button goes with its choice: the keyboard goes on from the list's own button.
                  document.getElementById(id)?.focus();
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        id={id}
        class="choices-open"
        aria-expanded={isOpen ? 'true' : 'false'}
        aria-controls={isOpen ? `${id}-choices` : undefined}
        aria-labelledby={`${id}-label ${id}`}
        aria-describedby={describedBy}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{chosen.length === 0 ? texts.card.chooseFrom : texts.card.chosen(chosen.length)}</span>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <div id={`${id}-choices`} class="choices-panel">
          {field.options.length >= FIND_FROM && (
            <input
              type="search"
              value={typed}
              placeholder={texts.card.findChoice}
              aria-label={`${texts.card.findChoice}: ${field.label}`}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.preventDefault();
                closeAtEscape(event);
              }}
            />
          )}
          <fieldset class="choices-list">
            <legend class="visually-hidden">{field.label}</legend>
            {found.map((option) => (
              <label key={option} class="choice-row">
                <input
                  type="checkbox"
                  checked={chosen.includes(option)}
                  onKeyDown={closeAtEscape}
                  onChange={(event) => choose(option, event.currentTarget.checked)}
                />
                <span>{option}</span>
              </label>
            ))}
          </fieldset>
          {found.length === 0 && <p class="secondary">{texts.card.noSuchChoice}</p>}
        </div>
      )}
    </div>
  );
}
