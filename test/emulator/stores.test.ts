import { IVANOV, OWNER, smallWorld } from './small-world';

describe('locks', () => {
  const code = `const lock = LockService.getDocumentLock(); const got = lock.tryLock(a); const t = Date.now();
    if (got) { SpreadsheetApp.flush(); Utilities.sleep(1); lock.releaseLock(); } return [got, lock.hasLock()];`;
  test('one that is held is waited for, in vain', () => {
    const { main, world, document } = smallWorld(code);
    const second: unknown[] = [];
    const first = main({
      args: [1000],
      onCall: (_call, where) => {
        if (where !== 'Utilities.sleep') return;
        const before = world.now();
        const outcome = world.run({ document, user: IVANOV, function: 'main', args: [10_000] });
        second.push(outcome.value, world.now() - before >= 10_000);
      },
    });
    expect(first.value).toEqual([true, false]);
    expect(second).toEqual([[false, false], true]);
    expect(main({ args: [1000] }).value).toEqual([true, false]);
  });
  test('a run that ends gives its locks back', () => {
    const { main } = smallWorld(`LockService.getScriptLock().waitLock(1); throw new Error('x')`);
    expect(main().error).toBe('x');
    expect(main().error).toBe('x');
  });
  test('waitLock throws where it cannot have the lock', () => {
    const { main, world, document } = smallWorld(`LockService.getScriptLock().waitLock(500); Utilities.sleep(1);`);
    const errors: unknown[] = [];
    main({
      onCall: (_call, where) => {
        if (where === 'Utilities.sleep' && errors.length === 0)
          errors.push('', world.run({ document, user: OWNER, function: 'main' }).error);
      },
    });
    expect(errors[1]).toMatch(/Lock timeout/);
  });
  test('documents have locks of their own; there may be none', () => {
    const { main, world, document } = smallWorld(
      `const lock = LockService.getDocumentLock(); const got = lock && lock.tryLock(1); Utilities.sleep(1); return got;`,
    );
    const other = world.createDocument({ locale: 'ru_RU', timeZone: 'Europe/Moscow', owner: OWNER });
    const inner: unknown[] = [];
    let nested = false;
    const outcome = main({
      onCall: (_call, where) => {
        if (where !== 'Utilities.sleep' || nested) return;
        nested = true;
        for (const target of [other, document])
          inner.push(world.run({ document: target, user: OWNER, function: 'main' }).value);
      },
    });
    expect([outcome.value, ...inner]).toEqual([true, true, false]);
    expect(main({ faults: { noDocumentLock: true } }).value).toBeNull();
  });
});

describe('properties', () => {
  test('stores are apart by document and by user, shared by script', () => {
    const code = `const stores = { d: PropertiesService.getDocumentProperties(), s: PropertiesService.getScriptProperties(), u: PropertiesService.getUserProperties() };
      const seen = Object.values(stores).map((store) => store.getProperty('x')); for (const store of Object.values(stores)) store.setProperty('x', a); return seen;`;
    const { world, document, value } = smallWorld(code);
    const other = world.createDocument({ locale: 'ru_RU', timeZone: 'Europe/Moscow', owner: OWNER });
    expect(value({ args: ['1'] })).toEqual([null, null, null]);
    expect(value({ args: ['2'], user: IVANOV })).toEqual(['1', '1', null]);
    expect(value({ args: ['3'], document: other })).toEqual([null, '2', '1']);
    expect(value({ args: ['4'], document })).toEqual(['2', '3', '3']);
  });
  test('limits: 9 KB a value, 500 KB a store, in bytes', () => {
    const { main } = smallWorld(`PropertiesService.getDocumentProperties().setProperty('x', 'я'.repeat(a))`);
    expect(main({ args: [4608] }).ok).toBe(true);
    expect(main({ args: [4609] }).error).toBe('Argument too large: value');
    const full = smallWorld(
      `const store = PropertiesService.getDocumentProperties(); for (let i = 0; i < a; i += 1) store.setProperty('k' + i, 'x'.repeat(9000));`,
    );
    expect(full.main({ args: [56] }).ok).toBe(true);
    expect(full.main({ args: [57] }).error).toMatch(/exceeded the property storage quota/);
  });
  test('all at once, keys, deletion', () => {
    const { value } =
      smallWorld(`const store = PropertiesService.getDocumentProperties(); store.setProperties({ a: '1', b: '2' }); store.deleteProperty('a');
      const all = [store.getKeys(), store.getProperties()]; store.setProperties({ c: 3 }, true); const rest = store.getProperties(); store.deleteAllProperties(); return [...all, rest, store.getKeys()];`);
    expect(value()).toEqual([['b'], { b: '2' }, { c: '3' }, []]);
  });
});

test('the cache forgets in time and has limits', () => {
  const { world, value, main } = smallWorld(
    `const cache = CacheService.getScriptCache(); if (a) cache.put('k', a, b); return cache.get('k');`,
  );
  expect(value({ args: ['v', 60] })).toBe('v');
  expect(value()).toBe('v');
  world.clock.advance(60_000);
  expect(value()).toBeNull();
  expect(main({ args: ['x'.repeat(102_401), 60] }).error).toMatch(/too large/);
  expect(main({ args: ['x', 21_601] }).error).toMatch(/expirationInSeconds/);
});

test('a snapshot brings everything back, as often as asked', () => {
  const { world, document, value } = smallWorld(
    `sheet.appendRow([Utilities.getUuid()]); PropertiesService.getScriptProperties().setProperty('n', String(sheet.getLastRow())); CacheService.getScriptCache().put('k', 'v'); return [sheet.getLastRow(), sheet.getRange('A2').getValue(), Date.now()];`,
  );
  value();
  const snapshot = world.snapshot();
  const first = value();
  world.restore(snapshot);
  expect(document.sheets[0]?.rows).toHaveLength(1);
  expect(world.state.stores.properties.get('script')?.get('n')).toBe('1');
  expect(value()).toEqual(first);
  world.restore(snapshot);
  expect(value()).toEqual(first);
});

test('uuids come from the seed; base64 round-trips text as UTF-8', () => {
  const code = `return [Utilities.getUuid(), Utilities.base64Encode('Привет, €'), Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe([1, -1, 127]))]`;
  const [uuid, text, bytes] = smallWorld(code, { seed: 5 }).value() as [string, string, number[]];
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(smallWorld(code, { seed: 5 }).value()).toEqual([uuid, text, bytes]);
  expect(Buffer.from(text, 'base64').toString()).toBe('Привет, €');
  expect(bytes).toEqual([1, -1, 127]);
});

test('metadata is found by key, value, place and visibility', () => {
  const { value } =
    smallWorld(`const book = SpreadsheetApp.getActive(); book.addDeveloperMetadata('a', '1'); sheet.addDeveloperMetadata('a', '2', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); sheet.getRange('2:2').addDeveloperMetadata('b');
    const find = (finder) => finder.find().map((m) => m.getKey() + (m.getValue() || ''));
    const types = SpreadsheetApp.DeveloperMetadataLocationType;
    return [find(book.createDeveloperMetadataFinder()), find(sheet.createDeveloperMetadataFinder()), find(book.createDeveloperMetadataFinder().withKey('a').withValue('2')),
      find(book.createDeveloperMetadataFinder().withLocationType(types.ROW)), book.getDeveloperMetadata().length, sheet.getDeveloperMetadata()[0].getLocation().getSheet().getName(),
      find(book.createDeveloperMetadataFinder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT))];`);
  expect(value()).toEqual([['a1', 'a2', 'b'], ['a2', 'b'], ['a2'], ['b'], 1, 'Лист1', ['a2']]);
});

test('a big sheet: 50,000 × 13 written, read, and a row inserted at the top', () => {
  const { main } =
    smallWorld(`sheet.insertRowsAfter(1000, 49000); const rows = Array.from({ length: 50000 }, (_, i) => Array.from({ length: 13 }, (_, j) => j % 3 ? 'текст ' + i : i));
    const range = sheet.getRange(1, 1, 50000, 13); range.setNumberFormat('@').setValues(rows); const back = range.getValues(); sheet.insertRowBefore(1); return back[49999][1];`);
  expect(main().value).toBe('текст 49999');
});
