/** A value of an Apps Script enumeration: compared by identity, printed by name. */
export interface EnumValue {
  readonly enumeration: string;
  toString(): string;
  name(): string;
  ordinal(): number;
  toJSON(): string;
}

export type Enumeration = Readonly<Record<string, EnumValue>>;

const known = new WeakSet<object>();

export function enumeration(name: string, members: readonly string[]): Enumeration {
  const entries = members.map((member, ordinal) => {
    const value: EnumValue = Object.freeze({
      enumeration: name,
      toString: () => member,
      name: () => member,
      ordinal: () => ordinal,
      toJSON: () => member,
    });
    known.add(value);
    return [member, value] as const;
  });
  return Object.freeze(Object.fromEntries(entries));
}

export const isEnumValue = (value: unknown): value is EnumValue =>
  typeof value === 'object' && value !== null && known.has(value);

/** The member of an enumeration by its name. Throws for a name it does not have. */
export function memberOf(from: Enumeration, name: string): EnumValue {
  const member = from[name];
  if (!member) throw new Error(`not emulated: enumeration member ${name}`);
  return member;
}
