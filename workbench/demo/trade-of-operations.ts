import type { Random } from '../../emulator/run/random';
import { addWorkingDays, typedDate } from './demo-days';

/** What a person at work knows of an operation: how long it takes and what he leaves as evidence. */
export interface Trade {
  /** Minutes of the norm in the template. */
  readonly norm: number;
  readonly evidence: (context: EvidenceContext) => string | number;
  /** Share of the mandatory questions that are answered once it is done. */
  readonly answersKnown?: number;
  /** Tried until it gives a result. */
  readonly isUntilResult?: boolean;
  /** No other operation waits for it. */
  readonly isLoose?: boolean;
  /** Units of the plan. */
  readonly units?: number;
}

export interface EvidenceContext {
  readonly deal: string;
  readonly day: string;
  readonly pick: (variants: readonly string[]) => string;
  readonly random: Random;
}

const files = 'https://disk.severupak.example';
const nothing = (): string => '';

/** By the title of the operation in the template «Разработка клиента», and the firm's own operation. */
export const trades: Readonly<Record<string, Trade>> = {
  'Присвоить тип клиента': { norm: 5, evidence: nothing },
  'Изучить открытые источники': { norm: 60, evidence: ({ deal }) => `${files}/${deal}/istochniki` },
  'Черновик карты ролей, план контактов': {
    norm: 40,
    evidence: ({ day, pick }) =>
      `${pick(['технолог и снабжение', 'главный инженер и закупщик', 'директор по производству и ОМТС'])}, звонок ${typedDate(addWorkingDays(day, 1))}`,
  },
  'Дозвониться, назначить разговоры': {
    norm: 5,
    isUntilResult: true,
    evidence: ({ day }) => typedDate(addWorkingDays(day, 2)),
  },
  'Разговор с пользователем решения': {
    norm: 40,
    answersKnown: 0.45,
    evidence: ({ pick }) =>
      pick([
        'Рассказал о браке на второй линии, готов дать образцы',
        'Недоволен сроками поставки, просит испытание',
        'Показал журнал простоев, ждёт расчёт экономии',
      ]),
  },
  'Разговор со снабжением': {
    norm: 30,
    answersKnown: 0.75,
    evidence: ({ pick }) =>
      pick([
        'Прислали условия договора, отсрочка 30 дней',
        'Назвали двух поставщиков и порядок закупки',
        'Просят сравнение цен по трём позициям',
      ]),
  },
  'Уточнить карту ролей': {
    norm: 15,
    evidence: ({ pick }) =>
      pick(['технолог, снабжение, главный инженер', 'пользователь, закупщик, финансовый директор']),
  },
  'Выезд на площадку': { norm: 240, answersKnown: 0.9, evidence: ({ deal }) => `${files}/${deal}/protokol-vyezda` },
  'Закрыть перечень вопросов': { norm: 20, answersKnown: 1, evidence: nothing },
  'Оценить потенциал и конкурентов': { norm: 30, evidence: ({ random }) => 100 * Math.round(8 + random() * 40) },
  'Допуск к КП': { norm: 10, evidence: nothing },
  'Подготовить КП': { norm: 75, evidence: ({ deal }) => `${files}/${deal}/kp` },
  'Отправить КП': {
    norm: 10,
    evidence: ({ day, random }) => `КП-${day.slice(5, 7)}/${100 + Math.floor(random() * 300)}`,
  },
  'Назначить разбор КП': { norm: 10, isUntilResult: true, evidence: ({ day }) => typedDate(addWorkingDays(day, 3)) },
  'Поддерживающий контакт': {
    norm: 10,
    isLoose: true,
    evidence: ({ pick }) =>
      pick(['Отправлен обзор плёнок 2026 года', 'Приглашение на испытание', 'Поздравление с днём предприятия']),
  },
  'Сверить отправленные КП с номерами': { norm: 15, evidence: () => 0 },
  'Звонки по спящей базе': { norm: 20, units: 6, isLoose: true, evidence: nothing },
};
