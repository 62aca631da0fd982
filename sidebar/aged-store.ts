const KEPT_MILLISECONDS = 30 * 24 * 3600 * 1000;

interface Aged {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The entries whose names begin so; damaged ones and those older than thirty days are thrown away on the way. Throws where the store refuses. */
export function freshEntries<Entry extends Aged>(
  store: Pick<Storage, 'getItem' | 'removeItem' | 'key' | 'length'>,
  prefix: string,
  parse: (text: string | null) => Entry | null,
  now: number,
): readonly { readonly key: string; readonly entry: Entry }[] {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  return keys.flatMap((key) => {
    if (!key.startsWith(prefix)) return [];
    const entry = parse(store.getItem(key));
    if (entry !== null && now - entry.savedAt <= KEPT_MILLISECONDS) return [{ key, entry }];
    store.removeItem(key);
    return [];
  });
}
