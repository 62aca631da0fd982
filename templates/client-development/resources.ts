import type { TemplateRow } from '../../src/sheets/map-template';

const research: readonly TemplateRow[] = [
  {
    id: 'R1',
    name: { ru: 'Справочник типов (лист «Типы»)', en: 'Directory of types (sheet “Types”)' },
    kind: 'tool',
    operations: ['S1-10'],
    owner: { ru: 'РОП', en: 'head of sales' },
    isAvailable: true,
  },
  {
    id: 'R2',
    name: { ru: 'Сайт и новости клиента', en: 'Site and news of the client' },
    kind: 'tool',
    operations: ['S1-20'],
    isAvailable: true,
  },
  {
    id: 'R3',
    name: { ru: 'ЕГРЮЛ: выписка о клиенте', en: 'Register of companies: extract on the client' },
    kind: 'access',
    operations: ['S1-20'],
    link: 'https://egrul.nalog.ru',
    isAvailable: true,
  },
  {
    id: 'R4',
    name: { ru: 'Бухгалтерская отчётность клиента', en: 'Accounts of the client' },
    kind: 'access',
    operations: ['S1-20'],
    link: 'https://bo.nalog.gov.ru',
    isAvailable: true,
  },
  {
    id: 'R5',
    name: { ru: 'Закупки клиента (ЕИС)', en: 'Purchases of the client (public procurement)' },
    kind: 'access',
    operations: ['S1-20'],
    link: 'https://zakupki.gov.ru',
    isAvailable: true,
  },
  {
    id: 'R6',
    name: { ru: 'Шаблон карты ролей', en: 'Template of the role map' },
    kind: 'template',
    operations: ['S1-30', 'S1-65'],
    owner: { ru: 'РОП', en: 'head of sales' },
    isAvailable: true,
  },
];

const conversations: readonly TemplateRow[] = [
  {
    id: 'R7',
    name: { ru: 'Телефон', en: 'Telephone' },
    kind: 'tool',
    operations: ['S1-45', 'S1-115'],
    isAvailable: true,
  },
  {
    id: 'R8',
    name: { ru: 'Скрипт разговора', en: 'Conversation script' },
    kind: 'script',
    operations: ['S1-50', 'S1-60'],
    owner: { ru: 'РОП', en: 'head of sales' },
    isAvailable: true,
  },
  { id: 'R9', name: { ru: 'Автомобиль', en: 'Car' }, kind: 'transport', operations: ['S1-70'], isAvailable: true },
  {
    id: 'R10',
    name: { ru: 'СИЗ: каска, очки, жилет', en: 'Protective gear: helmet, glasses, vest' },
    kind: 'tool',
    operations: ['S1-70'],
    isAvailable: true,
  },
  {
    id: 'R11',
    name: { ru: 'Инженер на выезд', en: 'Engineer for the visit' },
    kind: 'person',
    operations: ['S1-70'],
    isAvailable: true,
  },
  {
    id: 'R12',
    name: { ru: 'Пропуск на площадку', en: 'Pass to the site' },
    kind: 'access',
    operations: ['S1-70'],
    isAvailable: true,
  },
  {
    id: 'R13',
    name: { ru: 'Перечень вопросов типа (лист «Вопросы»)', en: 'Question list of the type (sheet “Questions”)' },
    kind: 'template',
    operations: ['S1-80', 'S1-100'],
    owner: { ru: 'РОП', en: 'head of sales' },
    isAvailable: true,
  },
];

const offers: readonly TemplateRow[] = [
  {
    id: 'R14',
    name: { ru: 'Расчётный лист потенциала', en: 'Calculation sheet of the potential' },
    kind: 'template',
    operations: ['S1-90'],
    owner: { ru: 'РОП', en: 'head of sales' },
    isAvailable: true,
  },
  {
    id: 'R15',
    name: { ru: 'Шаблон КП', en: 'Offer template' },
    kind: 'template',
    operations: ['S1-105'],
    owner: { ru: 'РОП', en: 'head of sales' },
    isAvailable: true,
  },
  {
    id: 'R16',
    name: { ru: 'Прайс', en: 'Price list' },
    kind: 'tool',
    operations: ['S1-105'],
    owner: { ru: 'РОП', en: 'head of sales' },
    isAvailable: true,
  },
  {
    id: 'R17',
    name: { ru: 'Рабочая почта', en: 'Work e-mail' },
    kind: 'tool',
    operations: ['S1-110', 'S1-130'],
    isAvailable: true,
  },
  {
    id: 'R18',
    name: { ru: 'Список поводов для контакта', en: 'List of occasions for a contact' },
    kind: 'script',
    operations: ['S1-120'],
    owner: { ru: 'РОП', en: 'head of sales' },
    isAvailable: true,
  },
  {
    id: 'R19',
    name: { ru: 'Материалы для клиентов', en: 'Materials for clients' },
    kind: 'template',
    operations: ['S1-120'],
    isAvailable: true,
  },
  {
    id: 'R20',
    name: { ru: 'Доступ к 1С', en: 'Access to the accounting system' },
    kind: 'access',
    operations: ['S1-130'],
    isAvailable: true,
  },
];

/**
 * What the operations are done with. Links to documents of the firm's own are empty: the head fills them in. Public
 * registers have theirs.
 */
export const resources: readonly TemplateRow[] = [...research, ...conversations, ...offers];
