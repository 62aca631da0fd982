import { notEmulated, scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { enumeration } from './enumeration';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export const SandboxModes = enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
export const FrameOptions = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

export class HtmlServiceObject extends ServiceObject {
  readonly type = 'HtmlService';
}

export class HtmlOutputObject extends ServiceObject {
  readonly type = 'HtmlOutput';
  content: string;
  title = '';
  width: number | null = null;
  height: number | null = null;
  constructor(exec: Execution, content: string) {
    super(exec);
    this.content = content;
  }
}

/** A file of the project; the name is taken with or without .html. */
function fileContent(self: HtmlServiceObject, name: string): string {
  const { html } = self.exec.world;
  const content = html[name] ?? html[name.replace(/\.html$/, '')];
  if (content === undefined) throw scriptError(`No HTML file named ${name} was found.`);
  return content;
}

/** A template without scriptlets is its own text; scriptlets are not evaluated here. */
function template(self: HtmlServiceObject, content: string): HtmlTemplateObject {
  if (content.includes('<?')) throw notEmulated('HtmlTemplate with scriptlets');
  return new HtmlTemplateObject(self.exec, content);
}

export class HtmlTemplateObject extends ServiceObject {
  readonly type = 'HtmlTemplate';
  readonly content: string;
  constructor(exec: Execution, content: string) {
    super(exec);
    this.content = content;
  }
}

const service = methodsOf<HtmlServiceObject>();
const output = methodsOf<HtmlOutputObject>();
const templates = methodsOf<HtmlTemplateObject>();

/** https://developers.google.com/apps-script/reference/html/html-service */
export const htmlServiceMethods: MethodTable<HtmlServiceObject> = {
  createHtmlOutput: service.act(
    'html',
    ['', 'string'],
    (self, content = '') => new HtmlOutputObject(self.exec, content),
  ),
  createHtmlOutputFromFile: service.act(
    'htmlFile',
    'string',
    (self, name: string) => new HtmlOutputObject(self.exec, fileContent(self, name)),
  ),
  createTemplate: service.act('html', 'string', template),
  createTemplateFromFile: service.act('htmlFile', 'string', (self, name: string) =>
    template(self, fileContent(self, name)),
  ),
};

function set(apply: (self: HtmlOutputObject, value: never) => void) {
  return (self: HtmlOutputObject, value: never) => {
    apply(self, value);
    return self;
  };
}

/** https://developers.google.com/apps-script/reference/html/html-output */
export const htmlOutputMethods: MethodTable<HtmlOutputObject> = {
  getContent: output.getter('', (self) => self.content),
  setContent: output.getter(
    'string',
    set((self, content: string) => {
      self.content = content;
    }),
  ),
  append: output.getter(
    'string',
    set((self, content: string) => {
      self.content += content;
    }),
  ),
  getTitle: output.getter('', (self) => self.title),
  setTitle: output.getter(
    'string',
    set((self, title: string) => {
      self.title = title;
    }),
  ),
  getWidth: output.getter('', (self) => self.width),
  setWidth: output.getter(
    'number',
    set((self, width: number) => {
      self.width = width;
    }),
  ),
  getHeight: output.getter('', (self) => self.height),
  setHeight: output.getter(
    'number',
    set((self, height: number) => {
      self.height = height;
    }),
  ),
  setSandboxMode: output.getter('SandboxMode', (self) => self),
  setXFrameOptionsMode: output.getter('XFrameOptionsMode', (self) => self),
  addMetaTag: output.getter('string, string', (self) => self),
};

export const htmlTemplateMethods: MethodTable<HtmlTemplateObject> = {
  evaluate: templates.act('html', '', (self) => new HtmlOutputObject(self.exec, self.content)),
  getRawContent: templates.getter('', (self) => self.content),
};
