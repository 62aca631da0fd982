import type { CardField, CardReply, CardRow, CardSection, OperationCard } from '../../src/app/card-contract';
import type { SidebarOperation, SidebarState } from '../../src/app/sidebar-contract';
import type { Language } from '../../src/kernel/language';
import { sampleReply } from './sidebar-samples';

/** What a script answers about the cards of operations, in either language. */
export interface CardSamples {
  readonly stages: SidebarState['stages'];
  readonly operations: readonly SidebarOperation[];
  readonly card: OperationCard;
  readonly newCard: OperationCard;
  readonly opened: CardReply;
  /** The card was saved, with the instruction as given. */
  saved(instruction: string): CardReply;
  /** Two fields cannot be saved as typed. */
  readonly faulty: CardReply;
  /** Somebody else has changed the instruction and the norm. */
  readonly conflicting: CardReply;
  readonly gone: CardReply;
}

/** A field with nothing special, less what a case is about. */
export function sampleField(field: Partial<CardField> & Pick<CardField, 'key' | 'label'>): CardField {
  return {
    kind: 'text',
    value: '',
    options: [],
    isRequired: false,
    isAdvanced: false,
    isReadOnly: false,
    hint: '',
    ...field,
  };
}

export const sampleCardReply = (reply: Partial<CardReply>): CardReply => ({
  ...sampleReply({}),
  card: null,
  faults: [],
  ...reply,
});

/** The card with other texts in some of its fields, by `sheet/row/field`. */
export const cardWith = (card: OperationCard, texts: Readonly<Record<string, string>>): OperationCard => ({
  ...card,
  sections: card.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({
      ...row,
      fields: row.fields.map((field) => ({
        ...field,
        value: texts[`${section.sheet}/${row.key}/${field.key}`] ?? field.value,
      })),
    })),
  })),
});

export function cardSamplesOf(language: Language): CardSamples {
  const say = (ru: string, en: string) => (language === 'ru' ? ru : en);
  const stages = [
    {
      id: 'P-DEV',
      title: say('Проектные · Разработка клиента', 'Project · Client development'),
      percent: 100,
      isActive: true,
      isChanged: false,
    },
    {
      id: 'P-REACT',
      title: say('Проектные · Возобновление работы', 'Project · Reactivation'),
      percent: 86,
      isActive: false,
      isChanged: true,
    },
    {
      id: 'S-NEW',
      title: say('Короткие · Первая сделка', 'Short · First deal'),
      percent: null,
      isActive: false,
      isChanged: true,
    },
  ];
  const titles = [
    [20, 'Изучить открытые источники', 'Study public sources'],
    [30, 'Черновик карты ролей, план контактов', 'Draft of the role map, plan of contacts'],
    [45, 'Дозвониться, назначить разговоры', 'Get through and arrange the talks'],
    [50, 'Разговор с пользователем решения', 'Talk with the user of the solution'],
    [60, 'Разговор со снабжением', 'Talk with the purchasing department'],
    [65, 'Уточнить карту ролей', 'Refine the role map'],
    [70, 'Выезд на площадку', 'Visit to the site'],
    [90, 'Оценить потенциал', 'Assess the potential'],
    [105, 'Подготовить коммерческое предложение', 'Prepare the commercial offer'],
    [110, 'Отправить КП', 'Send the commercial offer'],
    [115, 'Назначить разбор КП', 'Arrange the review of the offer'],
  ] as const;
  const operations = [
    ...titles.map(([number, ru, en]) => ({ id: `OP-${number}`, stage: 'P-DEV', number, title: say(ru, en) })),
    {
      id: 'R-10',
      stage: 'P-REACT',
      number: 10,
      title: say('Позвонить бывшему заказчику', 'Call the former customer'),
    },
    { id: 'R-20', stage: 'P-REACT', number: 20, title: say('Узнать, почему ушли', 'Find out why they left') },
  ];
  const labels = titles.map(([number, ru, en]) => `OP-${number} · ${say(ru, en)}`);
  const label = say('Операция', 'Task');

  const stageRow: CardRow = {
    key: 'P-DEV',
    fields: [
      sampleField({
        key: 'saleType',
        label: say('Тип продаж', 'Sale type'),
        value: say('Проектные', 'Project sales'),
        isReadOnly: true,
      }),
      sampleField({
        key: 'goal',
        label: say('Цель', 'Goal'),
        kind: 'long-text',
        value: say('Понять потребность и право на КП', 'Understand the need and earn the offer'),
        hint: say('Чего этап добивается, одной фразой.', 'What the stage is to achieve, in one sentence.'),
      }),
      sampleField({
        key: 'limit',
        label: say('Предельный срок (р.д.)', 'Time limit (working days)'),
        kind: 'number',
        value: '30',
      }),
    ],
  };
  const operationFields = (isBlank: boolean): readonly CardField[] => {
    const own = (text: string) => (isBlank ? '' : text);
    return [
      sampleField({
        key: 'number',
        label: say('№', 'No.'),
        kind: 'number',
        value: isBlank ? '120' : '60',
        isRequired: true,
        hint: say(
          'Место в карте; десятками, чтобы вставлять между.',
          'Place in the map; by tens, to leave room between.',
        ),
      }),
      sampleField({
        key: 'title',
        label,
        value: own(say('Разговор со снабжением', 'Talk with the purchasing department')),
        isRequired: true,
        hint: say('Что делается: глагол и предмет.', 'What is done: a verb and an object.'),
      }),
      sampleField({
        key: 'instruction',
        label: say('Инструкция', 'Instruction'),
        kind: 'long-text',
        value: own(
          say(
            'Выяснить, кто согласует закупку и по каким правилам.\nСпросить о нынешнем поставщике.',
            'Find out who approves the purchase and by which rules.\nAsk about the present supplier.',
          ),
        ),
        hint: say('Как делать, чтобы справился новичок.', 'How to do it so that a beginner can.'),
      }),
      sampleField({
        key: 'performer',
        label: say('Исполнитель', 'Performer'),
        kind: 'choice',
        value: say('менеджер', 'manager'),
        options: [say('менеджер', 'manager'), say('РОП', 'head of sales'), say('инженер', 'engineer')],
        isRequired: true,
      }),
      sampleField({
        key: 'mandatory',
        label: say('Обязательна', 'Mandatory'),
        kind: 'flag',
        value: say('да', 'yes'),
        hint: say(
          'Необязательную можно пропустить без отклонения.',
          'An optional one may be skipped without a deviation.',
        ),
      }),
      sampleField({
        key: 'clientTypes',
        label: say('Типы клиентов', 'Client types'),
        kind: 'choices',
        value: own(say('Промышленное предприятие', 'Industrial enterprise')),
        options: [
          say('Промышленное предприятие', 'Industrial enterprise'),
          say('Производство FMCG, продукты питания', 'FMCG production, food'),
          say('Торговая компания', 'Trading company'),
          say('Строительная компания', 'Construction company'),
          say('Сеть магазинов', 'Retail chain'),
          say('Агрохолдинг', 'Agricultural holding'),
          say('Проектный институт', 'Design institute'),
          say('Государственный заказчик', 'State customer'),
          say('Логистическая компания', 'Logistics company'),
        ],
        hint: say('Пусто: для всех типов.', 'Empty: for all types.'),
      }),
      sampleField({
        key: 'term',
        label: say('Срок', 'Term'),
        value: '2',
        hint: say(
          'Рабочие дни, «30 мин», «4 ч» или «К−3»: за три дня до ключевой даты.',
          'Working days, “30 min”, “4 h” or “K−3”: three days before the key date.',
        ),
      }),
      sampleField({ key: 'weight', label: say('Вес', 'Weight'), kind: 'number', value: '1', isAdvanced: true }),
    ];
  };
  const section = (
    sheet: string,
    title: string,
    emptyText: string,
    rows: readonly CardRow[],
    blank: readonly CardField[] | null,
  ): CardSection => ({
    sheet,
    title,
    emptyText,
    rows,
    blank: blank === null ? null : { key: 'new', fields: blank },
    canRemove: blank !== null,
  });
  const after = (value: string) => [
    sampleField({
      key: 'after',
      label: say('После операции', 'After task'),
      kind: 'choice',
      value,
      options: labels.filter((each) => !each.startsWith('OP-60')),
      isRequired: true,
    }),
    sampleField({
      key: 'link',
      label: say('Связь', 'Link'),
      kind: 'choice',
      value: say('все', 'all'),
      options: [say('все', 'all'), say('любая', 'any')],
      isAdvanced: true,
    }),
  ];
  const rule = (value: string) => [
    sampleField({
      key: 'rule',
      label: say('Правило', 'Rule'),
      value,
      isRequired: true,
      hint: say('Например: каждые 5 р.д., пн, чт.', 'For example: every 5 working days, Mon, Thu.'),
    }),
  ];
  const norm = (validFrom: string, minutes: string) => [
    sampleField({
      key: 'validFrom',
      label: say('Действует с', 'Valid from'),
      kind: 'date',
      value: validFrom,
      isRequired: true,
    }),
    sampleField({
      key: 'minutes',
      label: say('Норма (мин)', 'Norm (min)'),
      value: minutes,
      isRequired: true,
      hint: say('Чистое время: 90, 1,5 ч или 1:30.', 'Net time: 90, 1.5 h or 1:30.'),
    }),
    sampleField({
      key: 'faster',
      label: say('Быстрее нормы до, %', 'Faster by up to, %'),
      value: '50',
      isAdvanced: true,
    }),
  ];
  const resource = (name: string, url: string) => [
    sampleField({ key: 'name', label: say('Ресурс', 'Resource'), value: name, isRequired: true }),
    sampleField({
      key: 'kind',
      label: say('Вид', 'Kind'),
      kind: 'choice',
      value: say('скрипт', 'script'),
      options: [say('скрипт', 'script'), say('шаблон', 'template'), say('доступ', 'access')],
      isRequired: true,
    }),
    sampleField({ key: 'link', label: say('Ссылка', 'Link'), value: url }),
  ];
  const control = (what: string) => [
    sampleField({
      key: 'what',
      label: say('Что проверяется', 'What is checked'),
      kind: 'long-text',
      value: what,
      isRequired: true,
    }),
    sampleField({
      key: 'evidence',
      label: say('Подтверждение', 'Evidence'),
      kind: 'choice',
      value: say('текст', 'text'),
      options: [say('нет', 'none'), say('текст', 'text'), say('ссылка', 'link')],
      isRequired: true,
    }),
  ];
  const script = say('Скрипт разговора со снабжением', 'Script of the talk');
  const sections = (isNew: boolean): readonly CardSection[] => {
    const rows = (...standing: readonly CardRow[]) => (isNew ? [] : standing);
    return [
      section('stages', say('Этапы', 'Stages'), '', [stageRow], null),
      section(
        'operations',
        say('Операции', 'Tasks'),
        '',
        [{ key: isNew ? 'new' : 'OP-60', fields: operationFields(isNew) }],
        null,
      ),
      section(
        'precedence',
        say('Последовательность', 'Sequence'),
        say('Без предшественников.', 'Nothing comes before it.'),
        rows({ key: 'OP-45', fields: after(labels[2] ?? '') }, { key: 'OP-30', fields: after(labels[1] ?? '') }),
        after(''),
      ),
      section(
        'periodicity',
        say('Периодичность', 'Periodicity'),
        say('Один раз.', 'Once.'),
        [],
        rule(say('один раз', 'once')),
      ),
      section(
        'norms',
        say('Нормы', 'Norms'),
        say('Нормы нет: считается 30 минут.', 'No norm: 30 minutes are assumed.'),
        rows({ key: '2026-01-12', fields: norm('2026-01-12', '30') }),
        norm('2026-11-23', ''),
      ),
      section(
        'resources',
        say('Ресурсы', 'Resources'),
        say('Ресурсов нет.', 'No resources.'),
        rows({ key: 'RES-4', fields: resource(script, 'https://docs.example.com/script') }),
        resource('', ''),
      ),
      section(
        'controls',
        say('Контроль', 'Controls'),
        say('Контроля нет: карта неполна.', 'No control: the map is incomplete.'),
        rows({ key: 'C-7', fields: control(say('Кто согласует закупку', 'Who approves the purchase')) }),
        control(''),
      ),
    ];
  };
  const stage = 'P-DEV';
  const card: OperationCard = {
    operation: 'OP-60',
    stage,
    title: say('Разработка клиента · № 60 Разговор со снабжением', 'Client development · no. 60 Talk with purchasing'),
    sections: sections(false),
  };
  const newCard: OperationCard = {
    operation: '',
    stage,
    title: say('Разработка клиента · новая операция', 'Client development · new task'),
    sections: sections(true),
  };
  const refusal = say('Не сохранено: проверьте отмеченные поля.', 'Not saved: look at the marked fields.');
  return {
    stages,
    operations,
    card,
    newCard,
    opened: sampleCardReply({ card }),
    saved: (instruction) =>
      sampleCardReply({
        message: say(
          'Сохранено. Чтобы задачи изменились, введите карту в действие.',
          'Saved. Activate the map to change the tasks.',
        ),
        card: cardWith(card, { 'operations/OP-60/instruction': instruction }),
      }),
    faulty: sampleCardReply({
      ok: false,
      message: refusal,
      card,
      faults: [
        {
          sheet: 'operations',
          row: 'OP-60',
          field: 'term',
          text: say('«скоро» не срок. Например: 2, 30 мин, К−3.', '“soon” is no term. For example: 2, 30 min, K−3.'),
        },
        {
          sheet: 'norms',
          row: '2026-01-12',
          field: 'minutes',
          text: say(
            '«полчасика» не время. Например: 30 или 1:30.',
            '“half an hourish” is no time. For example: 30 or 1:30.',
          ),
        },
      ],
    }),
    conflicting: sampleCardReply({
      ok: false,
      message: refusal,
      card: cardWith(card, {
        'operations/OP-60/instruction': say(
          'Узнать порядок закупки и сроки договора с нынешним поставщиком.',
          'Learn how they purchase and when the present contract ends.',
        ),
      }),
      faults: [],
    }),
    gone: sampleCardReply({
      ok: false,
      message: say('Этой операции больше нет в таблице.', 'This task is no longer in the workbook.'),
    }),
  };
}
