import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface DeclaredMethod {
  /** Parameter types of each overload, optional ones left out and put in. */
  readonly overloads: readonly (readonly string[])[];
}

export interface Declarations {
  /** Interface name → method name → overloads. */
  readonly methods: ReadonlyMap<string, ReadonlyMap<string, DeclaredMethod>>;
  /** Interface name → names of its enumerations. */
  readonly constants: ReadonlyMap<string, ReadonlySet<string>>;
  /** Enumeration name → members. */
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
}

/** Namespaces whose interface names repeat those of Sheets. */
const FOREIGN =
  /google-apps-script\.(document|slides|drive|forms|charts|card-service|conference-data|data-studio|calendar|xml-service|jdbc|contacts|sites|gmail|groups)\.d\.ts$/;

/** What @types/google-apps-script declares for Sheets and the services around it. */
export function readDeclarations(): Declarations {
  const folder = join(process.cwd(), 'node_modules/@types/google-apps-script');
  const methods = new Map<string, Map<string, { overloads: string[][] }>>();
  const constants = new Map<string, Set<string>>();
  const enumerations = new Map<string, string[]>();
  const files = readdirSync(folder).filter((name) => name.endsWith('.d.ts') && !FOREIGN.test(name));
  for (const name of files) {
    const source = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true);
    visit(source);
  }
  return { methods, constants, enumerations };

  function visit(node: ts.Node): void {
    if (ts.isEnumDeclaration(node))
      enumerations.set(
        node.name.text,
        node.members.map((member) => member.name.getText()),
      );
    if (ts.isInterfaceDeclaration(node)) for (const member of node.members) add(node.name.text, member);
    ts.forEachChild(node, visit);
  }

  function add(type: string, member: ts.TypeElement): void {
    const name = member.name?.getText();
    if (!name) return;
    if (ts.isPropertySignature(member)) {
      constants.set(type, (constants.get(type) ?? new Set<string>()).add(name));
    } else if (ts.isMethodSignature(member)) {
      const known = methods.get(type) ?? new Map<string, { overloads: string[][] }>();
      methods.set(type, known);
      const method = known.get(name) ?? { overloads: [] };
      known.set(name, method);
      method.overloads.push(...expand(member.parameters));
    }
  }
}

/** One list per number of arguments that the parameters allow; a rest parameter stands for up to four. */
function expand(parameters: readonly ts.ParameterDeclaration[]): string[][] {
  const types = parameters.map((parameter) => parameter.type?.getText().replace(/\s+/g, ' ') ?? 'any');
  const last = parameters.at(-1);
  const required = parameters.filter((parameter) => !parameter.questionToken && !parameter.dotDotDotToken).length;
  const lists: string[][] = [];
  for (let count = required; count <= types.length; count += 1) lists.push(types.slice(0, count));
  if (last?.dotDotDotToken) {
    const item = (types.at(-1) ?? 'any[]').replace(/\[\]$/, '');
    for (let count = required + 1; count <= required + 4; count += 1) {
      lists.push([...types.slice(0, required), ...Array.from({ length: count - required }, () => item)]);
    }
  }
  return lists;
}
