import type { PersonKey } from './firm';

export type ClientTypeName = 'Промышленное предприятие' | 'Производство FMCG, продукты питания' | 'Торговая компания';

/** How an operation of a deal goes otherwise than its manager's character would have it. Days are working days. */
export interface Quirk {
  /** Days between availability and doing. */
  readonly delay?: number;
  /** The day it is done, whenever it became available. */
  readonly doneOn?: string;
  /** The day it is written down; the day it is done unless told. */
  readonly recordedOn?: string;
  /** Nobody ever does it. */
  readonly isNeglected?: boolean;
  /** The client moves it: on the day it would have been done, to these dates in turn. */
  readonly movedTo?: readonly string[];
  /** Attempts without a result; then the one that gives it, unless it is neglected. */
  readonly attempts?: number;
  /** Ticked from this day on as soon as its row can be seen, done predecessors or not. */
  readonly rushedFrom?: string;
  /** Ticked where no handler hears of it (a phone without a connection): only the next sync sees it. */
  readonly isUnheard?: boolean;
  /** Minutes as a multiple of the norm. */
  readonly timesNorm?: number;
}

/** An outcome of the stage, entered in «Сделки» by the deal's manager; for a pause the date is its end. */
export interface DealEvent {
  readonly at: string;
  readonly outcome: 'дальше' | 'возврат' | 'пауза до' | 'отказ клиента';
  readonly date: string;
}

export interface Story {
  readonly deal: string;
  readonly client: string;
  readonly clientType: ClientTypeName;
  readonly manager: PersonKey;
  readonly entered: string;
  readonly keyDate: string | null;
  /** Roubles: the generator takes a round sum between them. */
  readonly sum: readonly [number, number];
  /** Days that an available task lies, where they differ from the manager's character. */
  readonly delay?: readonly [number, number];
  /** How many of the seven mandatory questions get an answer in the end. */
  readonly answers: number;
  /** By the title of the operation. */
  readonly quirks: Readonly<Record<string, Quirk>>;
  readonly events: readonly DealEvent[];
}

const industry = 'Промышленное предприятие';
const food = 'Производство FMCG, продукты питания';
const trade = 'Торговая компания';

/** Twelve deals of a month, told so that about every deviation happens to somebody, each for a reason of its own. */
export const stories: readonly Story[] = [
  {
    // As the map wants it: all seven answers, the approval, the offer, its review, and onward.
    deal: 'D1',
    client: 'Пекарня № 3',
    clientType: food,
    manager: 'kuznetsova',
    entered: '2026-11-06',
    keyDate: null,
    sum: [380_000, 460_000],
    delay: [0, 1],
    answers: 7,
    quirks: { 'Дозвониться, назначить разговоры': { attempts: 0 }, 'Назначить разбор КП': { attempts: 0 } },
    events: [{ at: '2026-11-20T17:40', outcome: 'дальше', date: '2026-11-20' }],
  },
  {
    // The visit is moved by the client, twice; the talk with the buyers comes late.
    deal: 'D2',
    client: 'Заокский завод крепежа',
    clientType: industry,
    manager: 'kuznetsova',
    entered: '2026-10-26',
    keyDate: '2026-12-18',
    sum: [1_900_000, 2_600_000],
    answers: 7,
    quirks: {
      'Разговор со снабжением': { delay: 7 },
      'Выезд на площадку': { movedTo: ['2026-11-16', '2026-12-03'] },
    },
    events: [],
  },
  {
    // The buyers put the talk off three times: the head has to decide.
    deal: 'D3',
    client: 'Балтик-Трейд',
    clientType: trade,
    manager: 'kuznetsova',
    entered: '2026-10-28',
    keyDate: null,
    sum: [700_000, 950_000],
    answers: 5,
    quirks: {
      'Разговор со снабжением': { delay: 5, movedTo: ['2026-11-16', '2026-11-20', '2026-12-02'] },
      Решить: { delay: 1 },
    },
    events: [],
  },
  {
    // Paused until the new line is commissioned.
    deal: 'D4',
    client: 'Молочный двор',
    clientType: food,
    manager: 'kuznetsova',
    entered: '2026-10-29',
    keyDate: null,
    sum: [520_000, 640_000],
    answers: 4,
    quirks: {},
    events: [{ at: '2026-11-10T12:10', outcome: 'пауза до', date: '2026-11-23' }],
  },
  {
    // Tuesday's visit ticked on Monday a week later; the talk before it took twice the norm; the review waits for the client.
    deal: 'D5',
    client: 'Ладожский кабельный завод',
    clientType: industry,
    manager: 'ershov',
    entered: '2026-10-26',
    keyDate: '2026-12-11',
    sum: [2_800_000, 3_600_000],
    delay: [0, 0],
    answers: 7,
    quirks: {
      'Дозвониться, назначить разговоры': { attempts: 0 },
      'Разговор с пользователем решения': { timesNorm: 2.2 },
      'Выезд на площадку': { doneOn: '2026-11-10', recordedOn: '2026-11-16' },
      'Назначить разбор КП': { attempts: 0, movedTo: ['2026-11-26'] },
    },
    events: [],
  },
  {
    // Everything is ready but the answers: the offer stays blocked, and the client hears nothing until the last Monday.
    deal: 'D6',
    client: 'Кондитерская фабрика «Рассвет»',
    clientType: food,
    manager: 'ershov',
    entered: '2026-11-02',
    keyDate: null,
    sum: [850_000, 1_100_000],
    delay: [0, 0],
    answers: 4,
    quirks: {
      'Дозвониться, назначить разговоры': { attempts: 0 },
      'Поддерживающий контакт': { doneOn: '2026-11-23', recordedOn: '2026-11-23' },
    },
    events: [],
  },
  {
    // Refused: what was open is cancelled and nobody's fault.
    deal: 'D7',
    client: 'Сибирская торговая группа',
    clientType: trade,
    manager: 'ershov',
    entered: '2026-10-30',
    keyDate: null,
    sum: [1_200_000, 1_500_000],
    answers: 3,
    quirks: { 'Изучить открытые источники': { delay: 1, recordedOn: '2026-11-10' } },
    events: [{ at: '2026-11-12T15:30', outcome: 'отказ клиента', date: '2026-11-12' }],
  },
  {
    // The offer goes out with three questions unanswered and no approval, from a phone that no handler hears.
    deal: 'D8',
    client: 'ТД «Ритм»',
    clientType: trade,
    manager: 'gavrilov',
    entered: '2026-10-26',
    keyDate: null,
    sum: [610_000, 780_000],
    delay: [0, 1],
    answers: 4,
    quirks: { 'Отправить КП': { rushedFrom: '2026-11-12', isUnheard: true } },
    events: [],
  },
  {
    // Moved on with the review left out; the open sources were never studied.
    deal: 'D9',
    client: 'Мясокомбинат «Окский»',
    clientType: food,
    manager: 'gavrilov',
    entered: '2026-11-02',
    keyDate: null,
    sum: [1_400_000, 1_800_000],
    delay: [0, 0],
    answers: 7,
    quirks: {
      'Изучить открытые источники': { isNeglected: true },
      'Черновик карты ролей, план контактов': { rushedFrom: '2026-11-03' },
      'Назначить разбор КП': { isNeglected: true, attempts: 0 },
    },
    events: [{ at: '2026-11-18T18:05', outcome: 'дальше', date: '2026-11-18' }],
  },
  {
    // The roles are noted down before the buyers were spoken to; then the visit is put off again and again.
    deal: 'D10',
    client: 'Вятский завод приводов',
    clientType: industry,
    manager: 'gavrilov',
    entered: '2026-10-27',
    keyDate: '2026-12-04',
    sum: [1_700_000, 2_300_000],
    delay: [0, 1],
    answers: 4,
    quirks: {
      'Разговор со снабжением': { delay: 9 },
      'Уточнить карту ролей': { rushedFrom: '2026-11-05' },
      'Выезд на площадку': { isNeglected: true },
    },
    events: [],
  },
  {
    // Back to the start of the stage, the client has a new director: the second stay gets its tasks anew.
    deal: 'D11',
    client: 'Пермский завод насосов',
    clientType: industry,
    manager: 'sokolova',
    entered: '2026-10-26',
    keyDate: null,
    sum: [3_900_000, 4_800_000],
    delay: [0, 1],
    answers: 7,
    quirks: { 'Изучить открытые источники': { delay: 3 } },
    events: [{ at: '2026-11-05T10:15', outcome: 'возврат', date: '2026-11-05' }],
  },
  {
    // Nobody gets through: five attempts and no result.
    deal: 'D12',
    client: 'ОптПродСнаб',
    clientType: trade,
    manager: 'sokolova',
    entered: '2026-11-09',
    keyDate: null,
    sum: [300_000, 420_000],
    delay: [0, 0],
    answers: 0,
    quirks: { 'Дозвониться, назначить разговоры': { isNeglected: true, attempts: 5 }, Решить: { delay: 1 } },
    events: [],
  },
];
