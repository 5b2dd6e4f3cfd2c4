/**
 * The same function with a memory of its last answers, for pure functions that cost more than a look-up.
 * When `limit` answers are known, all are forgotten: memory stays bounded whatever is asked.
 */
export function remember<T>(make: (key: string) => T, limit: number): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = make(key);
    if (known.size >= limit) known.clear();
    known.set(key, made);
    return made;
  };
}
