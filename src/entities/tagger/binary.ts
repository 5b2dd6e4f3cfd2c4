/** Takes little-endian numbers off the front of some bytes, one array after the other. */
export interface Numbers {
  readonly u32: (count: number) => Uint32Array;
  readonly u16: (count: number) => Uint16Array;
  readonly f32: (count: number) => Float32Array;
  readonly i8: (count: number) => Int8Array;
}

/** Reads packed numbers. Throws a RangeError where the bytes end too early. */
export function numbersIn(bytes: Uint8Array): Numbers {
  // The platform's byte order is little-endian wherever Node.js runs.
  let at = 0;
  const take = (count: number, width: number): ArrayBuffer => {
    const end = at + count * width;
    if (end > bytes.length) throw new RangeError(`Expected ${end} bytes, got ${bytes.length}.`);
    // A copy begins where its memory begins; a Buffer's own slice() would not.
    const copy = Uint8Array.from(bytes.subarray(at, end)).buffer;
    at = end;
    return copy;
  };
  return {
    u32: (count) => new Uint32Array(take(count, 4)),
    u16: (count) => new Uint16Array(take(count, 2)),
    f32: (count) => new Float32Array(take(count, 4)),
    i8: (count) => new Int8Array(take(count, 1)),
  };
}
