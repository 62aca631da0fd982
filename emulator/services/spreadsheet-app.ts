import { notEmulated, scriptError } from '../run/errors';
import { ConditionalFormatRuleBuilder } from './conditional-format-object';
import { DataValidationBuilder } from './data-validation-object';
import {
  BooleanCriteriaKinds,
  BorderStyles,
  CopyPasteTypes,
  Dimensions,
  InterpolationTypes,
  MetadataLocationTypes,
  MetadataVisibilities,
  ProtectionTypes,
  SheetTypes,
  ValidationCriteria,
  WrapStrategies,
} from './enumerations';
import { FilterCriteriaBuilder } from './filter-object';
import { RichTextBuilder, TextStyleBuilder } from './rich-text-object';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';
import { SpreadsheetObject } from './spreadsheet-object';
import { activeRange, activeSheet, setActiveRange } from './spreadsheet-sheets';
import { UiObject } from './ui-object';

/** The global SpreadsheetApp. Only the document that the script is bound to can be had: scope spreadsheets.currentonly. */
export class SpreadsheetAppObject extends ServiceObject {
  readonly type = 'SpreadsheetApp';
}

export const spreadsheetAppConstants = {
  BooleanCriteria: BooleanCriteriaKinds,
  BorderStyle: BorderStyles,
  CopyPasteType: CopyPasteTypes,
  DataValidationCriteria: ValidationCriteria,
  DeveloperMetadataLocationType: MetadataLocationTypes,
  DeveloperMetadataVisibility: MetadataVisibilities,
  Dimension: Dimensions,
  InterpolationType: InterpolationTypes,
  ProtectionType: ProtectionTypes,
  SheetType: SheetTypes,
  WrapStrategy: WrapStrategies,
};

const active = (self: SpreadsheetAppObject): SpreadsheetObject => new SpreadsheetObject(self.exec, self.exec.document);

/** null where no document is bound, as getActive() documents. */
const activeOrNull = (self: SpreadsheetAppObject): SpreadsheetObject | null =>
  self.exec.options.document ? active(self) : null;

/** getUi() works only where a person has the document open: not in clock triggers. */
function getUi(self: SpreadsheetAppObject): UiObject {
  if (self.exec.options.user === null) throw scriptError('Cannot call SpreadsheetApp.getUi() from this context.');
  return new UiObject(self.exec);
}

const { act, getter, write } = methodsOf<SpreadsheetAppObject>();

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export const spreadsheetAppMethods: MethodTable<SpreadsheetAppObject> = {
  getActive: getter('', activeOrNull),
  getActiveSpreadsheet: getter('', activeOrNull),
  getActiveSheet: getter('', (self) => activeSheet(active(self))),
  getActiveRange: getter('', (self) => activeRange(active(self))),
  getActiveRangeList: getter('', () => {
    // Fails under the scope spreadsheets.currentonly (reported).
    throw notEmulated('SpreadsheetApp.getActiveRangeList under spreadsheets.currentonly');
  }),
  setActiveRange: act('activate', 'Range', (self, range: unknown) => setActiveRange(active(self), range)),
  flush: write('flush', '', () => undefined),
  getUi: getter('', getUi),
  newDataValidation: getter('', (self) => new DataValidationBuilder(self.exec, null)),
  newConditionalFormatRule: getter('', (self) => new ConditionalFormatRuleBuilder(self.exec, null)),
  newRichTextValue: getter('', (self) => new RichTextBuilder(self.exec, null)),
  newTextStyle: getter('', (self) => new TextStyleBuilder(self.exec, {})),
  newFilterCriteria: getter('', (self) => new FilterCriteriaBuilder(self.exec)),
};
