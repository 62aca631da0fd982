import type { ColumnNotes } from '../../src/sheets/library';

export const deals: ColumnNotes = {
  id: {
    ru: 'Постоянный номер сделки. Пример: D1. Пустой заполнит Техкарта.',
    en: 'Permanent number of the deal. Example: D1. Left empty, Techkarta fills it in.',
  },
  client: {
    ru: 'Название клиента. Незнакомое название заведёт нового клиента. Пример: Пекарня № 3.',
    en: 'Name of the client. An unknown name makes a new client. Example: Bakery No. 3.',
  },
  clientType: {
    ru: 'Берётся у клиента; для нового клиента укажите здесь. Пример: Торговая компания.',
    en: 'Taken from the client; for a new client state it here. Example: Trading company.',
  },
  stage: {
    ru: 'На каком этапе сделка сейчас. Пример: Проектные · Разработка клиента.',
    en: 'At which stage the deal is now. Example: Project sales · Client development.',
  },
  manager: { ru: 'Кто ведёт сделку. Пример: Иванов И.', en: 'Who runs the deal. Example: Ivanov I.' },
  enteredStage: {
    ru: 'Когда сделка вошла в этап; время можно не писать — тогда начало рабочего дня. Пример: 23.11.2026.',
    en: 'When the deal entered the stage; without a time it is the start of the working day. Example: 2026-11-23.',
  },
  keyDate: {
    ru: 'Дата, от которой считаются сроки «К−3», например окончание подачи заявок. Пример: 15.12.2026.',
    en: 'The date that terms such as K-3 are counted from, e.g. the end of bidding. Example: 2026-12-15.',
  },
  sum: { ru: 'Сумма сделки в рублях. Пример: 450000.', en: 'Sum of the deal. Example: 450000.' },
  outcome: {
    ru: 'Чем кончился этап: дальше, возврат, пауза до (дата — в следующем столбце), отказ клиента, отказались сами, дубль, продано. Пусто — идёт.',
    en: 'How the stage ended: onward, return, pause until (date in the next column), client refused, we refused, duplicate, sold. Empty: in progress.',
  },
  outcomeDate: {
    ru: 'День итога; у паузы — до какого дня. Пример: 15.12.2026.',
    en: 'Day of the outcome; for a pause the day until which. Example: 2026-12-15.',
  },
  entry: {
    ru: 'Который раз сделка на этом этапе. Заполняет Техкарта.',
    en: 'Which stay of the deal at this stage it is. Written by Techkarta.',
  },
  mapVersion: {
    ru: 'По какой версии карты идёт сделка. Заполняет Техкарта.',
    en: 'The version of the map by which the deal runs. Written by Techkarta.',
  },
  mayOffer: {
    ru: 'Да — на все обязательные вопросы есть ответы и согласование получено. Заполняет Техкарта.',
    en: 'Yes: all mandatory questions are answered and the approval is there. Written by Techkarta.',
  },
  offerNumber: {
    ru: 'Номер отправленного КП. Заполняет Техкарта.',
    en: 'Number of the offer sent. Written by Techkarta.',
  },
};
