import type { CardField, CardSection } from '../../src/app/card-contract';
import { CardDesk, head, section, valueIn } from './card-desk';

const card = new CardDesk().card('S1-110');
const fieldIn = ({ rows, blank }: CardSection, key: string): CardField => {
  const field = (rows[0] ?? blank)?.fields.find((each) => each.key === key);
  if (!field) throw new Error(`no field ${key}`);
  return field;
};

describe('the card of an operation', () => {
  test('says what all seven sheets say of it, in their order', () => {
    expect(card).toMatchObject({ operation: 'S1-110', stage: 'S1', title: 'Разработка клиента · № 110 Отправить КП' });
    expect(card.sections.map(({ sheet, title, rows }) => [sheet, title, rows.map(({ key }) => key)])).toEqual([
      ['stages', 'Этапы', ['S1']],
      ['operations', 'Операции', ['S1-110']],
      ['precedence', 'Последовательность', ['S1-100', 'S1-105']],
      ['periodicity', 'Периодичность', ['S1-110']],
      ['norms', 'Нормы', ['2026-01-01']],
      ['resources', 'Ресурсы', ['R17']],
      ['controls', 'Контроль', ['K110']],
    ]);
  });

  test('rows are added and removed where an operation may have several, and one periodicity is enough', () => {
    const can = card.sections.map(({ sheet, blank, canRemove }) => [sheet, blank !== null, canRemove]);
    expect(can).toEqual([
      ['stages', false, false],
      ['operations', false, false],
      ['precedence', true, true],
      ['periodicity', false, true],
      ['norms', true, true],
      ['resources', true, true],
      ['controls', true, true],
    ]);
  });

  test.each<[sheet: string, key: string, field: Partial<CardField>]>([
    ['stages', 'goal', { label: 'Цель', kind: 'long-text', isReadOnly: false }],
    ['stages', 'name', { value: 'Разработка клиента', isReadOnly: true, options: [] }],
    ['stages', 'status', { value: 'черновик', isReadOnly: true }],
    ['stages', 'activeFrom', { value: '', kind: 'date', isReadOnly: true }],
    ['stages', 'limitWorkingDays', { value: '40', kind: 'number' }],
    ['operations', 'number', { value: '110', kind: 'number', isRequired: true }],
    ['operations', 'title', { value: 'Отправить КП', kind: 'text', isRequired: true, hint: 'Что сделать, глаголом.' }],
    ['operations', 'term', { value: '1', isRequired: false }],
    ['operations', 'mandatory', { value: 'да', kind: 'flag' }],
    ['operations', 'weight', { value: '', isAdvanced: true }],
    ['operations', 'issuedTo', { value: 'сделку', options: ['сделку', 'менеджера', 'РОПа'] }],
    [
      'operations',
      'performer',
      { value: 'менеджер', kind: 'text', options: expect.arrayContaining(['РОП', 'инженер']) },
    ],
    ['precedence', 'after', { value: 'S1-100 · Допуск к КП', kind: 'choice', isRequired: true }],
    ['precedence', 'lagWorkingDays', { isAdvanced: true }],
    ['periodicity', 'rule', { value: 'один раз', kind: 'text' }],
    ['periodicity', 'nextDates', { isReadOnly: true }],
    ['norms', 'validFrom', { value: '2026-01-01', kind: 'date' }],
    ['norms', 'minutes', { value: '10', kind: 'text' }],
    ['norms', 'source', { value: 'оценка', options: ['оценка', 'хронометраж'] }],
    ['resources', 'isAvailable', { value: 'да', kind: 'flag' }],
    ['controls', 'evidence', { value: '№ КП', kind: 'choice' }],
  ])('%s.%s', (sheet, key, wanted) => {
    expect(fieldIn(section(card, sheet), key)).toMatchObject(wanted);
  });

  test('operations are offered as the sheets name them, this one and those of other stages not', () => {
    const { options } = fieldIn(section(card, 'precedence'), 'after');
    expect(options).toContain('S1-20 · Изучить открытые источники');
    expect(options.filter((option) => !option.startsWith('S1-') || option.startsWith('S1-110'))).toEqual([]);
  });

  test('client types are several, by name', () => {
    expect(fieldIn(section(new CardDesk().card('S1-70'), 'operations'), 'clientTypes')).toMatchObject({
      kind: 'choices',
      value: 'Промышленное предприятие',
      options: ['Промышленное предприятие', 'Производство FMCG, продукты питания', 'Торговая компания'],
    });
  });

  test('what identifies a row and which operation it is of are no fields', () => {
    const keys = card.sections.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields.map(({ key }) => key)));
    expect(keys.filter((key) => ['id', 'stage', 'operation', 'operations', 'label'].includes(key))).toEqual([]);
  });

  test('a new norm holds from today and keeps the tolerances of the last one', () => {
    const desk = new CardDesk();
    desk.put('norms', 'S1-110', 'slowerPercent', '30');
    const { blank } = section(desk.card('S1-110'), 'norms');
    const values = Object.fromEntries((blank?.fields ?? []).map(({ key, value }) => [key, value]));
    expect(values).toMatchObject({ validFrom: '2026-11-23', minutes: '', slowerPercent: '30' });
  });

  test('norms: the newest comes first', () => {
    const desk = new CardDesk();
    desk.save('S1-110', [{ sheet: 'norms', row: 'new1', set: { minutes: '20' } }]);
    expect(section(desk.card('S1-110'), 'norms').rows.map(({ key }) => key)).toEqual(['2026-11-23', '2026-01-01']);
  });

  test.each<
    [sheet: 'operations' | 'norms' | 'stages', first: string, key: string, cell: string, field: Partial<CardField>]
  >([
    ['operations', 'S1-110', 'mandatory', 'может быть', { kind: 'text', value: 'может быть' }],
    ['norms', 'S1-110', 'observations', 'много', { kind: 'text', value: 'много' }],
    ['operations', 'S1-110', 'issuedTo', 'клиента', { kind: 'choice', value: 'клиента' }],
    ['stages', 'S1', 'limitWorkingDays', '-3', { kind: 'number', value: '-3' }],
  ])('a wrong cell of %s is shown as it stands, to be mended', (sheet, first, key, cell, wanted) => {
    const desk = new CardDesk();
    desk.put(sheet, first, key, cell);
    const field = fieldIn(section(desk.card('S1-110'), sheet), key);
    expect(field).toMatchObject(wanted);
    if (field.options.length > 0) expect(field.options).toContain(cell);
  });

  test('in English everything is said in English', () => {
    const english = new CardDesk('en').card('S1-110');
    expect(english.title).toBe('Client development · No. 110 Send the offer');
    expect(JSON.stringify(english)).not.toMatch(/[а-яё]/i);
    expect(fieldIn(section(english, 'operations'), 'mandatory').value).toBe('yes');
  });
});

describe('the blank card of a new operation', () => {
  const blank = new CardDesk().card('', 'S1');

  test('has the next free number of the stage and the usual answers', () => {
    expect(blank).toMatchObject({ operation: '', stage: 'S1', title: 'Разработка клиента · новая операция' });
    const wanted = { number: '140', title: '', performer: 'менеджер', issuedTo: 'сделку', term: '2', mandatory: 'да' };
    for (const [key, value] of Object.entries(wanted))
      expect([key, valueIn(blank, 'operations', 'new', key)]).toEqual([key, value]);
    expect(section(blank, 'operations').rows.map(({ key }) => key)).toEqual(['new']);
  });

  test('says of each other sheet what its silence means', () => {
    const said = blank.sections
      .slice(2)
      .map(({ rows, blank: row, emptyText }) => [rows.length, row !== null, emptyText]);
    expect(said).toEqual([
      [0, true, 'Ни после чего: доступна сразу.'],
      [0, true, 'Не сказано, как часто: делается один раз.'],
      [0, true, 'Нормы нет: считается 30 минут.'],
      [0, true, 'Не сказано, чем делать.'],
      [0, true, 'Нечем проверить: карта без контроля не работает.'],
    ]);
    expect(valueIn(blank, 'periodicity', 'new', 'rule')).toBe('один раз');
  });

  test('offers the resources that there are', () => {
    const [ready, name] = section(blank, 'resources').blank?.fields ?? [];
    expect(ready).toMatchObject({ key: 'id', label: 'Готовый ресурс', kind: 'choice', value: '', isRequired: false });
    expect(ready?.options).toContain('R17 · Рабочая почта');
    expect(name).toMatchObject({ key: 'name', isRequired: false });
  });
});

describe('who may open a card', () => {
  test.each(['ivanov@firm.ru', ''])('nobody but a head: «%s» learns nothing', (person) => {
    const reply = new CardDesk().open('S1-110', '', person);
    expect(reply).toMatchObject({ ok: false, card: null, faults: [], findings: [] });
    expect(reply.message).toMatch(/^Эту команду выполняет руководитель/);
  });

  test.each<[what: string, operation: string, stage: string]>([
    ['an operation', 'S1-999', ''],
    ['a stage', '', 'S9'],
    ['anything', '', ''],
  ])('%s that there is not', (_, operation, stage) => {
    const reply = new CardDesk().open(operation, stage, head);
    expect(reply).toMatchObject({
      ok: false,
      card: null,
      message: 'Такой операции или этапа больше нет. Обновите панель.',
    });
  });

  test('a missing sheet is named', () => {
    const desk = new CardDesk();
    desk.workbook = { ...desk.workbook, sheets: desk.workbook.sheets.filter(({ key }) => key !== 'norms') };
    expect(desk.open('S1-110')).toMatchObject({
      ok: false,
      card: null,
      message: expect.stringContaining('Нет листа «Нормы»'),
    });
  });
});
