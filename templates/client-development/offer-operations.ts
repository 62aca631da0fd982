import type { TemplateRow } from '../../src/sheets/map-template';

/** № 90–130: from the sum of what was learnt to the offer, its review, and the head's own check. */
export const offerOperations: readonly TemplateRow[] = [
  {
    id: 'S1-90',
    stage: 'S1',
    number: 90,
    title: { ru: 'Оценить потенциал и конкурентов', en: 'Estimate the potential and the competitors' },
    instruction: {
      ru: 'Посчитайте в расчётном листе, сколько клиент купит у нас за год: осторожно и при хорошем исходе. Назовите не меньше двух конкурентов (решение «ничего не менять» тоже конкурент) и то, чем мы лучше именно для этого клиента. В подтверждение впишите осторожный годовой потенциал числом, в рублях. Если потенциал мал, покажите расчёт РОПу до подготовки КП.',
      en: 'Work out in the calculation sheet how much the client will buy from us in a year: cautiously and if all goes well. Name at least two competitors (leaving things as they are is one too) and what makes us better for this very client. As evidence write the cautious yearly potential as a number, in your currency. If it is small, show it to the head of sales before the offer is prepared.',
    },
    checklist: {
      ru: 'объём за год: осторожно и хорошо; два конкурента с ценой или условиями; наше отличие одной фразой; срок решения клиента',
      en: 'volume of a year: cautious and good; two competitors with a price or terms; our difference in one sentence; when the client will decide',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '1',
    result: {
      ru: 'Годовой потенциал числом и сравнение не меньше чем с двумя конкурентами.',
      en: 'The yearly potential as a number and a comparison with at least two competitors.',
    },
  },
  {
    id: 'S1-100',
    stage: 'S1',
    number: 100,
    title: { ru: 'Допуск к КП', en: 'Approve the offer' },
    instruction: {
      ru: 'Прочитайте ответы и карту ролей: ясно ли, в чём задача клиента, сколько она ему стоит и кто решает. Выберите два ответа и спросите менеджера, откуда они. Согласуйте или верните с одним замечанием: что именно доделать. Укладывайтесь в один рабочий день: менеджер ждёт, и это время считается вам, а не ему.',
      en: 'Read the answers and the role map: is it clear what the client’s problem is, what it costs him and who decides? Pick two answers and ask the manager where they come from. Approve, or return it with one remark: what exactly is to be done. Take no more than a working day: the manager waits, and this time counts against you, not him.',
    },
    checklist: {
      ru: 'на все вопросы есть годные ответы; карта ролей полна; потенциал стоит того, чтобы готовить КП; при возврате записано замечание',
      en: 'all questions have valid answers; the role map is complete; the potential is worth an offer; if returned, the remark is written down',
    },
    performer: 'head',
    issuedTo: 'deal',
    mandatory: true,
    term: '1',
    result: {
      ru: 'Отправка КП согласована или возвращена с замечанием.',
      en: 'Sending the offer is approved, or returned with a remark.',
    },
  },
  {
    id: 'S1-105',
    stage: 'S1',
    number: 105,
    title: { ru: 'Подготовить КП', en: 'Prepare the offer' },
    instruction: {
      ru: 'Возьмите шаблон. Начните с задачи клиента его словами и с её цены, потом решение, потом стоимость. Цены и сроки берите из действующего прайса, скидки — в пределах своих прав. В самом КП предложите две даты разбора. Дайте прочитать коллеге: за минуту должно быть понятно, зачем это клиенту.',
      en: 'Take the template. Begin with the client’s problem in his words and what it costs him, then the solution, then the price. Take prices and delivery times from the price list in force, give discounts only within your rights. Propose two dates for the review in the offer itself. Let a colleague read it: a minute must be enough to see what it gives the client.',
    },
    checklist: {
      ru: 'задача и её цена — в первом абзаце; решение отвечает требованиям клиента; цены сверены с прайсом; указаны срок действия, срок поставки и условия оплаты; предложены две даты разбора',
      en: 'problem and its price in the first paragraph; solution meets the client’s requirements; prices checked against the list; validity, delivery time and terms of payment given; two dates for the review proposed',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '2',
    result: {
      ru: 'КП лежит в папке сделки, ссылка на него — в подтверждении.',
      en: 'The offer is in the folder of the deal, its link given as evidence.',
    },
  },
  {
    id: 'S1-110',
    stage: 'S1',
    number: 110,
    title: { ru: 'Отправить КП', en: 'Send the offer' },
    instruction: {
      ru: 'Отправляйте только после допуска: отметку без него Техкарта снимет, а отправленное в обход покажет РОПу как «КП без допуска». Позвоните адресату и предупредите о письме. Отправьте КП всем, кто готовит и принимает решение, номер поставьте в тему письма и запишите в подтверждение.',
      en: 'Send it only once the gate is open: Techkarta takes back a tick without it and shows what went past it to the head of sales as “Offer past the gate”. Call the addressee and announce the letter. Send the offer to all who prepare and take the decision, put its number into the subject and enter it as evidence.',
    },
    checklist: {
      ru: 'допуск есть; номер КП стоит в теме письма и в подтверждении; адресаты — по карте ролей; вложение открывается; получение подтверждено',
      en: 'gate is open; number of the offer in the subject and in the evidence; addressees as in the role map; attachment opens; receipt confirmed',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '1',
    result: {
      ru: 'КП у клиента, номер записан.',
      en: 'The client has the offer, its number is written down.',
    },
  },
  {
    id: 'S1-115',
    stage: 'S1',
    number: 115,
    title: { ru: 'Назначить разбор КП', en: 'Arrange the review of the offer' },
    instruction: {
      ru: 'Договоритесь о разборе КП: полчаса вместе с пользователем и снабжением. Не спрашивайте «посмотрели?», предложите обсудить одно конкретное место. Не получилось — выберите итог «попытка без результата»: попыток не больше трёх, раз в два рабочих дня. Договорились — отметьте «сделано» и впишите дату разбора.',
      en: 'Agree on a review of the offer: half an hour with the user and purchasing together. Do not ask “have you read it?”, propose to discuss one particular point. If it does not work, choose the outcome “attempt without result”: three attempts at most, one every two working days. Once agreed, mark it “done” and write the date of the review.',
    },
    checklist: {
      ru: 'разбор назначен на дату и время; участвует тот, кто решает; повестка отправлена; дата разбора записана',
      en: 'review set for a date and time; the one who decides takes part; agenda sent; date of the review written down',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '5',
    result: {
      ru: 'Дата разбора КП согласована с клиентом.',
      en: 'The date of the review is agreed with the client.',
    },
  },
  {
    id: 'S1-120',
    stage: 'S1',
    number: 120,
    title: { ru: 'Поддерживающий контакт', en: 'Keep-warm contact' },
    instruction: {
      ru: 'Через пять рабочих дней после последнего контакта дайте клиенту что-нибудь полезное: материал по его задаче, новость отрасли, приглашение на испытание. «Хочу напомнить о себе» — не повод. Если за это время был другой контакт с клиентом, срок отсчитывается от него. Когда КП отправлено, контакты по этой операции заканчиваются.',
      en: 'Five working days after the last contact give the client something useful: material on his problem, news of his industry, an invitation to a trial. “Just to remind you of us” is no occasion. If there was another contact meanwhile, the days count from it. Once the offer is sent, the contacts of this task end.',
    },
    checklist: {
      ru: 'повод связан с задачей клиента; контакт короткий; итог записан',
      en: 'occasion has to do with the client’s problem; contact is short; outcome is written down',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: false,
    term: '0',
    result: {
      ru: 'Клиент получил полезный материал, итог контакта записан.',
      en: 'The client got something useful, the outcome of the contact is written down.',
    },
  },
  {
    id: 'S1-130',
    stage: 'S1',
    number: 130,
    title: { ru: 'Сверить отправленные КП с номерами', en: 'Check the offers sent against their numbers' },
    instruction: {
      ru: 'По пятницам просмотрите письма отдела за неделю и документы в 1С и сверьте их с номерами КП в листе «Сделки». В подтверждение впишите, сколько КП ушло без номера: 0 — хороший ответ. О каждом таком КП поговорите с менеджером в тот же день.',
      en: 'On Fridays look through the letters of the department and the documents in the accounting system for the week and compare them with the numbers of offers in the sheet “Deals”. As evidence write how many offers went out without a number: 0 is a good answer. Talk to the manager about each of them on the same day.',
    },
    checklist: {
      ru: 'письма за неделю просмотрены; каждому КП найден номер; число КП без номера записано; с менеджерами поговорили',
      en: 'letters of the week looked through; every offer matched with a number; offers without a number counted; managers spoken to',
    },
    performer: 'head',
    issuedTo: 'head',
    mandatory: true,
    term: '0',
    result: {
      ru: 'Известно, сколько КП за неделю ушло без номера.',
      en: 'It is known how many offers of the week went out without a number.',
    },
  },
];
