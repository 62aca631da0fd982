import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import type { MenuEntry } from '../run/menu-entry';
import type { Answer, HtmlShown } from '../run/outcome';
import { type EnumValue, enumeration, isEnumValue, memberOf } from './enumeration';
import { innerOf } from './expose-map';
import type { HtmlOutputObject } from './html-service';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export const Buttons = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSets = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** What the person at the keyboard sees. */
export class UiObject extends ServiceObject {
  readonly type = 'Ui';
}

export class MenuObject extends ServiceObject {
  readonly type = 'Menu';
  readonly label: string;
  readonly entries: MenuEntry[] = [];
  constructor(exec: Execution, label: string) {
    super(exec);
    this.label = label;
  }
}

export class PromptResponse extends ServiceObject {
  readonly type = 'PromptResponse';
  readonly answer: Answer;
  constructor(exec: Execution, answer: Answer) {
    super(exec);
    this.answer = answer;
  }
}

/** Takes the next prepared answer, or presses the affirmative button; the answer must be a button that is shown. */
function ask(self: UiObject, kind: 'alert' | 'prompt', args: readonly (string | EnumValue)[]): Answer {
  const set = args.find(isEnumValue)?.name() ?? 'OK';
  const texts = args.filter((arg) => typeof arg === 'string');
  const [title, message] = texts.length > 1 ? texts : ['', texts[0]];
  const shown = [...set.split('_'), 'CLOSE'];
  const answer = self.exec.answers.shift() ?? { button: shown[0] ?? 'OK' };
  if (!shown.includes(answer.button)) throw new Error(`The prepared answer ${answer.button} is no button of ${set}`);
  self.exec.alerts.push({
    kind,
    title: title ?? '',
    message: message ?? '',
    buttons: set,
    answer: answer.button,
    text: answer.text ?? '',
  });
  return answer;
}

function show(self: UiObject, kind: HtmlShown['kind'], value: unknown, title?: string): void {
  const output = innerOf(value) as HtmlOutputObject;
  self.exec.htmlShown.push({
    kind,
    title: title ?? output.title,
    html: output.content,
    width: output.width,
    height: output.height,
  });
}

const { act, getter } = methodsOf<UiObject>();
const menu = methodsOf<MenuObject>();
const response = methodsOf<PromptResponse>();
const QUESTION = ['string', 'string, ButtonSet', 'string, string, ButtonSet'];

/** https://developers.google.com/apps-script/reference/base/ui */
export const uiMethods: MethodTable<UiObject> = {
  createMenu: getter('string', (self, label: string) => new MenuObject(self.exec, label)),
  // The menu of an add-on has the add-on's name, which is not the script's to choose.
  createAddonMenu: getter('', (self) => new MenuObject(self.exec, '')),
  alert: act('alert', QUESTION, (self, ...args: (string | EnumValue)[]) =>
    memberOf(Buttons, ask(self, 'alert', args).button),
  ),
  prompt: act(
    'alert',
    QUESTION,
    (self, ...args: (string | EnumValue)[]) => new PromptResponse(self.exec, ask(self, 'prompt', args)),
  ),
  showSidebar: act('showHtml', 'HtmlOutput', (self, value: unknown) => show(self, 'sidebar', value)),
  showModalDialog: act('showHtml', 'HtmlOutput, string', (self, value: unknown, title: string) =>
    show(self, 'modal', value, title),
  ),
  showModelessDialog: act('showHtml', 'HtmlOutput, string', (self, value: unknown, title: string) =>
    show(self, 'modeless', value, title),
  ),
};

/** https://developers.google.com/apps-script/reference/base/menu */
export const menuMethods: MethodTable<MenuObject> = {
  addItem: menu.getter('string, string', (self, label: string, name: string) => {
    if (label === '' || name === '') throw scriptError('A menu item needs a caption and a function name.');
    self.entries.push({ kind: 'item', label, function: name });
    return self;
  }),
  addSeparator: menu.getter('', (self) => {
    self.entries.push({ kind: 'separator' });
    return self;
  }),
  addSubMenu: menu.getter('Menu', (self, value: unknown) => {
    const { label, entries } = innerOf(value) as MenuObject;
    self.entries.push({ kind: 'menu', label, entries: [...entries] });
    return self;
  }),
  // A menu with the label of one that is there replaces it.
  addToUi: menu.act('menu', '', (self) => {
    const { exec, label } = self;
    exec.menus = [
      ...exec.menus.filter((entry) => entry.kind !== 'menu' || entry.label !== label),
      { kind: 'menu', label, entries: [...self.entries] },
    ];
  }),
};

export const promptResponseMethods: MethodTable<PromptResponse> = {
  getSelectedButton: response.getter('', (self) => memberOf(Buttons, self.answer.button)),
  getResponseText: response.getter('', (self) => self.answer.text ?? ''),
};
