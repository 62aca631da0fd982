import type { Enumeration } from '../../emulator/services/enumeration';
import { serviceTypes } from '../../emulator/services/service-types';
import { parameterTypes } from '../../emulator/services/signature';
import { readDeclarations } from './declared-types';

const declared = readDeclarations();

const offered = [...serviceTypes().values()].flatMap((type) =>
  Object.entries(type.methods as unknown as Record<string, { signatures: readonly string[] }>).flatMap(
    ([name, method]) => method.signatures.map((signature) => ({ type: type.name, name, signature })),
  ),
);

/** Is a parameter of ours something that the declared type takes too? Loose where the declaration is. */
function fits(ours: string, theirs: string): boolean {
  if (theirs === 'any' || theirs === 'any[]' || theirs === 'any[][]') return true;
  const declaredType = theirs.replace(/(Base|Spreadsheet|HTML|Script)\./g, '');
  return ours.split('|').every((part) => {
    switch (part) {
      case 'any':
        return theirs === 'any';
      case 'null':
        return declaredType.includes('null');
      case 'number':
        return /\b(number|Integer|Char)\b/.test(declaredType);
      case 'string':
        return /\b(string|FontWeight|FontStyle|FontLine)\b|"/.test(declaredType);
      case 'object':
        return declaredType.includes('{');
      case 'any[]':
        return declaredType.endsWith('[]');
      case 'any[][]':
        return declaredType.endsWith('[][]') || declaredType.startsWith('Array<Array<');
      case 'number[]':
        return /^(Byte|Integer|number)\[\]$/.test(declaredType);
      default:
        return declaredType.includes(part);
    }
  });
}

test.each(offered)('$type $name($signature) is declared', ({ type, name, signature }) => {
  const overloads = declared.methods.get(type)?.get(name)?.overloads;
  expect(overloads).toBeDefined();
  const ours = parameterTypes(signature);
  const match = overloads?.some(
    (theirs) => theirs.length === ours.length && ours.every((part, index) => fits(part, theirs[index] ?? '')),
  );
  expect({ overloads, match }).toMatchObject({ match: true });
});

const constants = [...serviceTypes().values()].flatMap((type) =>
  Object.entries(type.constants).map(([name, value]) => ({ type: type.name, name, value: value as Enumeration })),
);

test.each(constants)('$type $name has only declared members', ({ type, name, value }) => {
  expect(declared.constants.get(type)).toContain(name);
  const members = declared.enumerations.get(name);
  expect(members).toEqual(expect.arrayContaining(Object.keys(value)));
});

test('the check would notice a method or a parameter that Google does not have', () => {
  expect(declared.methods.get('Range')?.get('getFontShadow')).toBeUndefined();
  expect(declared.methods.get('Range')?.get('setValues')?.overloads).toEqual([['any[][]']]);
  expect(fits('string', 'Integer')).toBe(false);
  expect(offered.length).toBeGreaterThan(350);
});
