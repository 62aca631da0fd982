/** The names a sentence is made of; `''` where a deviation has none or where nobody may be named. */
export interface SentenceNames {
  readonly client: string;
  readonly operation: string;
  readonly performer: string;
  /** The other operation of the sentence: a predecessor, a successor, the protected operation. */
  readonly other: string;
}
