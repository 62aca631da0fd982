import type { ShownField } from './card-fields';

/** What every box of a card's field is given. */
export interface FieldControlProps {
  readonly shown: ShownField;
  readonly id: string;
  /** Ids of what is said about the field, or undefined. */
  readonly describedBy: string | undefined;
  readonly onType: (text: string) => void;
}
