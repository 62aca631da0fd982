import { CardDesk, section, valueIn } from './card-desk';

const saved = 'Сохранено. Чтобы задачи выдавались по-новому, введите карту этапа в действие.';

/** Cells that differ between two states: `sheet/row/column`, the event log left out. */
function changedCells(before: CardDesk['workbook'], after: CardDesk['workbook']): string[] {
  return after.sheets.flatMap((image) => {
    if (image.key === 'event-log') return [];
    const old = before.sheets.find(({ key }) => key === image.key)?.rows ?? [];
    const rows = Math.max(old.length, image.rows.length);
    return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
      Array.from({ length: image.maxColumns }, (_, column) => column).flatMap((column) =>
        (old[row]?.[column] ?? '') === (image.rows[row]?.[column] ?? '')
          ? []
          : [`${image.key}/${row + 1}/${image.rows[0]?.[column]}`],
      ),
    );
  });
}

describe('a changed field', () => {
  test.each<[sheet: string, row: string, key: string, to: string, shown: string, at: string]>([
    ['stages', 'S1', 'goal', 'Отправить КП', 'Отправить КП', 'stages/2/Цель'],
    ['stages', 'S1', 'limitWorkingDays', ' 30 ', '30', 'stages/2/Предельный срок (р.д.)'],
    ['operations', 'S1-110', 'term', '3 р.д.', '3 р.д.', 'operations/15/Срок'],
    ['operations', 'S1-110', 'planUnits', '1,5', '1,5', 'operations/15/План, ед.'],
    ['operations', 'S1-110', 'mandatory', '', '', 'operations/15/Обязательна'],
    ['operations', 'S1-110', 'performer', 'технолог', 'технолог', 'operations/15/Исполнитель'],
    ['operations', 'S1-110', 'issuedTo', 'Deal', 'сделку', ''],
    ['operations', 'S1-110', 'clientTypes', 'торговая компания', 'Торговая компания', 'operations/15/Типы клиентов'],
    ['operations', 'S1-110', 'instruction', '=1+1', '=1+1', 'operations/15/Инструкция'],
    ['precedence', 'S1-105', 'lagWorkingDays', '2', '2', 'precedence/17/Задержка (р.д.)'],
    ['norms', '2026-01-01', 'minutes', '1,5 ч', '90', 'norms/15/Норма (мин)'],
    ['resources', 'R17', 'isAvailable', '', '', 'resources/18/Доступен'],
    ['controls', 'K110', 'count', '1 в неделю', '1 в неделю', 'controls/15/Сколько'],
  ])('%s %s %s: «%s»', (sheet, row, key, to, shown, at) => {
    const desk = new CardDesk();
    const before = desk.workbook;
    const { value } = desk.save('S1-110', [{ sheet, row, set: { [key]: to } }]);
    expect(value).toMatchObject({ ok: true, message: expect.stringMatching(/^Сохранено\./), faults: [] });
    const { card } = value;
    expect(card && valueIn(card, sheet, row, key)).toBe(shown);
    expect(desk.card('S1-110')).toEqual(card);
    expect(changedCells(before, desk.workbook).map((cell) => cell.replace(/\/\d+\//, '/'))).toEqual(
      at === '' ? [] : [at.replace(/\/\d+\//, '/')],
    );
  });

  test('a norm of another day keeps its row', () => {
    const desk = new CardDesk();
    const count = desk.rows('norms').length;
    const { value } = desk.save('S1-110', [{ sheet: 'norms', row: '2026-01-01', set: { validFrom: '01.02.2026' } }]);
    expect(value.card && section(value.card, 'norms').rows.map(({ key }) => key)).toEqual(['2026-02-01']);
    expect(desk.rows('norms')).toHaveLength(count);
  });

  test('a title is renamed with its label; what names the operation by its ID still does', () => {
    const desk = new CardDesk();
    const { value } = desk.save('S1-110', [{ set: { title: 'Передать КП' } }]);
    expect(desk.rows('operations').find(({ id }) => id === 'S1-110')).toMatchObject({ label: 'S1-110 · Передать КП' });
    expect(value.card?.title).toBe('Разработка клиента · № 110 Передать КП');
    expect(value.card && section(value.card, 'controls').rows).toHaveLength(1);
  });

  test('a rule is answered with its next dates', () => {
    const desk = new CardDesk();
    const { value } = desk.save('S1-110', [{ sheet: 'periodicity', row: 'S1-110', set: { rule: 'пн, чт' } }]);
    expect(value.card && valueIn(value.card, 'periodicity', 'S1-110', 'nextDates')).toBe(
      '23.11.2026; 26.11.2026; 30.11.2026; 03.12.2026; 07.12.2026',
    );
  });

  test('is told in the event log; norms and resources are live, so no map is to be activated for them', () => {
    const desk = new CardDesk();
    expect(desk.save('S1-110', [{ set: { result: 'КП у клиента' } }]).value.message).toBe(saved);
    expect(desk.rows('event-log')).toMatchObject([
      { who: 'rop@firm.ru', command: 'card', result: saved, details: 'Разработка клиента · № 110 Отправить КП' },
    ]);
  });
});

describe('rows come and go', () => {
  test('a predecessor', () => {
    const desk = new CardDesk();
    const count = desk.rows('precedence').length;
    desk.save('S1-110', [
      { sheet: 'precedence', row: 'S1-100', isRemoved: true },
      { sheet: 'precedence', row: 'new1', set: { after: 'S1-20' } },
    ]);
    expect(section(desk.card('S1-110'), 'precedence').rows.map(({ key }) => key)).toEqual(['S1-105', 'S1-20']);
    expect(desk.rows('precedence')).toHaveLength(count);
    expect(desk.image('precedence').rows.some((row) => row.every((cell) => cell === ''))).toBe(false);
  });

  test('a predecessor is another one', () => {
    const desk = new CardDesk();
    const change = desk.change('S1-110', [{ sheet: 'precedence', row: 'S1-105', set: { after: 'S1-20' } }]);
    expect(desk.send(change).value.ok).toBe(true);
    expect(section(desk.card('S1-110'), 'precedence').rows.map(({ key }) => key)).toEqual(['S1-100', 'S1-20']);
    expect(desk.send(change)).toMatchObject({ edits: [], value: { ok: true } });
  });

  test('a control gets the next ID', () => {
    const desk = new CardDesk();
    const { value } = desk.save('S1-110', [
      { sheet: 'controls', row: 'new1', set: { what: 'КП дошло' } },
      { sheet: 'controls', row: 'new2', set: { what: 'КП прочитано', evidence: 'ссылка' } },
    ]);
    const rows = value.card && section(value.card, 'controls').rows.map(({ key }) => key);
    expect(rows?.slice(1)).toEqual([expect.stringMatching(/^K\d+$/), expect.stringMatching(/^K\d+$/)]);
    expect(desk.rows('controls').slice(-1)[0]).toMatchObject({
      operation: 'S1-110 · Отправить КП',
      evidence: 'ссылка',
    });
  });

  test('a resource that there is already is chosen, and leaves only this operation', () => {
    const desk = new CardDesk();
    const list = (id: string) => desk.rows('resources').find((row) => row.id === id)?.operations;
    const before = String(list('R2'));
    desk.save('S1-110', [{ sheet: 'resources', row: 'new1', set: { id: 'R2 · Сайт и новости клиента' } }]);
    expect(list('R2')).toBe(`${before}; S1-110`);
    desk.save('S1-110', [{ sheet: 'resources', row: 'R2', isRemoved: true }]);
    expect(list('R2')).toBe(before);
  });

  test('a resource of one operation goes with it', () => {
    const desk = new CardDesk();
    desk.save('S1-110', [{ sheet: 'resources', row: 'new1', set: { name: 'Курьер', kind: 'человек' } }]);
    const made = desk.rows('resources').find(({ name }) => name === 'Курьер');
    expect(made).toMatchObject({ operations: 'S1-110', isAvailable: true });
    desk.save('S1-110', [{ sheet: 'resources', row: String(made?.id), isRemoved: true }]);
    expect(desk.rows('resources').some(({ name }) => name === 'Курьер')).toBe(false);
  });

  test('what the user wrote beside a row that leaves stays', () => {
    const desk = new CardDesk();
    const image = desk.image('controls');
    const rows = image.rows.map((row, at) => [...row, at === 0 ? 'Моё' : row[0] === 'K110' ? 'спросить юриста' : '']);
    desk.replace('controls', { ...image, rows, maxColumns: image.maxColumns + 1 });
    desk.save('S1-110', [{ sheet: 'controls', row: 'K110', isRemoved: true }]);
    expect(section(desk.card('S1-110'), 'controls').rows).toEqual([]);
    expect(desk.image('controls').rows.flat()).toContain('спросить юриста');
  });
});

describe('a new operation', () => {
  const change = (desk: CardDesk) =>
    desk.change(
      '',
      [
        { set: { title: 'Позвонить после КП', instruction: 'Спросите, дошло ли.' } },
        { sheet: 'precedence', row: 'new1', set: { after: 'S1-110 · Отправить КП' } },
        { sheet: 'periodicity', row: 'new1', set: { rule: 'каждые 2 р.д. до результата, не более 3' } },
        { sheet: 'norms', row: 'new1', set: { minutes: '15' } },
        { sheet: 'resources', row: 'new1', set: { id: 'R17 · Рабочая почта' } },
        { sheet: 'resources', row: 'new2', set: { name: 'Телефон', kind: 'инструмент' } },
        { sheet: 'controls', row: 'new1', set: { what: 'Разговор записан' } },
      ],
      'S1',
    );

  test('is written over all sheets with its ID and label', () => {
    const desk = new CardDesk();
    const { value } = desk.send(change(desk));
    expect(value).toMatchObject({ ok: true, message: saved, faults: [] });
    expect(value.card).toMatchObject({ operation: 'S1-140', stage: 'S1' });
    expect(value.card?.sections.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['stages', 1],
      ['operations', 1],
      ['precedence', 1],
      ['periodicity', 1],
      ['norms', 1],
      ['resources', 2],
      ['controls', 1],
    ]);
    expect(desk.rows('operations').slice(-1)[0]).toMatchObject({
      id: 'S1-140',
      stage: 'Проектные · Разработка клиента',
      number: 140,
      label: 'S1-140 · Позвонить после КП',
    });
    expect(desk.rows('norms').slice(-1)[0]).toMatchObject({ operation: 'S1-140 · Позвонить после КП', minutes: '15' });
  });

  test('sent twice, as after a lost reply, is one', () => {
    const desk = new CardDesk();
    const sent = change(desk);
    const first = desk.send(sent);
    const again = desk.send(sent);
    expect(again.edits).toEqual([]);
    expect(again.value.card).toEqual(first.value.card);
  });

  test('without a title it is not made', () => {
    const desk = new CardDesk();
    const { edits, value } = desk.save('', [{ set: { instruction: 'Как-нибудь' } }], 'S1');
    expect(edits).toEqual([]);
    expect(value.faults).toEqual([
      { sheet: 'operations', row: 'new', field: 'title', text: expect.stringContaining('«Операция»') },
    ]);
  });
});

describe('mistakes: all are told at their fields, and nothing is written', () => {
  test.each<[what: string, sheet: string, row: string, set: Record<string, string>, field: string, says: string]>([
    ['a term', 'operations', 'S1-110', { term: 'скоро' }, 'term', '«скоро» — непонятный срок'],
    ['a number', 'operations', 'S1-110', { number: 'сто' }, 'number', 'не целое число'],
    ['a number out of range', 'operations', 'S1-110', { number: '-5' }, 'number', 'вне пределов'],
    ['no title', 'operations', 'S1-110', { title: ' ' }, 'title', 'обязательна'],
    ['a client type', 'operations', 'S1-110', { clientTypes: 'Торговая кампания' }, 'clientTypes', 'Торговая компания'],
    ['a choice', 'operations', 'S1-110', { issuedTo: 'клиента' }, 'issuedTo', 'Можно: сделку'],
    ['a phrase, with near ones', 'periodicity', 'S1-110', { rule: 'каждый рабочй день' }, 'rule', 'Похоже на'],
    ['an operation', 'precedence', 'new1', { after: 'S1-999' }, 'after', 'не найдено'],
    ['itself', 'precedence', 'new1', { after: 'S1-110' }, 'after', 'после самой себя'],
    ['a link twice', 'precedence', 'new1', { after: 'S1-105', lagWorkingDays: '3' }, 'after', 'повторяет строку'],
    ['a circle', 'precedence', 'new1', { after: 'S1-115' }, 'after', 'друг друга по кругу'],
    ['no predecessor', 'precedence', 'new1', {}, 'after', 'обязательна'],
    ['a day', 'norms', '2026-01-01', { validFrom: '31.02.2026' }, 'validFrom', 'не дата'],
    ['a norm', 'norms', 'new1', { minutes: 'час' }, 'minutes', 'не время'],
    [
      'two norms of a day',
      'norms',
      'new1',
      { validFrom: '2026-01-01', minutes: '20' },
      'validFrom',
      'повторяет строку',
    ],
    ['a resource without a name', 'resources', 'new1', { kind: 'скрипт' }, 'name', 'обязательна'],
    ['a count', 'controls', 'K110', { count: 'иногда' }, 'count', 'сколько проверять'],
    ['a share', 'controls', 'K110', { sharePercent: '200' }, 'sharePercent', 'вне пределов'],
    ['a long text', 'operations', 'S1-110', { result: 'я'.repeat(10_001) }, 'result', 'Слишком длинный текст'],
  ])('%s', (_, sheet, row, set, field, says) => {
    const desk = new CardDesk();
    const { edits, value } = desk.save('S1-110', [{ sheet, row, set }]);
    expect(edits).toEqual([]);
    expect(value).toMatchObject({ ok: false, message: 'Не сохранено: исправьте отмеченное.' });
    expect(value.faults).toEqual([{ sheet, row, field, text: expect.stringContaining(says) }]);
    expect(value.card).toEqual(desk.card('S1-110'));
  });

  test('several at once', () => {
    const { value } = new CardDesk().save('S1-110', [
      { set: { number: 'сто', planUnits: 'много' } },
      { sheet: 'norms', row: '2026-01-01', set: { minutes: 'час' } },
      { sheet: 'controls', row: 'K110', set: { count: 'иногда' } },
    ]);
    expect(value.faults.map(({ sheet, row, field }) => `${sheet}/${row}/${field}`).sort()).toEqual([
      'controls/K110/count',
      'norms/2026-01-01/minutes',
      'operations/S1-110/number',
      'operations/S1-110/planUnits',
    ]);
  });

  test('what was wrong before is no hindrance', () => {
    const desk = new CardDesk();
    desk.put('operations', 'S1-110', 'term', 'скоро');
    desk.put('periodicity', 'S1-20', 'rule', 'иногда');
    expect(desk.save('S1-110', [{ set: { result: 'КП у клиента' } }]).value).toMatchObject({ ok: true, faults: [] });
  });

  test('a mistake that a change makes elsewhere is told without a field', () => {
    const desk = new CardDesk();
    desk.put('periodicity', 'S1-20', 'rule', 'каждые 5 р.д. до №110');
    const { value } = desk.save('S1-110', [{ set: { number: '111' } }]);
    const fault = {
      sheet: 'periodicity',
      row: '',
      field: '',
      text: expect.stringContaining('такой операции на этапе нет'),
    };
    // «Поддерживающий контакт» of the template lasts until № 110 too.
    expect(value.faults).toEqual([fault, fault]);
  });
});

describe('somebody else was faster', () => {
  test.each<[what: string, now: string, says: string]>([
    ['wrote', 'КП у директора', 'Здесь уже «КП у директора»'],
    ['cleared', '', 'Здесь уже пусто'],
  ])('%s: a conflict that says what stands there', (_, now, says) => {
    const desk = new CardDesk();
    const change = desk.change('S1-110', [{ set: { result: 'КП у клиента', term: '3' } }]);
    desk.put('operations', 'S1-110', 'result', now);
    const { edits, value } = desk.send(change);
    expect(edits).toEqual([]);
    expect(value.faults).toEqual([
      { sheet: 'operations', row: 'S1-110', field: 'result', text: expect.stringContaining(says) },
    ]);
    expect(value.card && valueIn(value.card, 'operations', 'S1-110', 'result')).toBe(now);
  });

  test('and wrote the same: no conflict, the rest is saved', () => {
    const desk = new CardDesk();
    const change = desk.change('S1-110', [{ set: { result: 'КП у клиента', term: '3' } }]);
    desk.put('operations', 'S1-110', 'result', 'КП у клиента');
    expect(desk.send(change).value.ok).toBe(true);
    expect(desk.rows('operations').find(({ id }) => id === 'S1-110')).toMatchObject({ term: '3' });
  });

  test('and took the row away: to remove it is done, to change it is a fault', () => {
    const desk = new CardDesk();
    const removal = desk.change('S1-110', [{ sheet: 'controls', row: 'K110', isRemoved: true }]);
    const change = desk.change('S1-110', [{ sheet: 'controls', row: 'K110', set: { criterion: 'Дошло' } }]);
    expect(desk.send(removal).edits).not.toEqual([]);
    expect(desk.send(removal)).toMatchObject({ edits: [], value: { ok: true } });
    expect(desk.send(change).value.faults).toEqual([
      { sheet: 'controls', row: 'K110', field: '', text: expect.stringContaining('больше нет') },
    ]);
  });

  test('and changed a row that is to be removed: a conflict of the row; removed knowingly it goes', () => {
    const desk = new CardDesk();
    const removal = () => desk.change('S1-110', [{ sheet: 'controls', row: 'K110', isRemoved: true }]);
    const blind = removal();
    desk.put('controls', 'K110', 'criterion', 'Дошло до директора');
    const { edits, value } = desk.send(blind);
    expect(edits).toEqual([]);
    expect(value).toMatchObject({ ok: false, message: 'Не сохранено: исправьте отмеченное.' });
    expect(value.faults).toEqual([
      { sheet: 'controls', row: 'K110', field: '', text: expect.stringContaining('Дошло до директора') },
    ]);
    expect(value.card && valueIn(value.card, 'controls', 'K110', 'criterion')).toBe('Дошло до директора');
    expect(desk.send(removal()).value.ok).toBe(true);
    expect(section(desk.card('S1-110'), 'controls').rows).toEqual([]);
  });

  test('a row with a text that is too long for a card can be removed', () => {
    const desk = new CardDesk();
    desk.put('controls', 'K110', 'criterion', 'я'.repeat(10_001));
    expect(desk.save('S1-110', [{ sheet: 'controls', row: 'K110', isRemoved: true }]).value.ok).toBe(true);
  });

  test('the same change twice is one', () => {
    const desk = new CardDesk();
    const change = desk.change('S1-110', [
      { set: { term: '3 р.д.', mandatory: '' } },
      { sheet: 'norms', row: 'new1', set: { minutes: '1,5 ч' } },
      { sheet: 'resources', row: 'new1', set: { name: 'Курьер', kind: 'человек' } },
      { sheet: 'controls', row: 'new1', set: { what: 'КП дошло' } },
      { sheet: 'precedence', row: 'new1', set: { after: 'S1-20' } },
      { sheet: 'precedence', row: 'S1-100', isRemoved: true },
    ]);
    expect(desk.send(change).value.ok).toBe(true);
    const after = desk.card('S1-110');
    expect(desk.send(change)).toMatchObject({ edits: [], value: { ok: true, faults: [], card: after } });
  });
});
