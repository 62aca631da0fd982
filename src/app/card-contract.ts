import type { SidebarReply } from './sidebar-contract';

/** What passes between an operation's card in the sidebar and the script: JSON, as in sidebar-contract.ts. */

/** A field of an operation's card: a cell of one of the seven sheets. */
export interface CardField {
  readonly key: string;
  /** The column's header. */
  readonly label: string;
  readonly kind: 'text' | 'long-text' | 'number' | 'date' | 'flag' | 'choice' | 'choices';
  /** The cell as text; of a date `YYYY-MM-DD`; of a flag 'да'/'yes' or ''; of choices separated by '; '. */
  readonly value: string;
  /** What may be chosen, a wrong word that stands there included; of a text only what is usual, if anything. */
  readonly options: readonly string[];
  readonly isRequired: boolean;
  /** Shown only with «Подробнее»: columns that are hidden in the sheet. */
  readonly isAdvanced: boolean;
  readonly isReadOnly: boolean;
  /** What the column is for, one or two sentences; '' = nothing to say. */
  readonly hint: string;
}

/** A row of a sheet that says something of the operation. */
export interface CardRow {
  /** The row's identity within its section; of a new row a key that the sidebar makes, beginning with `new`. */
  readonly key: string;
  readonly fields: readonly CardField[];
}

/** One of the seven sheets, as far as it speaks of the operation. */
export interface CardSection {
  readonly sheet: string;
  readonly title: string;
  /** What an empty section means: «без предшественников», «один раз». */
  readonly emptyText: string;
  readonly rows: readonly CardRow[];
  /** A new row with its defaults; null where rows are not added here. */
  readonly blank: CardRow | null;
  readonly canRemove: boolean;
}

/** Everything that the seven sheets say of one operation. */
export interface OperationCard {
  /** '' for an operation that is being added. */
  readonly operation: string;
  readonly stage: string;
  /** «Разработка клиента · № 20 Отправить КП». */
  readonly title: string;
  readonly sections: readonly CardSection[];
}

export interface CardRequest {
  /** '' = a new operation of the stage. */
  readonly operation: string;
  readonly stage: string;
}

/**
 * What the user changed in a card: only fields that differ, each with the text it had, so that no foreign change is
 * overwritten; of a removed row every editable field as it was seen, `from` = `to`. Fields of a new row that are not named have the values of `blank`.
 */
export interface CardChange extends CardRequest {
  readonly rows: readonly {
    readonly sheet: string;
    readonly row: string;
    readonly isRemoved: boolean;
    readonly fields: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
  }[];
}

/**
 * A field that cannot be saved as typed; nothing was written then. `field` is '' where the whole row is meant, `row` too
 * where it is a row of another operation.
 */
export interface CardFault {
  readonly sheet: string;
  readonly row: string;
  readonly field: string;
  readonly text: string;
}

/** The card as it stands after the call; of a refused change the present one, so that typed and present text can be compared. */
export type CardReply = SidebarReply & { readonly card: OperationCard | null; readonly faults: readonly CardFault[] };
