import type { TemplateRow } from '../../src/sheets/map-template';

/** № 10–45: what can be learnt without the client, and the way to him. */
export const researchOperations: readonly TemplateRow[] = [
  {
    id: 'S1-10',
    stage: 'S1',
    number: 10,
    title: { ru: 'Присвоить тип клиента', en: 'Assign the client type' },
    instruction: {
      ru: 'Выберите тип из справочника «Типы» по тому, чем клиент зарабатывает: выпускает промышленную продукцию, производит продукты питания и товары повседневного спроса или перепродаёт. От типа зависят обязательные вопросы и выезд на площадку. Если клиент занимается и тем и другим, смотрите, для какой части нужен наш товар; сомневаетесь — спросите РОПа сразу.',
      en: 'Choose the type in the sheet “Types” by what the client earns his money with: making industrial goods, making food and everyday goods, or reselling. The type decides the mandatory questions and the site visit. If he does both, look at the part that our goods are for; if in doubt, ask the head of sales at once.',
    },
    checklist: {
      ru: 'вид деятельности проверен по сайту или ЕГРЮЛ; тип выбран в столбце «Тип клиента»; спорный случай согласован с РОПом',
      en: 'line of business checked on the site or in the register of companies; type chosen in the column “Client type”; doubtful case agreed with the head of sales',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '1',
    result: {
      ru: 'Тип клиента записан, в листе «Ответы» стоят вопросы этого типа.',
      en: 'The client type is entered, the sheet “Answers” holds the questions of this type.',
    },
  },
  {
    id: 'S1-20',
    stage: 'S1',
    number: 20,
    title: { ru: 'Изучить открытые источники', en: 'Study open sources' },
    instruction: {
      ru: 'За час соберите то, что можно узнать без клиента: чем он занимается, сколько у него площадок, кто руководит, растёт ли выручка, что и у кого закупает. Сложите находки в один файл в папке сделки: факт, источник, дата. То, что отвечает на вопросы перечня, внесите в «Ответы» со статусом «предположение»: подтвердит его сам клиент.',
      en: 'In an hour gather what can be learnt without the client: his business, his sites, who runs it, whether revenue grows, what he buys and from whom. Put it into one file in the folder of the deal: fact, source, date. What answers a question of the list goes into “Answers” with the status “assumption”: the client will confirm it.',
    },
    checklist: {
      ru: 'сайт и новости за год; ЕГРЮЛ: учредители, виды деятельности, адреса; отчётность за два года; закупки и прежние поставщики; три повода для разговора',
      en: 'site and news of a year; register of companies: owners, business, addresses; accounts of two years; purchases and former suppliers; three occasions for a conversation',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '2',
    result: {
      ru: 'Файл с фактами и источниками в папке сделки, ссылка на него — в подтверждении.',
      en: 'A file of facts and sources in the folder of the deal, its link given as evidence.',
    },
  },
  {
    id: 'S1-30',
    stage: 'S1',
    number: 30,
    title: { ru: 'Черновик карты ролей, план контактов', en: 'Draft the role map and the contact plan' },
    instruction: {
      ru: 'Отметьте, кто участвует в решении: пользователь, снабжение, тот, кто подписывает, и тот, кто платит. Где имени нет, впишите должность. Для двух первых ролей решите, с чего начать разговор и чем он полезен собеседнику. Назначьте день первого звонка.',
      en: 'Note who takes part in the decision: the user, purchasing, the one who signs, the one who pays. Where there is no name, write the position. For the first two roles decide how to open the conversation and what is in it for them. Set the day of the first call.',
    },
    checklist: {
      ru: 'не меньше двух ролей с именем или должностью; телефон или почта каждого; повод для разговора; дата первого звонка',
      en: 'at least two roles with a name or a position; phone or e-mail of each; an occasion for the conversation; date of the first call',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '1',
    result: {
      ru: 'Черновик карты ролей и план контактов с датой первого звонка.',
      en: 'A draft of the role map and a contact plan with the date of the first call.',
    },
  },
  {
    id: 'S1-45',
    stage: 'S1',
    number: 45,
    title: { ru: 'Дозвониться, назначить разговоры', en: 'Get through and arrange the conversations' },
    instruction: {
      ru: 'Звоните по плану контактов раз в два рабочих дня, каждый раз в другое время, не больше пяти попыток. По телефону не продавайте: цель звонка — договориться о двух разговорах, с пользователем решения и со снабжением. Не дозвонились — выберите итог «попытка без результата», следующая попытка появится сама. Договорились — отметьте «сделано» и впишите дату первого разговора.',
      en: 'Call by the contact plan every two working days, each time at another hour, five attempts at most. Do not sell on the phone: the call is to arrange two conversations, with the user of the solution and with purchasing. If you do not get through, choose the outcome “attempt without result” and the next attempt comes by itself. Once agreed, mark it “done” and write the date of the first conversation.',
    },
    checklist: {
      ru: 'повод назван в первой фразе; предложены два времени на выбор; разговор с пользователем назначен; разговор со снабжением назначен; договорённость подтверждена письмом',
      en: 'occasion named in the first sentence; two times offered; conversation with the user arranged; conversation with purchasing arranged; agreement confirmed by letter',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '10',
    result: {
      ru: 'Даты двух разговоров согласованы с клиентом.',
      en: 'The dates of two conversations are agreed with the client.',
    },
  },
];
