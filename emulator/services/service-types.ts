import { cacheMethods, cacheServiceMethods } from './cache-service';
import {
  booleanConditionMethods,
  conditionalFormatRuleBuilderMethods,
  conditionalFormatRuleMethods,
  gradientConditionMethods,
} from './conditional-format-object';
import { dataValidationBuilderMethods, dataValidationMethods } from './data-validation-object';
import { filterCriteriaBuilderMethods, filterCriteriaMethods, filterMethods } from './filter-object';
import { FrameOptions, htmlOutputMethods, htmlServiceMethods, htmlTemplateMethods, SandboxModes } from './html-service';
import { lockMethods, lockServiceMethods } from './lock-service';
import { metadataFinderMethods, metadataLocationMethods, metadataMethods } from './metadata-object';
import { namedRangeMethods } from './named-range-object';
import { propertiesMethods, propertiesServiceMethods } from './properties-service';
import { protectionMethods } from './protection-object';
import { rangeListMethods } from './range-list-object';
import { rangeLookMethods } from './range-look';
import { rangeMetadataMethods } from './range-metadata';
import { rangePlaceMethods } from './range-place';
import { rangeRichTextMethods } from './range-rich-text';
import { rangeRuleMethods } from './range-rules';
import { rangeStructureMethods } from './range-structure';
import { rangeValueMethods } from './range-values';
import { richTextBuilderMethods, richTextMethods, textStyleBuilderMethods, textStyleMethods } from './rich-text-object';
import {
  authorizationInfoMethods,
  clockTriggerBuilderMethods,
  scriptAppConstants,
  scriptAppMethods,
  spreadsheetTriggerBuilderMethods,
  triggerBuilderMethods,
  triggerMethods,
} from './script-app';
import { loggerMethods } from './script-log';
import { type ServiceType, serviceType } from './service-object';
import { sessionMethods } from './session';
import { sheetCellMethods } from './sheet-cells';
import { sheetLineMethods } from './sheet-lines';
import { sheetSettingMethods } from './sheet-settings';
import { spreadsheetAppConstants, spreadsheetAppMethods } from './spreadsheet-app';
import { spreadsheetSettingMethods } from './spreadsheet-settings';
import { spreadsheetSheetMethods } from './spreadsheet-sheets';
import { ButtonSets, Buttons, menuMethods, promptResponseMethods, uiMethods } from './ui-object';
import { userMethods } from './user-object';
import { utilitiesMethods } from './utilities';

const types: readonly ServiceType[] = [
  serviceType('SpreadsheetApp', spreadsheetAppMethods, spreadsheetAppConstants),
  serviceType('Spreadsheet', { ...spreadsheetSheetMethods, ...spreadsheetSettingMethods }),
  serviceType('Sheet', { ...sheetCellMethods, ...sheetLineMethods, ...sheetSettingMethods }),
  serviceType('Range', {
    ...rangeValueMethods,
    ...rangePlaceMethods,
    ...rangeLookMethods,
    ...rangeRuleMethods,
    ...rangeStructureMethods,
    ...rangeRichTextMethods,
    ...rangeMetadataMethods,
  }),
  serviceType('RangeList', rangeListMethods),
  serviceType('NamedRange', namedRangeMethods),
  serviceType('Protection', protectionMethods),
  serviceType('DataValidation', dataValidationMethods),
  serviceType('DataValidationBuilder', dataValidationBuilderMethods),
  serviceType('ConditionalFormatRule', conditionalFormatRuleMethods),
  serviceType('ConditionalFormatRuleBuilder', conditionalFormatRuleBuilderMethods),
  serviceType('BooleanCondition', booleanConditionMethods),
  serviceType('GradientCondition', gradientConditionMethods),
  serviceType('RichTextValue', richTextMethods),
  serviceType('RichTextValueBuilder', richTextBuilderMethods),
  serviceType('TextStyle', textStyleMethods),
  serviceType('TextStyleBuilder', textStyleBuilderMethods),
  serviceType('DeveloperMetadata', metadataMethods),
  serviceType('DeveloperMetadataFinder', metadataFinderMethods),
  serviceType('DeveloperMetadataLocation', metadataLocationMethods),
  serviceType('Filter', filterMethods),
  serviceType('FilterCriteria', filterCriteriaMethods),
  serviceType('FilterCriteriaBuilder', filterCriteriaBuilderMethods),
  serviceType('Ui', uiMethods, { Button: Buttons, ButtonSet: ButtonSets }),
  serviceType('Menu', menuMethods),
  serviceType('PromptResponse', promptResponseMethods),
  serviceType('HtmlService', htmlServiceMethods, { SandboxMode: SandboxModes, XFrameOptionsMode: FrameOptions }),
  serviceType('HtmlOutput', htmlOutputMethods),
  serviceType('HtmlTemplate', htmlTemplateMethods),
  serviceType('LockService', lockServiceMethods),
  serviceType('Lock', lockMethods),
  serviceType('PropertiesService', propertiesServiceMethods),
  serviceType('Properties', propertiesMethods),
  serviceType('CacheService', cacheServiceMethods),
  serviceType('Cache', cacheMethods),
  serviceType('ScriptApp', scriptAppMethods, scriptAppConstants),
  serviceType('AuthorizationInfo', authorizationInfoMethods),
  serviceType('TriggerBuilder', triggerBuilderMethods),
  serviceType('SpreadsheetTriggerBuilder', spreadsheetTriggerBuilderMethods),
  serviceType('ClockTriggerBuilder', clockTriggerBuilderMethods),
  serviceType('Trigger', triggerMethods),
  serviceType('Session', sessionMethods),
  serviceType('User', userMethods),
  serviceType('Utilities', utilitiesMethods),
  serviceType('Logger', loggerMethods),
];

const byName = new Map(types.map((type) => [type.name, type]));

/** Every type of object a script can hold, by name. */
export const serviceTypes = (): ReadonlyMap<string, ServiceType> => byName;
