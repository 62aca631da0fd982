/** Something that a person asked for and that cannot be: one sentence in his language. What was open stays as it was. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
