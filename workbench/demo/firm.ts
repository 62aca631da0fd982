/** The demo firm: packaging films, labels and packing lines; people and clients are invented, addresses are of a reserved domain. */
export const firmName = 'Северная упаковка';

export type PersonKey = 'sokolova' | 'kuznetsova' | 'ershov' | 'gavrilov' | 'belov';

export interface Person {
  readonly key: PersonKey;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** As it stands in «Сотрудники». */
  readonly role: string;
  readonly hoursPerDay: number;
  /** «Доля времени на карту», per cent. */
  readonly mapSharePercent: number;
}

export const people: Readonly<Record<PersonKey, Person>> = {
  sokolova: {
    key: 'sokolova',
    id: 'E1',
    name: 'Соколова М.',
    email: 'sokolova@severupak.example',
    role: 'РОП',
    hoursPerDay: 8,
    mapSharePercent: 30,
  },
  kuznetsova: {
    key: 'kuznetsova',
    id: 'E2',
    name: 'Кузнецова А.',
    email: 'kuznetsova@severupak.example',
    role: 'менеджер',
    hoursPerDay: 8,
    mapSharePercent: 60,
  },
  ershov: {
    key: 'ershov',
    id: 'E3',
    name: 'Ершов П.',
    email: 'ershov@severupak.example',
    role: 'менеджер',
    hoursPerDay: 8,
    mapSharePercent: 60,
  },
  gavrilov: {
    key: 'gavrilov',
    id: 'E4',
    name: 'Гаврилов Д.',
    email: 'gavrilov@severupak.example',
    role: 'менеджер',
    hoursPerDay: 8,
    mapSharePercent: 60,
  },
  belov: {
    key: 'belov',
    id: 'E5',
    name: 'Белов И.',
    email: 'belov@severupak.example',
    role: 'директор',
    hoursPerDay: 8,
    mapSharePercent: 5,
  },
};

/** Who sells: the three managers and the head herself. */
export const sellers = [people.kuznetsova, people.ershov, people.gavrilov, people.sokolova] as const;

export const head = people.sokolova;

/** Who is away, when the head enters it, and who acts for him. */
export const absences = [
  {
    enteredAt: '2026-11-03T16:40',
    who: people.ershov,
    from: '2026-11-05',
    to: '2026-11-09',
    substitute: people.kuznetsova,
    reason: 'отпуск',
  },
  {
    enteredAt: '2026-11-19T09:20',
    who: people.gavrilov,
    from: '2026-11-19',
    to: '2026-11-27',
    substitute: null,
    reason: 'болезнь',
  },
] as const;
