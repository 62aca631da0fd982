/** 1 обращение, 2 обращения, 5 обращений. */
export function pluralRu(count: number, one: string, few: string, many: string): string {
  const rest = count % 100;
  if (rest >= 11 && rest <= 14) return many;
  const last = count % 10;
  return last === 1 ? one : last >= 2 && last <= 4 ? few : many;
}

/** 1 call, 2 calls. */
export const pluralEn = (count: number, one: string, many: string): string => (count === 1 ? one : many);
