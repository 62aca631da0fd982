import { scriptError } from '../run/errors';
import { isEnumValue } from './enumeration';
import { innerOf } from './expose-map';

const parsed = new Map<string, readonly string[]>();

/** 'number, string|null' → ['number', 'string|null']. */
export function parameterTypes(signature: string): readonly string[] {
  let types = parsed.get(signature);
  if (!types) {
    types = signature === '' ? [] : signature.split(',').map((part) => part.trim());
    parsed.set(signature, types);
  }
  return types;
}

/** Throws Google's message where no parameter list fits the arguments. Stricter than Google: a number is no string, nor the reverse. */
export function checkArguments(signatures: readonly string[], args: readonly unknown[], where: string): void {
  for (const signature of signatures) {
    const types = parameterTypes(signature);
    if (types.length === args.length && types.every((type, index) => fits(args[index], type))) return;
  }
  throw scriptError(`The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${where}.`);
}

function fits(value: unknown, type: string): boolean {
  if (type.includes('|')) return type.split('|').some((option) => fits(value, option));
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return false;
    const item = type.slice(0, -2);
    return item === 'any' || item === 'any[]'
      ? value.every((part) => item === 'any' || Array.isArray(part))
      : value.every((part) => fits(part, item));
  }
  switch (type) {
    case 'any':
      return value !== undefined;
    case 'null':
      return value === null;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'string':
    case 'boolean':
    case 'function':
      return typeof value === type;
    case 'Date':
      return value instanceof Date;
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return isEnumValue(value) ? value.enumeration === type : innerOf(value)?.type === type;
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return 'number[]';
  if (isEnumValue(value)) return `SpreadsheetApp.${value.enumeration}`;
  const inner = innerOf(value);
  if (inner) return `SpreadsheetApp.${inner.type}`;
  return typeof value === 'object' ? '(class)' : typeof value;
}
