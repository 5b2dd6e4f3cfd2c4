/** A list of whole numbers below 2³² that grows; four bytes each, where a plain array takes eight or more. */
export interface NumberList {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, in an array of exactly their length. */
  toArray(): Uint32Array;
}

const FIRST_ROOM = 1024;

export function numberList(): NumberList {
  let room = new Uint32Array(FIRST_ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === room.length) room = doubled(room);
      room[length++] = value;
    },
    toArray: () => room.slice(0, length),
  };
}

function doubled(room: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room.length * 2);
  larger.set(room);
  return larger;
}
