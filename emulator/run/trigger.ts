/** An installable trigger. https://developers.google.com/apps-script/guides/triggers/installable */
export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
  readonly event: 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'CLOCK';
  /** The document it watches; clock triggers keep the document they were made in. */
  readonly documentId: string | null;
  /** It runs as this user. */
  readonly creator: string;
  /** Clock triggers: period and the moment of the next run. */
  readonly everyMs: number;
  nextAt: number;
}

/** https://developers.google.com/apps-script/guides/services/quotas ("Triggers": 20 / user / script) */
export const MAX_TRIGGERS = 20;
