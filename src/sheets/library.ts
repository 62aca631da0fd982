import type { StartStepKey } from '../i18n/start-texts';
import type { Bilingual } from '../kernel/language';
import type { MapTemplate, TemplateRow } from './map-template';
import type { SettingKey } from './setting-keys';
import type { SheetKey } from './table-schema';

/** What each column of a sheet means, with an example, by column key: the note on its header. */
export type ColumnNotes = Readonly<Record<string, Bilingual>>;

/**
 * Texts that only the making of sheets needs. They ship beside the code, as JSON, so that no other run has to load them.
 */
export interface Library {
  readonly notes: Readonly<Record<SheetKey, ColumnNotes>>;
  /** What each row of «Настройки» means and what is written there. */
  readonly settingExplanations: Readonly<Record<SettingKey, Bilingual>>;
  /** The maps that ship with the product, in the order in which they are offered. */
  readonly templates: readonly MapTemplate[];
  /** The Russian production calendar: rows of «Календарь». */
  readonly calendar: readonly TemplateRow[];
  /** What an operation's card says beside names and notes of the sheets. */
  readonly cardTexts: Readonly<Record<CardText, Bilingual>>;
  /** How the steps of «Старт» are taken; `{map}` is the name of the map that ships. */
  readonly startHints: Readonly<Record<StartHint, Bilingual>>;
  /** `{map}` is the name of a map, `{asked}` and `{known}` are keys of maps. */
  readonly setupTexts: Readonly<Record<SetupText, Bilingual>>;
}

/** What became of «Создать или починить листы». */
export type SetupText = 'made' | 'repaired' | 'nothing' | 'mapEmpty' | 'mapNotEmpty' | 'filled' | 'unknownTemplate';

/** A step of the sheet «Старт», or of the sidebar where its own button takes the step. */
export type StartHint = StartStepKey | 'panel-map' | 'panel-issue' | 'panel-install' | 'panel-setup' | 'panel-template';

/** Sheets whose rows an operation may lack, the choice of a resource that there is already, and what became of a call. */
export type CardText =
  | 'saved'
  | 'to-activate'
  | 'has-faults'
  | 'gone'
  | 'new-operation'
  | 'precedence'
  | 'periodicity'
  | 'norms'
  | 'resources'
  | 'controls'
  | 'ready-resource'
  | 'ready-resource-hint';

/** The note of a column. Throws where the library has none: it was then built from other sources than the code. */
export function noteOf({ notes }: Library, sheet: SheetKey, column: string): Bilingual {
  const note = notes[sheet][column];
  if (note === undefined) throw new Error(`The library has no note for ${sheet}.${column}`);
  return note;
}
