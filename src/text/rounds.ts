/** What one round knows: all that the last one used, and what is set in this. */
export interface Round<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  /** Ends the round: what was neither asked for nor set in it is forgotten. A round that is never ended changes nothing. */
  readonly end: () => void;
}

/** A memory that forgets whatever its last round did not use; each call begins a round. */
export function createRounds<T>(): () => Round<T> {
  let last: ReadonlyMap<string, T> = new Map();
  return () => {
    const used = new Map<string, T>();
    return {
      get: (key) => {
        const value = used.get(key) ?? last.get(key);
        if (value !== undefined) used.set(key, value);
        return value;
      },
      set: (key, value) => void used.set(key, value),
      end: () => {
        last = used;
      },
    };
  };
}
