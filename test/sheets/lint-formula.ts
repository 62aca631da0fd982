/** Functions that our formulas may use: known under these names in every locale. */
const knownFunctions = new Set([
  'AND',
  'OR',
  'NOT',
  'IF',
  'N',
  'INT',
  'TODAY',
  'ISNUMBER',
  'LEN',
  'MOD',
  'ROW',
  'SEARCH',
  'LEFT',
]);

/**
 * What would make a formula of a conditional format fail in some locale, or not be told as ours: commas between arguments,
 * decimals, arrays in braces, local function names, references to other sheets, a missing mark.
 */
export function lintFormula(formula: string): string[] {
  const faults: string[] = [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (!formula.startsWith('=')) faults.push('does not begin with =');
  if (/,/.test(bare)) faults.push('a comma between arguments');
  if (/\d\.\d/.test(bare)) faults.push('a decimal literal');
  if (/[{}]/.test(bare)) faults.push('an array in braces');
  if (/!/.test(bare)) faults.push('a reference to another sheet');
  if (/[^\x20-\x7e]/.test(bare)) faults.push('a letter outside ASCII');
  if ((bare.match(/\(/g) ?? []).length !== (bare.match(/\)/g) ?? []).length) faults.push('unbalanced parentheses');
  for (const name of bare.match(/[A-Z][A-Z0-9.]*(?=\()/gi) ?? [])
    if (!knownFunctions.has(name)) faults.push(`the function ${name}`);
  if (!/N\("tk:[a-z0-9-]+"\)=0/.test(formula)) faults.push('no mark');
  return faults;
}
