import type { MapTemplate } from '../../src/sheets/map-template';
import { conversationOperations } from './conversation-operations';
import { fmcgQuestions } from './fmcg-questions';
import { industrialQuestions } from './industrial-questions';
import { norms } from './norms';
import { offerControls } from './offer-controls';
import { offerOperations } from './offer-operations';
import { periodicity } from './periodicity';
import { precedence } from './precedence';
import { preparationControls } from './preparation-controls';
import { researchOperations } from './research-operations';
import { resources } from './resources';
import { stages } from './stages';
import { tradingQuestions } from './trading-questions';
import { types } from './types';

/** Project sales, stage «Разработка клиента»: from a promising client to an offer sent and its review arranged. */
export const clientDevelopment: MapTemplate = {
  key: 'client-development',
  name: { ru: 'Проектные продажи: разработка клиента', en: 'Project sales: client development' },
  rows: {
    types,
    stages,
    operations: [...researchOperations, ...conversationOperations, ...offerOperations],
    precedence,
    periodicity,
    norms,
    resources,
    controls: [...preparationControls, ...offerControls],
    questions: [...industrialQuestions, ...fmcgQuestions, ...tradingQuestions],
  },
};
