import type { TemplateRow } from '../../src/sheets/map-template';

/** № 50–80: what only the client can tell, until his mandatory questions are answered. */
export const conversationOperations: readonly TemplateRow[] = [
  {
    id: 'S1-50',
    stage: 'S1',
    number: 50,
    title: { ru: 'Разговор с пользователем решения', en: 'Talk to the user of the solution' },
    instruction: {
      ru: 'Идите по скрипту и больше слушайте, чем рассказываете. Выясните, как участок работает сейчас, что мешает, сколько это стоит и какой результат собеседник назовёт хорошим. О цене и скидках не говорите. Ответы на вопросы перечня внесите в лист «Ответы» в тот же день: у кого спрашивали и когда.',
      en: 'Follow the script and listen more than you tell. Find out how things work now, what is in the way, what it costs and what result he would call good. Do not speak of prices and discounts. Enter the answers to the questions of the list into “Answers” on the same day: asked of whom and when.',
    },
    checklist: {
      ru: 'задача названа словами клиента; последствия — в деньгах или часах; известно, кто ещё участвует в решении; следующий шаг с датой; ответы внесены',
      en: 'problem put in the client’s words; its consequences in money or hours; who else takes part in the decision; next step with a date; answers entered',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '5',
    result: {
      ru: 'Задача клиента и её цена записаны его словами.',
      en: 'The client’s problem and its price are written down in his words.',
    },
  },
  {
    id: 'S1-60',
    stage: 'S1',
    number: 60,
    title: { ru: 'Разговор со снабжением', en: 'Talk to purchasing' },
    instruction: {
      ru: 'Узнайте, как здесь покупают: порядок и сроки закупки, пороги сумм, торговая площадка, требования к поставщику, нынешний поставщик и его условия. До КП не торгуйтесь. Попросите форму договора и список документов: они понадобятся, когда будете готовить КП. Ответы внесите в лист «Ответы» в тот же день.',
      en: 'Find out how they buy here: procedure and time of a purchase, limits of sums, trading platform, what is asked of a supplier, the present supplier and his terms. Do not bargain before the offer. Ask for their form of contract and list of documents: you will need them for the offer. Enter the answers into “Answers” on the same day.',
    },
    checklist: {
      ru: 'порядок и срок закупки; кто утверждает поставщика; чем устраивает нынешний поставщик; условия оплаты и поставки; список документов',
      en: 'procedure and time of a purchase; who approves a supplier; what they like in the present one; terms of payment and delivery; list of documents',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '5',
    result: {
      ru: 'Порядок закупки и требования к поставщику известны.',
      en: 'The procedure of purchase and what is asked of a supplier are known.',
    },
  },
  {
    id: 'S1-65',
    stage: 'S1',
    number: 65,
    title: { ru: 'Уточнить карту ролей', en: 'Refine the role map' },
    instruction: {
      ru: 'Сверьте черновик с услышанным: кто готовит решение, кто подписывает, кто платит, кто может остановить. Для каждой роли запишите, что ей важно и как она относится к нам. Роль без имени — вопрос для ближайшего разговора.',
      en: 'Compare the draft with what you heard: who prepares the decision, who signs, who pays, who can stop it. For each role note what matters to it and how it looks upon us. A role without a name is a question for the next conversation.',
    },
    checklist: {
      ru: 'не меньше трёх ролей (у торговой компании — двух); у каждой есть имя, интерес, отношение к нам; известно, кто подписывает; отмечено, с кем ещё поговорить',
      en: 'at least three roles (two in a trading company); each with a name, an interest, its view of us; who signs is known; whom else to talk to is noted',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '1',
    result: {
      ru: 'Карта ролей уточнена: видно, кто и как будет решать.',
      en: 'The role map shows who will decide and how.',
    },
  },
  {
    id: 'S1-70',
    stage: 'S1',
    number: 70,
    title: { ru: 'Выезд на площадку', en: 'Visit the site' },
    instruction: {
      ru: 'Поезжайте вместе с инженером. До выезда отправьте клиенту повестку и данные для пропуска, возьмите СИЗ. На месте пройдите весь путь продукта по участку, измерьте то, о чём шла речь в разговорах, спросите тех, кто там работает. Фотографируйте только с разрешения. Протокол отправьте клиенту на следующий рабочий день и попросите подтвердить.',
      en: 'Go together with the engineer. Before the visit send the client an agenda and the data for the pass, take protective gear. On site follow the product all the way, measure what the conversations were about, ask those who work there. Take photos only with permission. Send the minutes to the client on the next working day and ask him to confirm them.',
    },
    checklist: {
      ru: 'пропуск и автомобиль заказаны; повестка отправлена; СИЗ взяты; замеры сделаны; протокол отправлен клиенту',
      en: 'pass and car ordered; agenda sent; protective gear taken; measurements made; minutes sent to the client',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    clientTypes: ['industrial'],
    term: '10',
    result: {
      ru: 'Протокол выезда, подтверждённый клиентом, ссылка на него — в подтверждении.',
      en: 'Minutes of the visit, confirmed by the client, their link given as evidence.',
    },
  },
  {
    id: 'S1-80',
    stage: 'S1',
    number: 80,
    title: { ru: 'Закрыть перечень вопросов', en: 'Complete the question list' },
    instruction: {
      ru: 'Откройте «Ответы» и пройдите перечень типа клиента сверху вниз. Чего не хватает, узнайте у того, кто знает: коротким звонком или письмом с двумя-тремя вопросами. Предположения подтвердите у клиента. Если клиент не говорит, а вопрос разрешено оставить нераскрытым, поставьте статус «клиент не раскрыл» и запишите, кого и когда спрашивали.',
      en: 'Open “Answers” and go through the list of the client type from top to bottom. What is missing, ask of the one who knows: by a short call or a letter with two or three questions. Have the client confirm your assumptions. If he will not say, and the question may stay undisclosed, set the status “not disclosed” and note who was asked and when.',
    },
    checklist: {
      ru: 'ответ есть на каждый вопрос; записано, у кого и когда спрашивали; предположения подтверждены; «клиент не раскрыл» — только там, где разрешено',
      en: 'every question is answered; it is noted who was asked and when; assumptions are confirmed; “not disclosed” only where it is allowed',
    },
    performer: 'manager',
    issuedTo: 'deal',
    mandatory: true,
    term: '1',
    result: {
      ru: 'Перечень вопросов закрыт на 100 %.',
      en: 'The question list is complete, 100%.',
    },
  },
];
