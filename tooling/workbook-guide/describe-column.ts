import { allSchemas } from '../../src/sheets/schema/all-schemas';
import type { Column, ColumnType, SheetKey } from '../../src/sheets/table-schema';

const sheetName = (key: SheetKey): string => `«${allSchemas.find(({ sheet }) => sheet === key)?.name.ru ?? key}»`;

/** What a cell of the column holds, in words: `дата`, `список: да, нет`, `строка листа «Клиенты»`. */
export function describeType(type: ColumnType): string {
  switch (type.kind) {
    case 'text':
      return 'текст';
    case 'integer':
      return 'целое число';
    case 'number':
      return 'число';
    case 'percent':
      return 'проценты';
    case 'date':
      return 'дата';
    case 'stamp':
      return type.isMixed ? 'дата, можно со временем' : 'дата и время';
    case 'minutes':
      return 'минуты';
    case 'yes-no':
      return 'да или нет';
    case 'checkbox':
      return 'флажок';
    case 'choice': {
      const words = Object.values(type.options).map(({ ru }) => ru);
      return `${words.join(' / ')}${type.open ? ' / своё' : ''}`;
    }
    case 'reference': {
      const sheets = [type.to, ...(type.or ? [type.or] : [])].map(sheetName).join(' или ');
      return type.many ? `список из листа ${sheets}` : `из листа ${sheets}`;
    }
    case 'json':
      return 'JSON';
  }
}

/** Whether the cell may stay empty: `да`, `нет`, and for what is ours `—`. */
export function describeNeed({ isOurs, isRequired, whenEmpty, key }: Column): string {
  if (isOurs) return '—';
  if (!isRequired || whenEmpty !== undefined) return 'нет';
  return key === 'id' ? 'нет (заполнится)' : 'да';
}

/** Who writes it, and whether it is seen. */
export function describeSight({ isOurs, isAdvanced, isTechnical }: Column): string {
  if (isTechnical) return 'служебный';
  const parts = [isOurs ? 'Техкарта' : '', isAdvanced ? 'скрыт ⁺' : ''].filter((part) => part !== '');
  return parts.join(', ');
}
