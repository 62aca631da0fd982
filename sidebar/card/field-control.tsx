import { useSession } from '../session-context';
import { ChoicesBox } from './choices-box';
import type { FieldControlProps } from './field-control-props';

/** The box that a kind of field is typed into. */
export function FieldControl({ shown, id, describedBy, onType }: FieldControlProps) {
  const { texts } = useSession();
  const { field, value, fault, conflict } = shown;
  const common = {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': fault !== '' || conflict !== null ? ('true' as const) : undefined,
    'aria-required': field.isRequired ? ('true' as const) : undefined,
  };
  if (field.kind === 'choices' && field.options.length > 0) {
    return <ChoicesBox shown={shown} id={id} describedBy={describedBy} onType={onType} />;
  }
  if (field.kind === 'choice' && field.options.length > 0) {
    const isForeign = value !== '' && !field.options.includes(value);
    return (
      <select {...common} value={value} onChange={(event) => onType(event.currentTarget.value)}>
        {(value === '' || !field.isRequired) && <option value="">{texts.card.nothingChosen}</option>}
        {isForeign && <option value={value}>{value}</option>}
        {field.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  switch (field.kind) {
    case 'long-text':
      return (
        <textarea
          {...common}
          rows={Math.min(8, Math.max(2, Math.ceil(value.length / 34), value.split('\n').length))}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      );
    case 'date':
      return <input {...common} type="date" value={value} onInput={(event) => onType(event.currentTarget.value)} />;
    case 'flag':
      return (
        <input
          {...common}
          type="checkbox"
          checked={value !== ''}
          onChange={(event) => onType(event.currentTarget.checked ? texts.card.yes : '')}
        />
      );
    default:
      return (
        <input
          {...common}
          type="text"
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          list={field.options.length > 0 ? `${id}-list` : undefined}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      );
  }
}
