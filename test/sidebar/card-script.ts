import type { CardChange, CardReply, OperationCard } from '../../src/app/card-contract';
import { cardWith, sampleCardReply, sampleField } from '../browser/card-samples';

/** A small card: one row of its own, rows that come and go. */
export const smallCard: OperationCard = {
  operation: 'OP-1',
  stage: 'S1',
  title: 'Этап · № 10 Разговор',
  sections: [
    {
      sheet: 'operations',
      title: 'Операции',
      emptyText: '',
      rows: [
        {
          key: 'OP-1',
          fields: [
            sampleField({ key: 'number', label: '№', value: '10' }),
            sampleField({ key: 'title', label: 'Операция', value: 'Разговор' }),
            sampleField({ key: 'term', label: 'Срок', value: '2' }),
          ],
        },
      ],
      blank: null,
      canRemove: false,
    },
    {
      sheet: 'norms',
      title: 'Нормы',
      emptyText: 'нет',
      rows: [{ key: 'N1', fields: [sampleField({ key: 'minutes', label: 'Норма', value: '30' })] }],
      blank: { key: 'new', fields: [sampleField({ key: 'minutes', label: 'Норма', value: '' })] },
      canRemove: true,
    },
  ],
};

/** The script's side of a card, as save-card.ts is agreed to work: all or nothing, the same change twice is one. */
export class CardScript {
  card: OperationCard;
  private made = 0;

  constructor(card: OperationCard = smallCard) {
    this.card = card;
  }

  read(): CardReply {
    return sampleCardReply({ card: this.card });
  }

  valueAt(sheet: string, row: string, field: string): string | undefined {
    return this.rowsOf(sheet)
      .find(({ key }) => key === row)
      ?.fields.find(({ key }) => key === field)?.value;
  }

  /** Somebody else types into a cell. */
  put(sheet: string, row: string, field: string, text: string): void {
    this.card = cardWith(this.card, { [`${sheet}/${row}/${field}`]: text });
  }

  /** Somebody else deletes a row. */
  drop(sheet: string, row: string): void {
    this.card = {
      ...this.card,
      sections: this.card.sections.map((section) =>
        section.sheet === sheet ? { ...section, rows: section.rows.filter(({ key }) => key !== row) } : section,
      ),
    };
  }

  save(change: CardChange): CardReply {
    const refused = change.rows.some(
      ({ sheet, row, isRemoved, fields }) =>
        !row.startsWith('new') &&
        Object.entries(fields).some(([field, { from, to }]) => {
          const now = this.valueAt(sheet, row, field);
          const isGone = isRemoved && now === undefined;
          return now !== from && now !== to && !isGone;
        }),
    );
    if (refused) return sampleCardReply({ ok: false, message: 'Не сохранено.', card: this.card });
    for (const { sheet, row, isRemoved, fields } of change.rows) {
      if (isRemoved) this.drop(sheet, row);
      else if (row.startsWith('new'))
        this.add(sheet, Object.fromEntries(Object.entries(fields).map(([key, { to }]) => [key, to])));
      else for (const [field, { to }] of Object.entries(fields)) this.put(sheet, row, field, to);
    }
    return sampleCardReply({ message: 'Сохранено.', card: this.card });
  }

  private rowsOf(sheet: string) {
    return this.card.sections.find((section) => section.sheet === sheet)?.rows ?? [];
  }

  private add(sheet: string, texts: Readonly<Record<string, string>>): void {
    this.card = {
      ...this.card,
      sections: this.card.sections.map((section) => {
        if (section.sheet !== sheet || section.blank === null) return section;
        const fields = section.blank.fields.map((field) => ({ ...field, value: texts[field.key] ?? field.value }));
        const stands = section.rows.some((row) => row.fields.every(({ value }, at) => value === fields[at]?.value));
        this.made += 1;
        return stands ? section : { ...section, rows: [...section.rows, { key: `N-made-${this.made}`, fields }] };
      }),
    };
  }
}
