import type {
  SidebarReply,
  SidebarState,
  SidebarStep,
  SidebarTask,
  SidebarTimer,
  TimerReply,
} from '../../src/app/sidebar-contract';
import type { Language } from '../../src/kernel/language';

/** What a script would answer for a firm at work, in either language: enough of everything to see each view full. */
export interface Samples {
  readonly tasks: readonly SidebarTask[];
  readonly manager: SidebarState;
  /** One timer runs, one rests, one was forgotten overnight. */
  readonly timed: SidebarState;
  /** Nothing is due today; something comes later. */
  readonly freeDay: SidebarState;
  readonly head: SidebarState;
  readonly sellingHead: SidebarState;
  readonly stranger: SidebarState;
  /** Google does not tell the e-mail. */
  readonly nobody: SidebarState;
  /** A head whose next step is to fill in a sheet. */
  readonly atStaff: SidebarState;
  readonly checked: SidebarReply;
  readonly checkedClean: SidebarReply;
  readonly activated: SidebarReply;
  readonly previewed: SidebarReply;
  readonly issued: SidebarReply;
  readonly synced: SidebarReply;
  readonly reported: SidebarReply;
  readonly refused: SidebarReply & { readonly task: SidebarTask | null };
}

const today = '2026-11-23';

/** A task with nothing special, less what a case is about. */
export function sampleTask(task: Partial<SidebarTask> & Pick<SidebarTask, 'id' | 'operation'>): SidebarTask {
  return {
    client: '',
    instruction: '',
    due: today,
    status: 'available',
    urgency: 'today',
    overdueWorkingDays: 0,
    hindrance: '',
    resources: [],
    evidenceAsked: '',
    normMinutes: null,
    planUnits: null,
    outcome: null,
    minutes: null,
    evidence: '',
    newDate: null,
    doneOn: null,
    units: null,
    ...task,
  };
}

export const sampleReply = (reply: Partial<SidebarReply>): SidebarReply => ({
  ok: true,
  message: '',
  findings: [],
  preview: [],
  completeness: [],
  unfinished: null,
  deviations: null,
  ...reply,
});

/** A timer, less what a case is about. */
export const sampleTimer = (timer: Partial<SidebarTimer> & Pick<SidebarTimer, 'task'>): SidebarTimer => ({
  title: timer.task,
  isOutsideMap: false,
  phase: 'running',
  minutes: 0,
  since: (timer.phase ?? 'running') === 'running' ? `${today}T10:00` : null,
  cutOn: null,
  ...timer,
});

/** The script's answer to a timer, less what a case is about. */
export const timerReply = (reply: Partial<TimerReply>): TimerReply => ({
  ...sampleReply({}),
  now: `${today}T10:00`,
  timers: [],
  task: null,
  ...reply,
});

/** A state for a person, less what a case is about. */
export const sampleState = (state: Partial<SidebarState>): SidebarState => ({
  language: 'ru',
  today,
  now: `${today}T10:00`,
  document: 'file-1',
  user: { name: 'Иван Иванов', role: 'manager', employee: 'E2' },
  tasks: [],
  timers: [],
  deals: [],
  operations: [],
  stages: [],
  notice: '',
  steps: [],
  ...state,
});

export function samplesOf(language: Language): Samples {
  const say = (ru: string, en: string) => (language === 'ru' ? ru : en);
  const bakery = say('Пекарня № 3', 'Bakery No. 3');
  const works = say('АО «Механический завод имени Калинина»', 'Kalinin Mechanical Works JSC');
  const rhythm = say('ТД «Ритм»', 'Rhythm Trading House');
  const offer = say('Отправить КП', 'Send the commercial offer');
  const tasks: readonly SidebarTask[] = [
    sampleTask({
      id: 'D1/1/60/1',
      client: bakery,
      operation: say('Разговор со снабжением', 'Talk with the purchasing department'),
      instruction: say(
        'Выяснить, кто согласует закупку и по каким правилам.\n• Кто согласует и кто подписывает\n• Нынешний поставщик: цена, сроки, чем недовольны\n• Когда следующая закупка\nЗасчитывается, когда отвечены вопросы о закупке.',
        'Find out who approves the purchase and by which rules.\n• Who agrees and who signs\n• The present supplier: price, terms, what annoys them\n• When the next purchase is\nCounts once the questions about the purchase are answered.',
      ),
      due: '2026-11-18',
      urgency: 'overdue',
      overdueWorkingDays: 3,
      evidenceAsked: say('Текст, не короче 15 знаков', 'Text, at least 15 characters'),
      resources: [
        { text: say('Скрипт разговора со снабжением', 'Script of the talk'), url: 'https://docs.example.com/script' },
        { text: say('Перечень вопросов типа', 'Questions of the client type'), url: '#gid=1204&range=A5' },
      ],
      normMinutes: 30,
    }),
    sampleTask({
      id: 'D2/1/20/1',
      client: works,
      operation: say('Изучить открытые источники', 'Study public sources'),
      due: '2026-11-20',
      urgency: 'overdue',
      overdueWorkingDays: 1,
      evidenceAsked: say('Ссылка', 'A link'),
      normMinutes: 60,
    }),
    sampleTask({
      id: 'D3/1/105/1',
      client: rhythm,
      operation: say('Подготовить КП', 'Prepare the commercial offer'),
      status: 'returned',
      urgency: 'returned',
      due: '2026-11-24',
      hindrance: say('Вернул Петров П.: нет сроков поставки', 'Returned by Petrov P.: no delivery terms'),
      normMinutes: 75,
    }),
    sampleTask({
      id: 'D3/1/45/2',
      client: rhythm,
      operation: say('Дозвониться, назначить разговоры', 'Get through and arrange the talks'),
      instruction: say('Не более пяти попыток, по одной в два дня.', 'At most five attempts, one every two days.'),
      normMinutes: 5,
    }),
    sampleTask({
      id: 'E2/CALLS/118',
      operation: say('Холодные звонки', 'Cold calls'),
      planUnits: 30,
      normMinutes: 120,
      evidenceAsked: '',
    }),
    sampleTask({
      id: 'D2/1/30/1',
      client: works,
      operation: say('Черновик карты ролей, план контактов', 'Draft of the role map, plan of contacts'),
      due: '2026-11-24',
      urgency: 'soon',
      outcome: 'done',
      minutes: 35,
      evidence: say('Главный инженер и снабженец, звонок 25.11', 'Chief engineer and buyer, call on 25 Nov'),
    }),
    sampleTask({
      id: 'D1/1/65/1',
      client: bakery,
      operation: say('Уточнить карту ролей', 'Refine the role map'),
      due: '2026-11-27',
      urgency: 'soon',
    }),
    sampleTask({
      id: 'D1/1/110/1',
      client: bakery,
      operation: offer,
      status: 'waiting',
      urgency: 'blocked',
      due: '2026-11-25',
      hindrance: say(
        'нельзя отправлять КП: нет ответа на 3 из 7 вопросов\n• Какова цена часа простоя или брака?\n• Кто готовит ТЗ, кто подписывает?\n• Порядок закупки: тендер, площадка, сроки?',
        'the offer may not be sent: 3 of 7 questions not answered\n• What does an hour of downtime or scrap cost?\n• Who writes the specification, who signs it?\n• Purchasing: tender, platform, terms?',
      ),
      evidenceAsked: say('Номер КП', 'Number of the offer'),
      normMinutes: 10,
    }),
    sampleTask({
      id: 'D2/1/50/1',
      client: works,
      operation: say('Разговор с пользователем решения', 'Talk with the user of the solution'),
      status: 'waiting',
      urgency: 'blocked',
      due: null,
      hindrance: say('ждёт № 45 «Назначить разговоры»', 'waits for No. 45 “Arrange the talks”'),
    }),
    sampleTask({
      id: 'D4/1/70/1',
      client: say('Комбинат «Север»', 'Sever Plant'),
      operation: say('Выезд на площадку', 'Visit to the site'),
      status: 'waiting-client',
      urgency: 'waiting',
      due: '2026-12-10',
      hindrance: say('ждём клиента до 3 декабря', 'waiting for the client until 3 December'),
      outcome: 'moved-by-client',
    }),
  ];
  const steps = [
    { key: 'setup', title: say('Листы готовы', 'The sheets are ready'), isDone: true, hint: '' },
    { key: 'staff', title: say('Сотрудники и сделки внесены', 'Staff and deals are entered'), isDone: true, hint: '' },
    {
      key: 'check',
      title: say('Карта проверена', 'The map is checked'),
      isDone: false,
      hint: say('Проверка найдёт пустые и ошибочные ячейки.', 'The check finds empty and wrong cells.'),
    },
    { key: 'activate', title: say('Карта действует', 'The map is active'), isDone: false, hint: '' },
    { key: 'issue', title: say('Задачи выданы', 'Tasks are issued'), isDone: false, hint: '' },
  ].map((step): SidebarStep => ({ sheet: '', args: {}, ...step }));
  const deals = [
    { id: 'D1', client: bakery },
    { id: 'D2', client: works },
    { id: 'D3', client: rhythm },
  ];
  const state = (part: Partial<SidebarState>) => sampleState({ language, deals, ...part });
  const headName = say('Анна Петрова', 'Anna Petrova');
  const stages = [
    {
      stage: say('Проектные · Разработка клиента', 'Project · Client development'),
      percent: 100,
      isActive: true,
      stageId: 'P-DEV',
    },
    {
      stage: say('Проектные · Возобновление работы', 'Project · Reactivation'),
      percent: 86,
      isActive: false,
      stageId: 'P-REACT',
    },
  ];
  const operations = say('Операции', 'Tasks');
  const controls = say('Контроль', 'Controls');
  const norms = say('Нормы', 'Norms');
  return {
    tasks,
    manager: state({
      user: { name: say('Иван Иванов', 'Ivan Ivanov'), role: 'manager', employee: 'E2' },
      tasks,
      notice: say(
        'Ещё не собраны 2 отметки: это произойдёт в течение часа.',
        '2 ticks are not collected yet: this will happen within an hour.',
      ),
    }),
    timed: state({
      user: { name: say('Иван Иванов', 'Ivan Ivanov'), role: 'manager', employee: 'E2' },
      tasks,
      timers: [
        sampleTimer({
          task: 'D3/1/45/2',
          title: `${rhythm} · ${say('Дозвониться, назначить разговоры', 'Get through and arrange the talks')}`,
          since: `${today}T09:48`,
          minutes: 5,
        }),
        sampleTimer({
          task: '2026-11-23T08:40',
          title: say('Планёрка отдела', 'Meeting of the department'),
          isOutsideMap: true,
          phase: 'paused',
          minutes: 35,
        }),
        sampleTimer({
          task: 'D2/1/20/1',
          title: `${works} · ${say('Изучить открытые источники', 'Study public sources')}`,
          phase: 'unconfirmed',
          minutes: 245,
          cutOn: '2026-11-20',
        }),
      ],
    }),
    freeDay: state({
      user: { name: say('Иван Иванов', 'Ivan Ivanov'), role: 'manager', employee: 'E2' },
      tasks: tasks.slice(5),
    }),
    head: state({ user: { name: headName, role: 'head', employee: null }, steps }),
    sellingHead: state({
      user: { name: headName, role: 'head', employee: 'E1' },
      tasks: tasks.slice(0, 4),
      steps: steps.map((step) => ({ ...step, isDone: true })),
    }),
    stranger: state({ user: { name: 'a.konstantinopolskaya@sales.firm.ru', role: 'stranger', employee: null } }),
    nobody: state({ user: { name: '', role: 'stranger', employee: null } }),
    atStaff: state({
      user: { name: headName, role: 'head', employee: null },
      steps: steps.map((step) =>
        step.key === 'staff' ? { ...step, isDone: false, sheet: say('Сотрудники', 'Staff') } : step,
      ),
    }),
    checked: sampleReply({
      message: say(
        'Проверено 2 карты: 2 ошибки, не хватает 3 сведений, 1 замечание.',
        '2 maps checked: 2 errors, 3 gaps, 1 remark.',
      ),
      completeness: stages,
      findings: [
        {
          severity: 'error',
          text: say(
            'Срок «скоро» непонятен. Ожидается число рабочих дней, минуты, часы или К−3. Например: 2',
            'The term “soon” is not understood. Expected: working days, minutes, hours or K−3. Example: 2',
          ),
          sheet: operations,
          cell: 'K12',
          stage: 'P-REACT',
        },
        {
          severity: 'error',
          text: say('Операции № 140 нет в листе «Операции».', 'Operation no. 140 is not in the sheet “Tasks”.'),
          sheet: say('Последовательность', 'Sequence'),
          cell: 'B9',
          stage: 'P-REACT',
        },
        {
          severity: 'gap',
          text: say('№ 70 «Выезд на площадку»: нет нормы времени.', 'No. 70 “Visit to the site”: no norm of time.'),
          sheet: norms,
          cell: '',
          stage: 'P-DEV',
        },
        {
          severity: 'gap',
          text: say('№ 90 «Оценить потенциал»: нет контроля.', 'No. 90 “Assess the potential”: no control.'),
          sheet: controls,
          cell: '',
          stage: 'P-REACT',
        },
        {
          severity: 'gap',
          text: say('№ 115 «Назначить разбор КП»: нет ресурсов.', 'No. 115 “Arrange the review”: no resources.'),
          sheet: say('Ресурсы', 'Resources'),
          cell: '',
        },
        {
          severity: 'warning',
          text: say(
            'Два этапа длинной продажи открыты черновиками сразу.',
            'Two stages of a long sale are open as drafts at once.',
          ),
          sheet: say('Этапы', 'Stages'),
          cell: 'K3',
        },
      ],
    }),
    checkedClean: sampleReply({ message: say('Ошибок нет.', 'No errors.'), completeness: stages.slice(0, 1) }),
    activated: sampleReply({
      message: say(
        'Карта «Проектные · Возобновление работы», версия 1, действует. Контроль займёт у вас ≈ 27 ч в месяц.',
        'The map “Project · Reactivation”, version 1, is active. Control will take you ≈ 27 h a month.',
      ),
    }),
    previewed: sampleReply({
      message: say(
        'Будет создано 34 задачи, изменено 5, отменено 2.',
        '34 tasks will be created, 5 changed, 2 cancelled.',
      ),
      preview: [
        { person: say('Иванов И.', 'Ivanov I.'), created: 14, changed: 3, cancelled: 0 },
        {
          person: say('Сидорова-Константинопольская А.', 'Sidorova-Konstantinopolskaya A.'),
          created: 12,
          changed: 2,
          cancelled: 2,
        },
        { person: say('Кузнецов В.', 'Kuznetsov V.'), created: 8, changed: 0, cancelled: 0 },
      ],
    }),
    issued: sampleReply({ message: say('Выдано 34 задачи трём сотрудникам.', '34 tasks issued to three people.') }),
    synced: sampleReply({ message: say('Собрано 7 отметок, открыто 4 задачи.', '7 ticks collected, 4 tasks opened.') }),
    reported: sampleReply({
      message: say('Отчёт построен по 23 ноября.', 'The report is built up to 23 November.'),
      deviations: {
        total: 41,
        byKind: [
          { title: say('Просрочка', 'Overdue'), count: 14 },
          { title: say('Сделано позже срока', 'Done late'), count: 11 },
          { title: say('Нарушен порядок', 'Wrong order'), count: 6 },
          { title: say('КП без допуска', 'Offer without the gate'), count: 4 },
          { title: say('Внесено позже', 'Entered later'), count: 3 },
          { title: say('Меньше плана', 'Below plan'), count: 2 },
          { title: say('Дольше нормы', 'Over norm'), count: 1 },
        ],
        byPerson: [
          { name: say('Иванов И.', 'Ivanov I.'), count: 19, fulfilmentPercent: 71 },
          {
            name: say('Сидорова-Константинопольская А.', 'Sidorova-Konstantinopolskaya A.'),
            count: 15,
            fulfilmentPercent: 78,
          },
          { name: say('Кузнецов В.', 'Kuznetsov V.'), count: 7, fulfilmentPercent: null },
        ],
        sentences: [
          say(
            'КП отправлено, а по «Пекарне № 3» не отвечено 3 из 7 обязательных вопросов.',
            'The offer was sent, but 3 of 7 mandatory questions about Bakery No. 3 are unanswered.',
          ),
          say(
            'Разговор со снабжением не укладывается в срок у 4 из 5: проверьте срок операции.',
            '“Talk with the purchasing department” is late for 4 of 5 people: check the term of the operation.',
          ),
          say(
            'Выезд на «Ритм» второй раз переносит клиент, новая дата 3 декабря.',
            'The visit to Rhythm is moved by the client for the second time, new date 3 December.',
          ),
        ],
      },
    }),
    refused: {
      ...sampleReply({
        ok: false,
        message: say(
          'КП отправить нельзя: не отвечено 3 из 7 обязательных вопросов.',
          'The offer may not be sent: 3 of 7 mandatory questions are unanswered.',
        ),
        findings: [
          {
            severity: 'gap',
            text: say('Какова цена часа простоя или брака?', 'What does an hour of downtime or scrap cost?'),
            sheet: say('Ответы', 'Answers'),
            cell: 'C4',
          },
          {
            severity: 'gap',
            text: say('Кто готовит ТЗ, кто подписывает?', 'Who writes the specification, who signs it?'),
            sheet: say('Ответы', 'Answers'),
            cell: 'C6',
          },
          {
            severity: 'gap',
            text: say('Порядок закупки: тендер, площадка, сроки?', 'Purchasing: tender, platform, terms?'),
            sheet: say('Ответы', 'Answers'),
            cell: 'C8',
          },
        ],
      }),
      task: null,
    },
  };
}
