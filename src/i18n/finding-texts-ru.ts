import type { FindingTexts } from './finding-texts';

/** Что не так, что ожидалось и пример: по коду замечания. */
export const findingTextsRu: FindingTexts = {
  'missing-sheet': ({ sheet }) => `Нет листа «${sheet}». Выберите «Техкарта → Настройка → Создать или починить листы».`,
  'missing-column': ({ sheet, column }) =>
    `На листе «${sheet}» нет столбца «${column}». Выберите «Техкарта → Настройка → Создать или починить листы».`,
  'required-cell': ({ column }) => `Пустая ячейка «${column}»: она обязательна. Образец — в примечании к заголовку.`,
  'duplicate-id': ({ value, figure }) =>
    `ID ${value} уже есть в строке ${figure('first')}: дайте строке другой, например следующий по порядку.`,
  'duplicate-row': ({ figure }) => `Строка повторяет строку ${figure('first')}: оставьте одну.`,
  'not-a-date': ({ value }) => `${value} — не дата. Ожидается день, например 23.11.2026.`,
  'not-a-number': ({ value }) => `${value} — не число. Ожидается число, например 1250,5.`,
  'not-an-integer': ({ value }) => `${value} — не целое число. Пример: 30.`,
  'not-a-count': ({ value }) => `${value} — не количество. Ожидается целое число от нуля, например 3.`,
  'not-a-percentage': ({ value }) => `${value} — не проценты. Пример: 20 или 20 %.`,
  'not-minutes': ({ value }) => `${value} — не время. Примеры: 90; 1,5 ч; 1:30.`,
  'not-yes-no': ({ value }) => `${value} — непонятно, да или нет. Напишите «да» или «нет».`,
  'not-a-term': ({ value }) => `${value} — непонятный срок. Примеры: 2 р.д.; 30 мин; 4 ч; К−3.`,
  'not-a-check-count': ({ value }) => `${value} — непонятно, сколько проверять. Пример: 1 в неделю.`,
  'unknown-choice': ({ value, figure }) => `${value} нет в перечне. Можно: ${figure('options')}.`,
  'out-of-range': ({ value, figure }) => `${value} вне пределов: от ${figure('min')} до ${figure('max')}.`,
  'unknown-reference': ({ value, figure }) =>
    `${value} не найдено${figure('near') === '' ? '' : `; похоже на «${figure('near')}»`}. Выберите из выпадающего списка.`,
  'ambiguous-reference': ({ value, figure }) =>
    `${value} можно понять по-разному. Укажите ID, например ${figure('ids')}.`,
  'unknown-phrase': ({ value, figure }) =>
    `Непонятная периодичность ${value}.${figure('near') === '' ? ' Примеры: один раз; каждые 2 р.д. до результата, не более 3; пн, чт.' : ` Похоже на: ${figure('near')}.`}`,
  'unknown-until-number': ({ value, figure }) =>
    `В правиле ${value} назван № ${figure('number')}, а такой операции на этапе нет. Укажите номер операции этого этапа, например «до №110».`,
  'bad-rrule': ({ value }) => `${value} — непонятное правило повторения. Пример: RRULE:FREQ=WEEKLY;BYDAY=MO.`,
  'bad-email': ({ value }) => `${value} — не адрес почты. Пример: ivanov@firma.ru.`,
  'absence-ends-before-start': () => 'Отсутствие кончается раньше, чем начинается: поменяйте даты местами.',
  'substitutes-himself': () => 'Сотрудник замещает сам себя: укажите другого или оставьте пусто.',
  'answer-needs-deal': ({ value }) =>
    `Ответ о сделке записан на клиента ${value}, у которого их несколько. Укажите ID сделки, например D1.`,
  'client-left-out': ({ value }) =>
    `Клиент ${value} есть на листе «Клиенты», но его строка с ошибкой: сначала исправьте её.`,
  'similar-client': ({ value, figure }) =>
    `Клиент ${value} похож на «${figure('near')}». Это он — напишите так же; другой — заведите его на листе «Клиенты».`,
  'new-client-needs-type': ({ figure }) =>
    `Новому клиенту «${figure('client')}» нужен тип: заполните «Тип клиента» в этой строке.`,
  'copied-task-row': ({ figure }) =>
    `Эта строка — копия строки ${figure('first')} на вкладке «${figure('tab')}»: учитывается первая, копию удалите.`,
  'broken-json': () => 'Служебная ячейка повреждена. Не правьте лист «Реестр» руками; соберите отметки ещё раз.',
  'broken-map-version': ({ figure }) =>
    `Сохранённая карта ${figure('version')} повреждена: введите этап в действие ещё раз.`,
  'day-ends-before-start': () => 'Рабочий день кончается раньше, чем начинается. Взяты часы 9:00–18:00.',
  'bad-setting-language': ({ value }) => `Язык ${value} неизвестен. Можно: русский, английский.`,
  'bad-setting-dayStarts': ({ value }) => `${value} — не время начала дня. Пример: 9:00.`,
  'bad-setting-dayEnds': ({ value }) => `${value} — не время конца дня. Пример: 18:00.`,
  'bad-setting-horizon': ({ value }) => `${value} — не число рабочих дней. Пример: 10.`,
  'bad-setting-timeKeeping': ({ value }) => `${value} — неизвестный учёт времени. Можно: всегда, по замеру, нет.`,
  'bad-setting-campaignOperations': ({ value }) => `${value} — непонятный перечень операций. Пример: S1-50; S1-60.`,
  'bad-setting-campaignUntil': ({ value }) => `${value} — не дата конца замера. Пример: 04.12.2026.`,
  'bad-setting-approvalThreshold': ({ value }) => `${value} — не сумма. Пример: 500000.`,
  'bad-setting-undisclosedAllowed': ({ value }) => `${value} — не количество вопросов. Пример: 2.`,
  'bad-setting-sheetsByName': ({ value }) => `${value} — непонятно, да или нет. Напишите «да» или «нет».`,
  'bad-setting-offerNumberSource': ({ value }) => `${value} — неизвестно, кто даёт номер КП. Можно: Техкарта, 1С.`,
  'bad-setting-disabledDeviations': ({ value }) =>
    `В перечне ${value} есть неизвестный вид отклонения. Пример: Сбит ритм; Старая версия карты.`,

  'precedence-self-link': ({ figure }) => `Операция ${figure('operation')} стоит после самой себя: уберите строку.`,
  'precedence-unknown': ({ figure }) =>
    `В последовательности названа операция ${figure('unknown')}, которой нет на листе «Операции».`,
  'precedence-other-stage': ({ figure }) =>
    `Операция ${figure('operation')} стоит после ${figure('after')} с другого этапа: связывайте операции одного этапа.`,
  'precedence-double': ({ figure }) =>
    `Связь «${figure('operation')} после ${figure('after')}» записана дважды: оставьте одну строку.`,
  'precedence-deal-and-person': ({ figure }) =>
    `Операции ${figure('operation')} и ${figure('after')} выдаются по-разному: одна на сделку, другая на человека. Между ними порядка быть не может.`,
  'precedence-cycle': ({ figure }) => `Операции ждут друг друга по кругу: ${figure('cycle')}. Уберите одну из связей.`,

  'deal-unknown-client': ({ figure }) =>
    `Сделка ${figure('deal')}: клиент ${figure('client')} не найден. Сделка оставлена как есть.`,
  'deal-unknown-manager': ({ figure }) =>
    `Сделка ${figure('deal')}: менеджер ${figure('manager')} не найден на листе «Сотрудники». Сделка оставлена как есть.`,
  'deal-manager-dismissed': ({ figure }) =>
    `Сделка ${figure('deal')}: менеджер ${figure('manager')} уволен. Передайте сделку другому.`,
  'deal-stage-without-map': ({ figure }) =>
    `Сделка ${figure('deal')}: карта этапа ${figure('stage')} ещё не введена в действие, задачи не выданы.`,
  'deal-without-key-date': ({ figure }) =>
    `Сделка ${figure('deal')}: срок операции ${figure('operation')} считается от ключевой даты, а её нет. Впишите дату на листе «Сделки».`,
  'deal-pause-without-date': ({ figure }) =>
    `Сделка ${figure('deal')} на паузе без даты. Впишите день в «Дата итога»: тогда задача «Вернуться к клиенту» придёт вовремя.`,
  'role-without-holder': ({ figure }) =>
    `Нет сотрудника с ролью «${figure('role')}»: операция ${figure('operation')} выдана руководителю.`,
  'role-with-several-holders': ({ figure }) =>
    `Роль «${figure('role')}» у нескольких сотрудников: операция ${figure('operation')} выдана первому из них.`,
  'task-of-unknown-deal': ({ figure }) =>
    `Задачи сделки ${figure('deal')} есть, а самой сделки на листе «Сделки» нет. Задачи оставлены как есть.`,
  'done-in-future': ({ figure }) =>
    `«Сделано (дата)» не может быть в будущем: ${figure('date')}. Строка оставлена как есть; исправьте дату, например на сегодняшнюю, и отметка будет принята.`,
  'new-date-past': ({ figure }) =>
    `«Новая дата» уже прошла: ${figure('date')}. Впишите день, до которого ждём, например завтрашний.`,
  'wait-without-date': () =>
    'Клиент попросил подождать, а «Новая дата» пуста: срок идёт. Впишите день, до которого ждём, например 03.12.2026.',

  'stage-without-operations': ({ figure }) => `У этапа «${figure('stage')}» нет ни одной операции.`,
  'norm-not-in-force': ({ figure }) =>
    `У операции ${figure('operation')} нормы начинаются только ${figure('from')}: пока действует обычная, 30 минут.`,
  'protected-without-questions': ({ figure }) =>
    `Операция ${figure('operation')} под допуском, а обязательных вопросов для типа «${figure('clientType')}» нет.`,
  'several-drafts': ({ figure }) =>
    `Сразу ${figure('count')} черновика этапов одного типа продаж «${figure('saleType')}». Делайте по одному этапу: введите его в действие и беритесь за следующий.`,
  'missing-task': ({ figure }) =>
    `Операция ${figure('operation')}: не сказано, что именно делать. Заполните «Инструкция» или «Чек-лист».`,
  'missing-sequence': ({ figure }) =>
    `Операция ${figure('operation')}: нет места в порядке. Добавьте строку на листе «Последовательность».`,
  'missing-periodicity': ({ figure }) =>
    `Операция ${figure('operation')}: не сказано, как часто. Добавьте строку на листе «Периодичность», например «один раз».`,
  'missing-norm': ({ figure }) =>
    `Операция ${figure('operation')}: нет нормы времени, взято 30 минут. Добавьте строку на листе «Нормы».`,
  'missing-resources': ({ figure }) =>
    `Операция ${figure('operation')}: не сказано, чем делать. Впишите её в «Операции» на листе «Ресурсы».`,
  'missing-control': ({ figure }) =>
    `Операция ${figure('operation')}: нечем проверить. Добавьте строку на листе «Контроль»: карта без контроля не работает.`,
};
