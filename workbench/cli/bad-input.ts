import type { Bilingual } from '../../src/kernel/language';

/** Input that cannot be worked with: said in one line, exit code 2. Anything else that throws is a defect of ours. */
export class BadInput extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.name = 'BadInput';
    this.text = text;
  }
}
