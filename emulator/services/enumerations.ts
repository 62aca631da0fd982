import { enumeration } from './enumeration';

/** The enumerations of https://developers.google.com/apps-script/reference/spreadsheet that the emulator knows. */

export const WrapStrategies = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const ProtectionTypes = enumeration('ProtectionType', ['RANGE', 'SHEET']);
export const MetadataVisibilities = enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const MetadataLocationTypes = enumeration('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const BorderStyles = enumeration('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const Dimensions = enumeration('Dimension', ['COLUMNS', 'ROWS']);
export const CopyPasteTypes = enumeration('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);
export const SheetTypes = enumeration('SheetType', ['GRID', 'OBJECT']);
export const InterpolationTypes = enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);

const CONDITIONS = [
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'CUSTOM_FORMULA',
  'TEXT_EQUAL_TO',
] as const;

export const BooleanCriteriaKinds = enumeration('BooleanCriteria', [
  ...CONDITIONS,
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
]);

export const ValidationCriteria = enumeration('DataValidationCriteria', [
  ...CONDITIONS,
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
]);
