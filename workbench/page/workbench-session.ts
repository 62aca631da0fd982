import type { Memory } from './browser-memory';
import type { DeskCalls, DeskEdit, DeskResult, DeskSheetView } from './desk-contract';
import { formatRange } from './grid/cell-range';
import type { ActiveCell, Grid } from './grid/create-grid';
import type { Texts } from './texts';
import { advanceTour, NO_PROGRESS, readProgress, type TourEvent } from './tour';
import type { OpenPage, WorkbenchModel } from './workbench-model';

/** What a person does on the page, and the model that follows. */
export interface Workbench {
  model(): WorkbenchModel;
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  actAs(email: string): Promise<void>;
  passTime(to: 'next-day' | 'next-week'): Promise<void>;
  showSheet(name: string, address?: string): Promise<void>;
  runMenu(functionName: string): Promise<void>;
  /** `google.script.run` of an open page; throws the sentence that its failure handler gets. */
  callScript(page: OpenPage, functionName: string, args: readonly unknown[]): Promise<unknown>;
  edit(edit: DeskEdit): Promise<void>;
  change(change: Parameters<DeskCalls['change']>[0]): Promise<void>;
  openFile(file: File): Promise<void>;
  replaceBy(what: 'demo' | 'empty'): Promise<void>;
  download(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
  followLink(link: string): void;
  select(cell: ActiveCell): void;
  goTo(address: string): boolean;
  closePage(page: OpenPage): void;
  dismissAlert(): void;
  dismissToast(number: number): void;
  showTour(isOpen: boolean): void;
  setProgress(moment: string): void;
}

const SIDEBAR = 'menuSidebar';

/** Puts desk and grid together. The desk is right about everything; what was typed is shown before it has answered. */
export function createWorkbench(desk: DeskCalls, grid: () => Grid | null, texts: Texts, memory: Memory): Workbench {
  let model: WorkbenchModel = {
    phase: 'starting',
    state: null,
    person: undefined,
    active: null,
    busy: '',
    sidebar: null,
    dialog: null,
    alerts: [],
    toasts: [],
    lastRuns: [],
    tour: readProgress(memory.read('tour')),
    isTourOpen: memory.read('tour-open') !== false,
  };
  const listeners = new Set<() => void>();
  let view: DeskSheetView | null = null;
  let pending: readonly DeskEdit[] = [];
  let count = 0;

  const set = (change: Partial<WorkbenchModel>) => {
    model = { ...model, ...change };
    for (const listener of [...listeners]) listener();
  };
  const next = () => {
    count += 1;
    return count;
  };
  const alert = (title: string, message: string) => set({ alerts: [...model.alerts, { title, message }] });
  /** A fault of the page itself: the technical part is for the console. */
  const fail = (cause: unknown) => {
    console.error(cause);
    alert(texts.problem, texts.actFailed);
  };
  const repaint = () => {
    if (view !== null) grid()?.show(view, pending);
  };
  const progress = (event: TourEvent) => {
    const tour = advanceTour(model.tour, event);
    if (tour === model.tour) return;
    memory.write('tour', tour);
    set({ tour });
  };

  /** Shows what an act has come to. `isSilent`: its errors are told elsewhere. */
  const take = (result: DeskResult, isSilent = false) => {
    const { state } = result;
    const pages = result.html.map((html): OpenPage => ({ ...html, number: next(), user: state.user }));
    const sidebar = pages.filter(({ kind }) => kind === 'sidebar').at(-1);
    const dialog = pages.filter(({ kind }) => kind !== 'sidebar').at(-1);
    if (result.view !== null) view = result.view;
    if (state.sheets.length === 0) view = null;
    const isNewlyUnsaved = !state.isSaved && model.state?.isSaved !== false;
    set({
      phase: 'ready',
      state,
      person: state.people.find(({ email }) => email === state.user),
      alerts: [...model.alerts, ...result.alerts],
      toasts: [
        ...model.toasts,
        ...result.toasts.map((toast) => ({ ...toast, number: next(), isError: false })),
        ...(isNewlyUnsaved
          ? [{ number: next(), title: texts.notSaved, message: texts.keepByFile, seconds: 15, isError: true }]
          : []),
        ...(isSilent ? [] : result.runs.filter(({ ok }) => !ok)).map(({ error }) => ({
          number: next(),
          title: texts.scriptFailed,
          message: error,
          seconds: 15,
          isError: true,
        })),
      ],
      ...(sidebar === undefined ? {} : { sidebar }),
      ...(dialog === undefined ? {} : { dialog }),
    });
    repaint();
    if (state.selection !== '' && view?.sheet.name === state.activeSheet) grid()?.goTo(state.selection);
    // A stranger sees the page that says so.
    if (result.refusal !== '' && !isSilent && state.sheets.length > 0) alert(texts.problem, result.refusal);
  };
  const act = async (call: () => Promise<DeskResult>, busy: string): Promise<DeskResult | null> => {
    set({ busy });
    try {
      const result = await call();
      take(result);
      return result;
    } catch (cause) {
      fail(cause);
      return null;
    } finally {
      set({ busy: '' });
    }
  };
  const counted = (result: DeskResult | null) => {
    if (result !== null && result.runs.length > 0) set({ lastRuns: result.runs });
  };
  /** The panel opens by itself: whoever comes here has come to see it. */
  const openSidebar = async () => {
    set({ sidebar: null });
    const hasSidebar = JSON.stringify(model.state?.menus ?? []).includes(`"${SIDEBAR}"`);
    if (hasSidebar) await act(() => desk.runMenu(SIDEBAR, selected()), '');
  };
  const selected = () => {
    const range = grid()?.selection() ?? null;
    return range === null ? '' : formatRange(range);
  };
  /** Another file, or another person. */
  const opened = async (result: DeskResult | null) => {
    if (result === null) return;
    set({ dialog: null });
    await openSidebar();
  };
  const isSound = (result: DeskResult | null) =>
    result !== null && result.refusal === '' && result.runs.every(({ ok }) => ok);

  return {
    model: () => model,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      try {
        take(await desk.start());
      } catch {
        return set({ phase: 'failed' });
      }
      await openSidebar();
    },
    actAs: async (email) => opened(await act(() => desk.actAs(email), texts.running)),
    passTime: async (to) => {
      const result = await act(() => desk.passTime(to), texts.running);
      counted(result);
      if (isSound(result)) progress({ kind: 'time' });
      await openSidebar();
    },
    showSheet: async (name, address = '') => {
      await act(() => desk.showSheet(name), '');
      if (address !== '') grid()?.goTo(address);
    },
    runMenu: async (functionName) => {
      const result = await act(() => desk.runMenu(functionName, selected()), texts.running);
      counted(result);
      if (isSound(result)) progress({ kind: 'function', name: functionName, args: [], by: model.person });
    },
    callScript: async (page, functionName, args) => {
      const result = await desk.callScript(functionName, args, selected());
      if (page.user !== model.state?.user) throw new Error(texts.problem);
      take(result, true);
      const failed = result.runs.find(({ ok }) => !ok);
      const error = result.refusal !== '' ? result.refusal : failed?.error;
      if (functionName !== 'sidebarState') counted(result);
      if (error !== undefined) throw new Error(error);
      const isAccepted = (result.value as { readonly ok?: unknown } | null)?.ok !== false;
      if (isAccepted) progress({ kind: 'function', name: functionName, args, by: model.person });
      return result.value;
    },
    edit: async (edit) => {
      pending = [...pending, edit];
      repaint();
      try {
        const result = await desk.edit(edit);
        pending = pending.filter((one) => one !== edit);
        take(result);
        counted(result);
        const isTick = edit.values.length === 1 && edit.values[0]?.[0] === true;
        if (isTick && isSound(result)) progress({ kind: 'tick', sheet: edit.sheet, by: model.person });
      } catch (cause) {
        pending = pending.filter((one) => one !== edit);
        repaint();
        fail(cause);
      }
    },
    change: async (change) => {
      await act(() => desk.change(change), '');
    },
    openFile: async (file) => {
      const result = await act(() => desk.openFile(file.name, file), texts.starting);
      if (result?.refusal === '') await opened(result);
    },
    replaceBy: async (what) => {
      const result = await act(() => (what === 'demo' ? desk.resetToDemo() : desk.startEmpty()), texts.starting);
      if (what === 'demo') {
        memory.write('tour', NO_PROGRESS);
        set({ tour: NO_PROGRESS });
      }
      await opened(result);
    },
    download: async () => {
      try {
        return await desk.saveFile();
      } catch (cause) {
        fail(cause);
        return null;
      }
    },
    followLink: (link) => {
      const inside = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
      if (inside === null) {
        if (/^(https?:\/\/|mailto:|tel:)/i.test(link)) window.open(link, '_blank', 'noopener,noreferrer');
        return;
      }
      const sheet = model.state?.sheets.find(({ gid }) => gid === Number(inside[1]));
      if (sheet === undefined) return;
      const address = inside[2] ?? '';
      if (sheet.name === model.state?.activeSheet) grid()?.goTo(address);
      else void act(() => desk.showSheet(sheet.name), '').then(() => grid()?.goTo(address));
    },
    select: (active) => set({ active }),
    goTo: (address) => grid()?.goTo(address) ?? false,
    closePage: ({ number }) => {
      if (model.sidebar?.number === number) set({ sidebar: null });
      if (model.dialog?.number === number) set({ dialog: null });
    },
    dismissAlert: () => set({ alerts: model.alerts.slice(1) }),
    dismissToast: (number) => set({ toasts: model.toasts.filter((toast) => toast.number !== number) }),
    showTour: (isTourOpen) => {
      memory.write('tour-open', isTourOpen);
      set({ isTourOpen });
    },
    setProgress: (moment) => {
      if (model.busy !== '') set({ busy: texts.passing(moment) });
    },
  };
}
