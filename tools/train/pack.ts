/** Puts arrays of numbers one after the other, as the tagger reads them (little-endian, no gaps). */
export function packed(parts: readonly ArrayBufferView[]): Uint8Array {
  return Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}
