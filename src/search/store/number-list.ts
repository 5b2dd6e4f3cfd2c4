/** A list of whole numbers that grows; as many bytes each as its array has, where a plain array takes eight or more. */
export interface NumberList<T extends Uint32Array | Uint8Array> {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, in an array of exactly their length. */
  toArray(): T;
}

/** Whole numbers below 2³². */
export function numberList(): NumberList<Uint32Array> {
  return growing((length) => new Uint32Array(length));
}

/** Whole numbers below 256. */
export function byteList(): NumberList<Uint8Array> {
  return growing((length) => new Uint8Array(length));
}

const FIRST_ROOM = 1024;

function growing<T extends Uint32Array | Uint8Array>(make: (length: number) => T): NumberList<T> {
  let room = make(FIRST_ROOM);
  let length = 0;
  const grow = () => {
    const larger = make(room.length * 2);
    larger.set(room);
    room = larger;
  };
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === room.length) grow();
      room[length++] = value;
    },
    toArray: () => room.slice(0, length) as T,
  };
}
