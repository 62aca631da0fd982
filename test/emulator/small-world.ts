import type { SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import type { Outcome } from '../../emulator/run/outcome';
import { createWorld, type World } from '../../emulator/world';
import type { NewDocument, RunRequest, WorldOptions } from '../../emulator/world-requests';

export const OWNER = 'rop@firm.ru';
export const IVANOV = 'ivanov@firm.ru';
export const PETROV = 'petrov@firm.ru';
export const STRANGER = 'someone@else.ru';

/** Monday, 09:00 in Moscow. */
const MONDAY = Date.parse('2026-11-23T06:00:00Z');

export interface SmallWorld {
  readonly world: World;
  readonly document: SpreadsheetDocument;
  /** Runs the function `main` of the script, as the owner unless told. */
  readonly main: (request?: Partial<RunRequest>) => Outcome;
  /** Runs it and gives its result; a failure fails the test with the script's error. */
  readonly value: (request?: Partial<RunRequest>) => unknown;
}

/** A world with one document (owner, Ivanov and Petrov as editors) and a script whose `main` has the given body; `more` is further global code. */
export function smallWorld(
  body: string,
  options: Partial<WorldOptions> & { readonly more?: string; readonly file?: Partial<NewDocument> } = {},
): SmallWorld {
  const { more = '', file, ...rest } = options;
  const world = createWorld({
    code: `function main(a, b, c) {\nconst sheet = SpreadsheetApp.getActiveSheet();\n${body}\n}\n${more}`,
    manifest: { timeZone: 'Europe/Moscow' },
    now: MONDAY,
    ...rest,
  });
  const document = world.createDocument({
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner: OWNER,
    editors: [IVANOV, PETROV],
    ...file,
  });
  const main = (request: Partial<RunRequest> = {}) =>
    world.run({ document, user: OWNER, function: 'main', ...request });
  return {
    world,
    document,
    main,
    value: (request) => {
      const outcome = main(request);
      if (!outcome.ok) throw outcome.cause;
      return outcome.value;
    },
  };
}
