import type { ColumnNotes } from '../../src/sheets/library';

export const offerGate: ColumnNotes = {
  deal: { ru: 'ID сделки.', en: 'ID of the deal.' },
  client: { ru: 'Клиент сделки.', en: 'Client of the deal.' },
  clientType: { ru: 'От него зависит перечень вопросов.', en: 'It decides the question list.' },
  manager: { ru: 'Кто ведёт сделку.', en: 'Who runs the deal.' },
  mayOffer: { ru: 'Да — КП можно отправлять.', en: 'Yes: the offer may be sent.' },
  answered: { ru: 'На сколько вопросов есть годный ответ.', en: 'How many questions have a valid answer.' },
  questions: { ru: 'Сколько обязательных вопросов.', en: 'How many mandatory questions there are.' },
  undisclosed: { ru: 'На сколько клиент отказался отвечать.', en: 'How many the client would not answer.' },
  missing: { ru: 'Вопросы без годного ответа, согласование.', en: 'Questions without a valid answer, the approval.' },
  askWhom: { ru: 'Кого уже спрашивали.', en: 'Who was asked before.' },
  days: { ru: 'Сколько рабочих дней сделка ждёт допуска.', en: 'How many working days the deal has waited.' },
  where: { ru: 'Нажмите, чтобы перейти к ответам.', en: 'Click to go to the answers.' },
  url: { ru: 'Куда ведёт ссылка. Служебный столбец.', en: 'Where the link leads. A technical column.' },
};
