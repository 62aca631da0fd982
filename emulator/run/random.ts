/** A seeded generator of numbers in [0, 1) (mulberry32): the same seed gives the same run on every machine. */
export interface Random {
  (): number;
  /** Where it stands: kept and put back by snapshots. */
  state: number;
}

export function createRandom(seed: number): Random {
  const next = () => {
    random.state = (random.state + 0x6d2b79f5) >>> 0;
    let mixed = random.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const random: Random = Object.assign(next, { state: seed >>> 0 });
  return random;
}

/** A whole number from 0 to `limit` − 1. */
export const randomBelow = (random: Random, limit: number): number => Math.floor(random() * limit);

/** A number of the lognormal distribution with median 1. */
export function randomLognormal(random: Random, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(sigma * normal);
}

/** A version 4 UUID from the generator. */
export function randomUuid(random: Random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (mark) =>
    (mark === 'x' ? randomBelow(random, 16) : 8 + randomBelow(random, 4)).toString(16),
  );
}
