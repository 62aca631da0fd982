import type { ColumnNotes } from '../../src/sheets/library';

export const stages: ColumnNotes = {
  id: {
    ru: 'Постоянное короткое имя этапа: на него ссылаются операции и сделки. Не меняйте его. Пример: S1.',
    en: 'Permanent short name of the stage: operations and deals refer to it. Do not change it. Example: S1.',
  },
  saleType: {
    ru: 'Тип продаж из листа «Типы»: у разных типов продаж разные карты. Пример: Проектные.',
    en: 'Sale type from the sheet “Types”: different types of sale need different maps. Example: Project sales.',
  },
  name: {
    ru: 'Название этапа, как его называют в отделе. Пример: Разработка клиента.',
    en: 'Name of the stage as your people call it. Example: Client development.',
  },
  number: { ru: 'Порядок этапа в продаже. Пример: 2.', en: 'Place of the stage in the sale. Example: 2.' },
  goal: {
    ru: 'Зачем нужен этап. Пример: понять задачу клиента и отправить КП, на которое он ответит.',
    en: 'What the stage is for. Example: understand the client’s problem and send an offer he will answer.',
  },
  entryCondition: {
    ru: 'Что должно быть верно, чтобы сделка вошла в этап. Пример: перспективность клиента подтверждена.',
    en: 'What must be true for a deal to enter the stage. Example: the client is confirmed as promising.',
  },
  exitCondition: {
    ru: 'Что должно быть сделано, чтобы сделка пошла дальше. Пример: КП отправлено, разбор назначен.',
    en: 'What must be done for the deal to move on. Example: offer sent, review meeting appointed.',
  },
  limitWorkingDays: {
    ru: 'Сколько рабочих дней сделка может стоять на этапе; дольше — «Застрял на этапе». Пример: 40.',
    en: 'How many working days a deal may stay at the stage; longer is “Stalled”. Example: 40.',
  },
  version: {
    ru: 'Номер версии карты. Растёт, когда вы вводите карту в действие. Пример: 1.',
    en: 'Version number of the map. It grows when you activate the map. Example: 1.',
  },
  status: {
    ru: 'Черновик — карту ещё правят; действует — по ней выдаются задачи; архив — больше не нужна.',
    en: 'Draft: still being written; active: tasks are issued by it; archived: no longer needed.',
  },
  activeFrom: {
    ru: 'С какого дня действует эта версия. Пример: 23.11.2026.',
    en: 'From which day this version is in force. Example: 2026-11-23.',
  },
  label: {
    ru: 'Как этап называется в выпадающих списках. Заполняет Техкарта.',
    en: 'What the stage is called in dropdowns. Written by Techkarta.',
  },
};
